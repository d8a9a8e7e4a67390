import { expect, it } from 'vitest';
import { MissingGlyph } from '../fonts/missing-glyph.ts';
import { drawEach } from './draw-each.ts';

const LANGUAGES = [{ id: 'he' }, { id: 'en' }];
const ENTRIES = [{ id: 'one' }, { id: 'two' }];

it('draws each of them in every language', async () => {
  const drawn: string[] = [];
  expect(await drawEach(LANGUAGES, ENTRIES, (lang, { id }) => Promise.resolve(drawn.push(`${lang}/${id}`)))).toEqual([]);
  expect(drawn).toEqual(['he/one', 'he/two', 'en/one', 'en/two']);
});

it('tells the character that one lacks, and draws the others', async () => {
  const drawn: string[] = [];
  const undrawn = await drawEach(LANGUAGES, ENTRIES, (lang, { id }) => (lang === 'en' && id === 'one' ? Promise.reject(new MissingGlyph(0x2192, 'a→')) : Promise.resolve(drawn.push(`${lang}/${id}`))));
  expect([undrawn, drawn]).toEqual([[{ id: 'one', lang: 'en', codePoint: 0x2192 }], ['he/one', 'he/two', 'en/two']]);
});

it('lets every other failure through', async () => {
  await expect(drawEach(LANGUAGES, ENTRIES, () => Promise.reject(new Error('Impossible: something else')))).rejects.toThrow('something else');
});
