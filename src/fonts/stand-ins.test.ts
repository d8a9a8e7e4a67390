import { describe, expect, it } from 'vitest';
import { someFonts } from './fonts.fixture.ts';
import { fontAt } from './measure.ts';
import { familiesOf, standInCss, standInsOf, type Frequencies } from './stand-ins.ts';

const frequencies = (text: string): Frequencies => [...text].reduce((counts, one) => counts.set(one, (counts.get(one) ?? 0) + 1), new Map<string, number>());
const NONE = frequencies('');
const HEBREW = frequencies('בקרב המשיבים היה השיעור גבוה יותר');
const ENGLISH = frequencies('Among respondents the share was higher');

async function standIns(he: Frequencies, en: Frequencies) {
  return standInsOf(await someFonts(), { he: { text: he, display: he }, en: { text: en, display: en } });
}

describe('what stands in for the fonts of a report', () => {
  it('is as wide over the words of each language as the font that it stands in for', async () => {
    const { measured } = await someFonts();
    const own = measured['he']?.text.find(({ codePoints }) => codePoints.has(0x5d0));
    if (!own) throw new Error('Impossible: no Hebrew font');
    const font = fontAt(own, 400);
    const [one] = (await standIns(frequencies('אאב'), ENGLISH)).filter(({ family, weight }) => family === 'Text he 1' && weight === 400);
    // Arial 5.01: alef 1153 and bet 1110 units of 2048.
    const width = (character: string) => font.layout(character).advanceWidth / font.unitsPerEm;
    expect(one?.size).toBeCloseTo((2 * width('א') + width('ב')) / ((2 * 1153 + 1110) / 2048), 6);
  });
  it('has another width in another language', async () => {
    const sizes = (await standIns(HEBREW, ENGLISH)).filter(({ role, weight }) => role === 'text' && weight === 400).map(({ family, size }) => [family, size.toFixed(2)]);
    expect(Object.fromEntries(sizes)).toEqual({ 'Text he 1': expect.stringMatching(/^1\.0\d$/), 'Text en 1': expect.stringMatching(/^1\.0\d$/) });
    expect(new Set(sizes.map(([, size]) => size)).size).toBe(2);
  });
  it('makes lines as high as the font does', async () => {
    // Noto Sans Hebrew: 1068 above the line, 292 below it, of 1000.
    for (const { ascent, descent } of (await standIns(HEBREW, ENGLISH)).filter(({ role }) => role === 'text')) expect([ascent, descent]).toEqual([1.068, 0.292]);
  });
  it('is the bold file for titles, and both weights for text', async () => {
    expect((await standIns(HEBREW, ENGLISH)).map(({ family, weight }) => `${family} ${weight}`)).toEqual(['Text he 1 400', 'Text he 1 700', 'Display he 1 700', 'Text en 1 400', 'Text en 1 700', 'Display en 1 700']);
  });
  it('names fonts that have western letters alone where those are the language\'s', async () => {
    const names = (await standIns(HEBREW, ENGLISH)).filter(({ role, weight }) => role === 'text' && weight === 400).map(({ local }) => local);
    expect(names).toEqual([['Arial'], ['Arial', 'Liberation Sans']]);
  });
  it('is nothing for a language whose letters no known font of a system has, or that says nothing', async () => expect(await standIns(frequencies('مرحبا'), NONE)).toEqual([]));
  it('stands behind the font in the list of families', async () => {
    const all = await standIns(HEBREW, NONE);
    expect(familiesOf('text', 'he', all)).toBe('"Text he","Text he 1"');
    expect(familiesOf('text', 'en', all)).toBe('"Text en"');
  });
  it('is a rule each', () => {
    expect(standInCss([{ family: 'Text he 1', lang: 'he', role: 'text', weight: 400, local: ['A', 'B'], size: 1.25, ascent: 1, descent: 0.25 }]))
      .toBe('@font-face{font-family:"Text he 1";font-weight:400;src:local("A"),local("B");size-adjust:125%;ascent-override:80%;descent-override:20%}');
  });
});
