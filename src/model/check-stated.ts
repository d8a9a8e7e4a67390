import type { Inline } from '../parse/words.ts';
import { walkLine } from '../parse/words.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import type { Lang } from '../terms/language.ts';
import { nearestOf } from '../terms/nearest.ts';
import type { Statement } from './report.ts';

/** The source's statements by slide. */
export type StatedTexts = ReadonlyMap<number, readonly Statement[]>;

/** Sorts the statements by slide. */
export function statedTextsOf(statements: readonly Statement[]): StatedTexts {
  return Map.groupBy(statements, (one) => one.slide);
}

/** Words between `<Stated>` and `</Stated>` must be whole words of a statement of that slide, letters and digits compared. */
export function checkStated(lang: Lang, node: Inline & { kind: 'stated' }, stated: StatedTexts): Diagnostic[] {
  const said = [...walkLine(node.children)].map((one) => (one.kind === 'text' ? one.text : '')).join('');
  const texts = (stated.get(node.slide) ?? []).map(({ original, translations }) => (original.lang === lang ? original.text : translations[lang] ?? ''));
  const words = lettersOf(said);
  if (words !== '' && texts.some((text) => ` ${lettersOf(text)} `.includes(` ${words} `))) return [];
  const near = nearestOf(said, texts) ?? texts[0] ?? 'the slide has no statement there';
  return [diagnostic('STATED_NOT_FOUND', node.place, { actual: node.slide, repair: near })];
}

/** Letters and numbers only, single spaces between words: what must agree where punctuation may differ. */
export function lettersOf(text: string): string {
  return text.replace(/\p{M}/gu, '').replace(/(?<!\p{Nd})[.,]|[.,](?!\p{Nd})|[^\p{L}\p{N}%.,]/gu, ' ').replace(/\s+/g, ' ').trim().toLowerCase();
}
