import { remember } from '../parse/remember-last.ts';
import type { Inline } from '../parse/words.ts';
import { walkLine } from '../parse/words.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import type { Lang } from '../terms/language.ts';
import { nearestOf } from '../terms/nearest.ts';
import { phrase } from '../terms/phrase.ts';
import type { Statement } from './report.ts';

/** The source's statements by slide. */
export type StatedTexts = ReadonlyMap<number, readonly Statement[]>;

/** Sorts the statements by slide. */
export function statedTextsOf(statements: readonly Statement[]): StatedTexts {
  return Map.groupBy(statements, (one) => one.slide);
}

/** Words between `<Stated>` and `</Stated>` must be whole words of a statement of that slide, letters and digits compared. */
export function checkStated(lang: Lang, node: Inline & { kind: 'stated' }, stated: StatedTexts): Diagnostic[] {
  const onSlide = stated.get(node.slide) ?? [];
  if (statementsSaying({ statements: onSlide }, lang, node).length > 0) return [];
  const said = wordsIn(node);
  const texts = onSlide.map((one) => textIn(lang, one));
  const near = nearestOf(said, texts) ?? texts[0] ?? phrase('slide-has-no-statement');
  return [diagnostic('STATED_NOT_FOUND', node.place, { actual: node.slide, repair: near })];
}

/** The statements of the slide that say these words, in a language of the report. */
export function statementsSaying({ statements }: { readonly statements: readonly Statement[] }, lang: Lang, node: Inline & { kind: 'stated' }): Statement[] {
  const words = lettersIn(node);
  return words === '' ? [] : statements.filter((one) => one.slide === node.slide && ` ${lettersOfStatement(one)(lang)} `.includes(` ${words} `));
}

const lettersOfStatement = remember((statement: Statement) => {
  const known = new Map<Lang, string>();
  return (lang: Lang) => {
    const letters = known.get(lang) ?? lettersOf(textIn(lang, statement));
    known.set(lang, letters);
    return letters;
  };
});
const lettersIn = remember((node: Inline & { kind: 'stated' }) => lettersOf(wordsIn(node)));

function wordsIn(node: Inline & { kind: 'stated' }): string {
  return [...walkLine(node.children)].map((one) => (one.kind === 'text' ? one.text : '')).join('');
}

/** The words of a statement in a language, the source's own or their translation; empty where there is none. */
export function textIn(lang: Lang, { original, translations }: Statement): string {
  return original.lang === lang ? original.text : translations[lang] ?? '';
}

/** Letters and numbers only, single spaces between words: what must agree where punctuation may differ. */
export function lettersOf(text: string): string {
  return text.replace(/\p{M}/gu, '').replace(/(?<!\p{Nd})[.,]|[.,](?!\p{Nd})|[^\p{L}\p{N}%.,]/gu, ' ').replace(/\s+/g, ' ').trim().toLowerCase();
}
