import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Language } from '../terms/language.ts';
import { buildFonts, type Fonts } from './build-fonts.ts';

const require = createRequire(import.meta.url);
export const NOTO = ['hebrew', 'latin'].map((part) => `@fontsource-variable/noto-sans-hebrew/files/noto-sans-hebrew-${part}-wght-normal.woff2`);
export const FRANK = ['hebrew', 'latin'].map((part) => `@fontsource-variable/frank-ruhl-libre/files/frank-ruhl-libre-${part}-wght-normal.woff2`);

/** The bytes of a font file of an installed package. */
export function packageBytes(file: string): Uint8Array {
  return readFileSync(require.resolve(file));
}

/** Two languages, one of each direction, with the same font files. */
export const LANGUAGES: readonly Language[] = [
  { id: 'he', name: 'עברית', dir: 'rtl', numbers: 'he-IL', quotes: { open: '”', close: '”', innerOpen: '’', innerClose: '’' }, fonts: { text: NOTO, display: FRANK } },
  { id: 'en', name: 'English', dir: 'ltr', numbers: 'en-GB', quotes: { open: '“', close: '”', innerOpen: '‘', innerClose: '’' }, fonts: { text: NOTO, display: FRANK } },
];

/** The code points of a text. */
export function codePointsOf(text: string): Set<number> {
  return new Set([...text].map((character) => character.codePointAt(0) ?? 0));
}

/** Printable ASCII, Hebrew letters and marks, dashes, quotation marks, and the marks of direction. */
export const EVERYDAY: ReadonlySet<number> = new Set(
  [[0x20, 0x7e], [0x5be, 0x5be], [0x5d0, 0x5ea], [0x5f3, 0x5f4], [0x200e, 0x200f], [0x2013, 0x2014], [0x2018, 0x201d], [0x2212, 0x2212]]
    .flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, step) => from + step)),
);

let fonts: Promise<Fonts> | undefined;

/** The fonts of both languages with {@link EVERYDAY} characters; cut once. */
export function someFonts(): Promise<Fonts> {
  return (fonts ??= buildFonts(LANGUAGES, EVERYDAY, packageBytes));
}
