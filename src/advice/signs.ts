import { lettersOfScript, scriptOf } from '../i18n/script-of.ts';
import { FIGURE_SIGN, runningTextsOf } from '../parse/running-text.ts';
import { rememberOf } from '../parse/remember-last.ts';
import type { StyleWords } from '../parse/vocabulary-file.ts';
import type { Line } from '../parse/words.ts';
import type { Language } from '../terms/language.ts';
import type { Advice, Adviser } from './advice.ts';

type Sign = StyleWords['signs'][number];

/** The pattern of a sign where another should stand; its first group is the sign itself. */
function patternOf({ is, where }: Sign, letters: string): RegExp {
  const sign = `(${is.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')})`;
  const letter = `[${letters}]`;
  const source = {
    'between-letters': `(?<=${letter})${sign}(?=${letter})`,
    'after-letter': `(?<=${letter})${sign}(?!${letter})`,
    'between-digits': `(?<=[\\p{Nd}${FIGURE_SIGN}])${sign}(?=[\\p{Nd}${FIGURE_SIGN}])`,
    'between-spaces': `(?<=\\s)${sign}(?=\\s)`,
    'before-word': `(?<=^|[\\s(])${sign}(?=[\\p{L}\\p{N}${FIGURE_SIGN}])`,
  }[where];
  return new RegExp(source, 'gu');
}

const around = (text: string, at: number, end: number) => text.slice(text.slice(0, at).search(/\S*$/), end + (text.slice(end).match(/^\S*/)?.[0].length ?? 0)).replaceAll(FIGURE_SIGN, '…').trim();

/** Signs that are typed for others: straight quotation marks, hyphens; as the vocabulary of the language lists them. */
export const adviseSigns: Adviser = ({ passages }, { language, words }) => {
  const read = signsBy(words, language);
  return passages.flatMap(({ line }) => read(line, language));
};

/** Who reads lines for the signs of a vocabulary. */
const signsBy = rememberOf((words: StyleWords, { id }: Language) => {
  const letters = lettersOfScript(scriptOf(id));
  const patterns = words.signs.map((sign) => ({ sign, pattern: patternOf(sign, letters) }));
  return rememberOf((line: Line, _language: Language) => runningTextsOf(line).flatMap(({ text, placeAt }) => patterns.flatMap(({ sign, pattern }) => [...text.matchAll(pattern)].map((match): Advice => (
    { name: sign.of, place: placeAt(match.index), details: { actual: around(text, match.index, match.index + sign.is.length), sign: sign.is, repair: sign.should } })))));
});

/** Two spaces in a row. */
export const adviseSpaces: Adviser = ({ passages }, { language }) => passages.flatMap(({ line }) => spacesIn(line, language));

const spacesIn = rememberOf((line: Line, _language: Language) => runningTextsOf(line).flatMap(({ text, placeAt }) => [...text.matchAll(/(?<=\S)[ \u00A0]{2,}(?=\S)/g)].map((match): Advice => (
  { name: 'spaces', place: placeAt(match.index), details: { actual: around(text, match.index, match.index + match[0].length) } }))));

/** A sign that stands against a figure of the data is set apart from it where words run from right to left, and may land on its other side. */
const LOOSE = new RegExp(`[+\\-−±~≈<>=≤≥%$€₪]+(?=${FIGURE_SIGN})|(?<=${FIGURE_SIGN})[+\\-−±%‰°]+`, 'gu');

/** Signs that stand against a figure of the data, outside of it. */
export const adviseLooseSigns: Adviser = ({ passages }, { language }) => (language.dir === 'ltr' ? [] : passages.flatMap(({ line }) => looseIn(line, language)));

const looseIn = rememberOf((line: Line, _language: Language) => runningTextsOf(line).flatMap(({ text, placeAt }) => [...text.matchAll(LOOSE)].map((match): Advice => (
  { name: 'sign', place: placeAt(match.index), details: { actual: match[0] } }))));
