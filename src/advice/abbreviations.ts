import { lettersOfScript, scriptOf } from '../i18n/script-of.ts';
import { rememberOf } from '../parse/remember-last.ts';
import { runningTextsOf } from '../parse/running-text.ts';
import type { StyleWords } from '../parse/vocabulary-file.ts';
import type { Line } from '../parse/words.ts';
import type { Lang, Language } from '../terms/language.ts';
import type { Advice, Adviser } from './advice.ts';

/** How abbreviations look in a language; its first group is the abbreviation without what the language joins to its front. */
function patternOf(lang: Lang, { abbreviations }: StyleWords): RegExp | undefined {
  if (abbreviations === 'none') return undefined;
  if (abbreviations === 'capitals') return /(?<![\p{L}\p{N}])(\p{Lu}{2,}(?:&\p{Lu}+)*)(?![\p{L}\p{N}])/gu;
  const letter = `[${lettersOfScript(scriptOf(lang))}]`;
  return new RegExp(`(?<!${letter})(${letter}+${abbreviations.sign}${letter})(?!${letter})`, 'gu');
}

/** Abbreviations that a page uses without having said once what they stand for: in brackets behind the full words, or before them. */
export const adviseAbbreviations: Adviser = ({ passages }, { language, words }) => {
  const read = abbreviationsBy(words, language);
  const seen = new Set<string>();
  return passages.filter(({ kind }) => kind === 'prose').flatMap(({ line }) => read(line, language).flatMap(({ written, isExpanded, place }): Advice[] => {
    if (seen.has(written)) return [];
    seen.add(written);
    return isExpanded ? [] : [{ name: 'abbreviation', place, details: { actual: written } }];
  }));
};

/** Who reads lines for abbreviations that a vocabulary does not know. */
const abbreviationsBy = rememberOf((words: StyleWords, { id }: Language) => {
  const pattern = patternOf(id, words);
  return rememberOf((line: Line, _language: Language) => (pattern ? runningTextsOf(line).flatMap(({ text, placeAt }) => [...text.matchAll(pattern)].flatMap((match) => {
    const written = match[1] ?? '';
    const isKnown = words.known.some((one) => written === one || (written.endsWith(one) && written.length - one.length <= 2));
    const isExpanded = /\(\s*$/.test(text.slice(0, match.index)) || /^\s*\(/.test(text.slice(match.index + match[0].length));
    return isKnown ? [] : [{ written, isExpanded, place: placeAt(match.index) }];
  })) : []));
});
