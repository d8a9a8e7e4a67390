import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'yaml';
import { buildFonts, type Fonts } from '../fonts/build-fonts.ts';
import { createVoice, type Strings, type Voice } from '../i18n/voice.ts';
import type { Lang, Language } from '../terms/language.ts';

const require = createRequire(import.meta.url);
const NOTO = ['hebrew', 'latin'].map((part) => `@fontsource-variable/noto-sans-hebrew/files/noto-sans-hebrew-${part}-wght-normal.woff2`);
const FRANK = ['hebrew', 'latin'].map((part) => `@fontsource-variable/frank-ruhl-libre/files/frank-ruhl-libre-${part}-wght-normal.woff2`);

/** Two languages, one of each direction. */
export const LANGUAGES: readonly Language[] = [
  { id: 'he', name: 'עברית', dir: 'rtl', numbers: 'he-IL', quotes: { open: '”', close: '”', innerOpen: '’', innerClose: '’' }, fonts: { text: NOTO, display: FRANK } },
  { id: 'en', name: 'English', dir: 'ltr', numbers: 'en-GB', quotes: { open: '“', close: '”', innerOpen: '‘', innerClose: '’' }, fonts: { text: NOTO, display: FRANK } },
];

const draftOf = (lang: Lang) => parse(readFileSync(new URL(`../../strings/charts.${lang}.draft.yaml`, import.meta.url), 'utf8')) as Strings;

/** The voice of a language with the reader strings of charts. */
export function aVoice(lang: Lang): Voice {
  const language = LANGUAGES.find(({ id }) => id === lang);
  if (!language) throw new Error(`Impossible: no language ${lang}`);
  return createVoice(language, draftOf(lang));
}

/** The fonts of both languages with every letter and mark that tests write. */
export function someFonts(): Promise<Fonts> {
  const spans: readonly (readonly [number, number])[] = [[0x20, 0x7e], [0x5d0, 0x5ea], [0x5be, 0x5be], [0x5f3, 0x5f4], [0x200e, 0x200f], [0x2013, 0x2014], [0x2018, 0x201d], [0x2212, 0x2212]];
  const points = spans.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, step) => from + step));
  return buildFonts(LANGUAGES, new Set(points), (file) => readFileSync(require.resolve(file)));
}
