import { lettersOfScript, scriptOf } from '../i18n/script-of.ts';
import { runningTextsOf } from '../parse/running-text.ts';
import type { StyleWords } from '../parse/vocabulary-file.ts';
import type { Lang } from '../terms/language.ts';
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
  const pattern = patternOf(language.id, words);
  if (!pattern) return [];
  const seen = new Set<string>();
  return passages.filter(({ kind }) => kind === 'prose').flatMap(({ line }) => runningTextsOf(line).flatMap(({ text, placeAt }) => [...text.matchAll(pattern)].flatMap((match): Advice[] => {
    const written = match[1] ?? '';
    const known = words.known.some((one) => written === one || (written.endsWith(one) && written.length - one.length <= 2));
    if (known || seen.has(written)) return [];
    seen.add(written);
    const isExpanded = /\(\s*$/.test(text.slice(0, match.index)) || /^\s*\(/.test(text.slice(match.index + match[0].length));
    return isExpanded ? [] : [{ name: 'abbreviation', place: placeAt(match.index), details: { actual: written } }];
  })));
};
