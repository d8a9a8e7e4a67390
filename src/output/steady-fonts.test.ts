import { expect, it } from 'vitest';
import { withSteadyFonts } from './steady-fonts.ts';

const face = (family: string, file: string, range: string) => `@font-face{font-family:"${family}";font-display:swap;src:url("/${file}") format("woff2");unicode-range:${range}}`;
const STYLE = [face('Text he', 'he.woff2', 'U+5D0-5EA'), face('Text he', 'latin.woff2', 'U+41-5A,U+61-7A'), face('Display he', 'titles.woff2', 'U+5D0-5EA'), face('Display he', 'latin-titles.woff2', 'U+41-5A,U+61-7A'), face('Text en', 'en.woff2', 'U+41-7A')].join('')
  + ':lang(he){--text-face:"Text he";--display-face:"Display he"}';
const page = (body: string, style = STYLE) => `<html lang="he"><head><meta name="viewport" content="x"><style>${style}</style></head><body>${body}</body></html>`;
const asked = (html: string) => [...withSteadyFonts(html).matchAll(/<link rel="preload" href="\/([^"]+)" as="font" type="font\/woff2" crossorigin>/g)].map(([, file]) => file);

it('asks at once for the fonts of words and titles that have a character of theirs', () => expect(asked(page('<h1>אב</h1><p>Abc</p>'))).toEqual(['he.woff2', 'latin.woff2', 'titles.woff2']));
it('asks for none that only markup or a drawing would need', () => expect(asked(page('<p class="abc">א<svg><text>Abc</text></svg></p>'))).toEqual(['he.woff2']));
it('reads characters that are written as numbers', () => expect(asked(page('<p>&#1488;</p>'))).toEqual(['he.woff2']));
it('never changes a font of a page that is being read', () => expect(withSteadyFonts(page('<p>א</p>'))).not.toContain('swap'));
it('leaves a page alone that names no fonts for its language', () => expect(withSteadyFonts(page('<p>א</p>', face('A', 'a.woff2', 'U+41')))).toBe(page('<p>א</p>', face('A', 'a.woff2', 'U+41'))));
