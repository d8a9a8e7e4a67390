import { expect, it } from 'vitest';
import { startOf } from '../terms/place.ts';
import { goneFilesOf } from './gone-files.ts';
import { movedFilesOf } from './moved-files.ts';

const place = startOf('data/moved.yaml');
const published = Object.fromEntries(['en/findings/warm/', 'f/warm/', 'embed/en/finding/warm/', 'files/findings/warm.json', 'files/charts/tides.csv', 'files/charts/tides.en.svg', 'embed/en/tides/', 'files/poster.pdf', 'v/1.0.0/files/charts/tides.csv'].map((path) => [path, { since: '1.0.0' }]));
const report = {
  languages: [{ id: 'en' }] as never, published,
  moved: [{ what: 'finding' as const, from: 'warm', to: 'warmer', place }, { what: 'chart' as const, from: 'tides', reason: {}, place }, { what: 'file' as const, from: 'files/poster.pdf', reason: {}, place }],
};

it('moves files, and pages that stand in frames or choose a language, but no page that a reader comes to', () => {
  expect(movedFilesOf(report)).toEqual([
    { from: 'f/warm/index.html', to: 'f/warmer/index.html' }, { from: 'embed/en/finding/warm/index.html', to: 'embed/en/finding/warmer/index.html' }, { from: 'files/findings/warm.json', to: 'files/findings/warmer.json' },
  ]);
});

it('takes the place of gone files that can say why, never of frozen ones', () => {
  expect(goneFilesOf(report).map(({ path, what, id, lang }) => [path, what, id, lang])).toEqual([['files/charts/tides.csv', 'chart', 'tides', undefined], ['files/charts/tides.en.svg', 'chart', 'tides', 'en']]);
});
