import { expect, it } from 'vitest';
import { withSteadyFonts } from './steady-fonts.ts';

const face = (family: string, file: string, range = 'U+41-5A,U+61-7A') => `@font-face{font-family:"${family}";font-style:normal;font-display:swap;src:url("/${file}.0123abcdef.woff2") format("woff2");unicode-range:${range}}`;
const standIn = (family: string) => `@font-face{font-family:"${family}";font-weight:400;src:local("Arial");size-adjust:90%}`;
const families = (lang: string, text: string, display: string) => `:lang(${lang}){--text-face:${text};--display-face:${display}}`;
const OWN = face('Text he', 'he', 'U+5D0-5EA') + face('Text he', 'latin') + face('Display he', 'titles', 'U+5D0-5EA') + face('Display he', 'latin-titles') + standIn('Text he 1') + families('he', '"Text he","Text he 1"', '"Display he"');
const page = (body: string, style = OWN) => `<html lang="he"><head><meta name="viewport" content="x"><style>${style}</style></head><body>${body}</body></html>`;
const asked = (html: string) => [...withSteadyFonts(html).matchAll(/<link rel="preload" href="\/(\w[\w-]*)\.\w+\.woff2" as="font" type="font\/woff2" crossorigin>/g)].map(([, file]) => file);
const styleOf = (style: string) => /<style>([^]*)<\/style>/.exec(withSteadyFonts(page('', style)))?.[1] ?? '';

it('asks at once for the fonts of words and titles that have a character of theirs', () => expect(asked(page('<h1>אב</h1><p>Abc</p>'))).toEqual(['he', 'latin', 'titles']));
it('asks for none that only markup or a drawing would need', () => expect(asked(page('<p class="abc">א<svg><text>Abc</text></svg></p>'))).toEqual(['he']));
it('reads characters that are written as numbers', () => expect(asked(page('<p>&#1488;</p>'))).toEqual(['he']));
it('never changes a font of a page that is being read', () => expect(styleOf(OWN).match(/font-display:\w+/g)).toEqual(Array(4).fill('font-display:optional')));
it('keeps what stands in for the fonts of the page', () => expect(styleOf(OWN)).toContain(standIn('Text he 1')));
it('sets words of another language in the fonts of the page where they are of the same files', () => {
  expect(styleOf(OWN + face('Text en', 'latin') + face('Display en', 'titles') + standIn('Text en 1') + families('en', '"Text en","Text en 1"', '"Display en"'))).toBe(styleOf(OWN));
});
it('keeps fonts of another language that are of other files, without what stands in for them, and asks for none of them at once', () => {
  const style = OWN + face('Text ar', 'latin') + face('Display ar', 'amiri') + standIn('Text ar 1') + families('ar', '"Text ar","Text ar 1"', '"Display ar"');
  expect([...styleOf(style).matchAll(/font-family:"([^"]+)"/g)].map(([, family]) => family)).toEqual(['Text he', 'Text he', 'Display he', 'Display he', 'Text he 1', 'Text ar', 'Display ar']);
  expect(styleOf(style)).toContain(families('ar', '"Text ar"', '"Display ar"'));
  expect(asked(page('<h1>Abc</h1>', style))).toEqual(['latin', 'latin-titles']);
});
it('leaves a page alone that names no fonts for its language', () => expect(withSteadyFonts(page('<p>א</p>', face('A', 'a')))).toBe(page('<p>א</p>', face('A', 'a'))));
