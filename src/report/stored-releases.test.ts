import { expect, it } from 'vitest';
import type { ReleaseFile } from '../parse/release-file.ts';
import { frozenPagesOf } from './stored-releases.ts';

it('knows by their paths what the pages of a release are of', () => {
  const files = Object.fromEntries(['he/findings/trust/locked.html', 'ar-EG/first-year/locked.html', 'embed/he/waves/locked.html', 'embed/he/finding/trust/locked.html', 'style.css', 'files/findings/trust.json'].map((path) => [path, '']));
  expect(frozenPagesOf({ release: { tag: '1', files } as unknown as ReleaseFile, folder: '' }).map(({ kind, lang, id, folder }) => `${kind} ${lang} ${id} ${folder}`)).toEqual([
    'finding he trust he/findings/trust/', 'chapter ar-EG first-year ar-EG/first-year/', 'chart-embed he waves embed/he/waves/', 'finding-embed he trust embed/he/finding/trust/']);
});
