import { describe, expect, it } from 'vitest';
import { buildFonts } from './build-fonts.ts';
import { fontFaceCss } from './font-face-css.ts';
import { codePointsOf, EVERYDAY, LANGUAGES, NOTO, packageBytes, someFonts } from './fonts.fixture.ts';
import { openFont } from './subset.ts';

describe('buildFonts', () => {
  it('ships at most six tenths of the bytes that the source files have', async () => {
    const { faces } = await someFonts();
    const sources = new Map(NOTO.map((file) => [file.replace(/^.*\/|\.woff2$/g, ''), packageBytes(file).length]));
    const texts = faces.filter(({ lang, role }) => lang === 'he' && role === 'text');
    expect(texts).toHaveLength(2);
    for (const { name, woff2 } of texts) expect(woff2.length).toBeLessThan((sources.get(name.split('.')[0] ?? '') ?? 0) * 0.6);
  });

  it('keeps weights 400 to 700 of text and 700 of display', async () => {
    const { faces } = await someFonts();
    expect(new Set(faces.map(({ role, weight }) => `${role} ${weight.min}-${weight.max}`))).toEqual(new Set(['text 400-700', 'display 700-700']));
    const [text, display] = [faces.find(({ role }) => role === 'text'), faces.find(({ role }) => role === 'display')];
    expect(openFont(text?.woff2 ?? new Uint8Array()).variationAxes['wght']).toMatchObject({ min: 400, max: 700 });
    expect(openFont(display?.woff2 ?? new Uint8Array()).variationAxes).toEqual({});
  });

  it('takes each character from the first file that has it', async () => {
    const { faces } = await buildFonts(LANGUAGES, codePointsOf('א 7'), packageBytes);
    const ranges = faces.filter(({ lang, role }) => lang === 'he' && role === 'text').map(({ unicodeRange }) => unicodeRange);
    expect(ranges).toEqual(['U+20,U+5D0', 'U+37']);
  });

  it('gives two languages with the same files the same bytes under the same name', async () => {
    const { faces } = await someFonts();
    const [he, en] = ['he', 'en'].map((lang) => faces.filter((face) => face.lang === lang));
    expect(he?.map(({ name }) => name)).toEqual(en?.map(({ name }) => name));
    expect(he?.[0]?.woff2).toBe(en?.[0]?.woff2);
  });

  it('names the visible characters that no text font has, and no space, control or direction mark', async () => {
    const { missing } = await buildFonts(LANGUAGES, codePointsOf('א→\n\t\u200E\u2066\u3000🙂'), packageBytes);
    expect(missing).toEqual({ he: [0x2192, 0x1f642], en: [0x2192, 0x1f642] });
  });

  it('draws what display fonts lack in the fonts of text, as the pages do', async () => {
    const [he] = LANGUAGES;
    if (!he) throw new Error('Impossible: no language');
    const [hebrew = ''] = he.fonts.display;
    const { outlines, missing } = await buildFonts([{ ...he, fonts: { ...he.fonts, display: [hebrew] } }], codePointsOf('אQ'), packageBytes);
    const style = { size: 20, weight: 700, dir: 'ltr' } as const;
    expect(missing).toEqual({ he: [] });
    expect(outlines['he']?.display('Q', style).path).toBe(outlines['he']?.text('Q', style).path);
    expect(outlines['he']?.display('א', style).path).not.toBe(outlines['he']?.text('א', style).path);
  });

  it('gives the same bytes again from a copy of the input', async () => {
    const once = await buildFonts(LANGUAGES, EVERYDAY, packageBytes);
    const again = await buildFonts(LANGUAGES, new Set([...EVERYDAY].reverse()), (file) => new Uint8Array(packageBytes(file)));
    expect(again.faces).toEqual(once.faces);
  });
});

describe('fontFaceCss', () => {
  it('writes one rule a face', async () => {
    const { faces } = await buildFonts(LANGUAGES, codePointsOf('א'), packageBytes);
    const face = faces.find(({ lang, role }) => lang === 'he' && role === 'text');
    expect(fontFaceCss(face ? [face] : [], () => '/a.woff2')).toBe(
      '@font-face{font-family:"Text he";font-style:normal;font-weight:400 700;font-display:swap;src:url("/a.woff2") format("woff2");unicode-range:U+5D0}');
  });
});
