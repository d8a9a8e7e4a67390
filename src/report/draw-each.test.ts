import { expect, it } from 'vitest';
import { MissingGlyph } from '../fonts/missing-glyph.ts';
import type { Report } from '../model/report.ts';
import { drawEach } from './draw-each.ts';

const report = { languages: [{ id: 'he' }, { id: 'en' }], charts: [{ id: 'one' }, { id: 'two' }] } as unknown as Report;

it('draws every chart in every language', async () => {
  const drawn: string[] = [];
  expect(await drawEach(report, (lang, { id }) => Promise.resolve(drawn.push(`${lang}/${id}`)))).toEqual([]);
  expect(drawn).toEqual(['he/one', 'he/two', 'en/one', 'en/two']);
});

it('tells the character that a chart lacks, and draws the others', async () => {
  const drawn: string[] = [];
  const undrawn = await drawEach(report, (lang, { id }) => (lang === 'en' && `${id}` === 'one' ? Promise.reject(new MissingGlyph(0x2192, 'a→')) : Promise.resolve(drawn.push(`${lang}/${id}`))));
  expect([undrawn, drawn]).toEqual([[{ chart: 'one', lang: 'en', codePoint: 0x2192 }], ['he/one', 'he/two', 'en/two']]);
});

it('lets every other failure through', async () => {
  await expect(drawEach(report, () => Promise.reject(new Error('Impossible: something else')))).rejects.toThrow('something else');
});
