import type { Dir, QuoteMarks } from '../terms/language.ts';
import type { Dice } from './dice.ts';

/** Fixed words of an invented report; `{a}`, `{b}` and `{c}` stand for figures and links. */
export const PHRASE_KEYS = [
  'report', 'short-report', 'kind', 'description', 'publisher', 'source', 'contact', 'coordinator', 'licence', 'part', 'wave', 'measure',
  'agree-now', 'agree-then', 'rose', 'most', 'rose-words', 'most-words', 'basis', 'basis-heading', 'limits', 'limits-heading', 'see-also', 'note', 'aside', 'aside-text',
  'first-section', 'second-section', 'third-section', 'in-the-figures', 'about', 'accessibility', 'data', 'data-notes', 'findings', 'methods', 'releases', 'page-summary', 'respondents',
  'featured', 'themes', 'ways', 'base-term', 'base-means', 'speaker',
] as const;
export type PhraseKey = (typeof PHRASE_KEYS)[number];

/** How an invented report speaks one language. */
export interface Tongue {
  readonly id: string;
  readonly name: string;
  readonly dir: Dir;
  readonly numbers: string;
  readonly quotes: QuoteMarks;
  readonly phrases: Readonly<Record<PhraseKey, string>>;
  /** The same name for the same numbers: a few words without a verb. */
  title(who: number, what: number, where: number): string;
  /** A sentence that tells something and asserts no figure. */
  sentence(dice: Dice): string;
}

/** The words of a phrase with its slots filled. */
export function phraseOf({ phrases }: Tongue, key: PhraseKey, slots: Readonly<Record<string, string>> = {}): string {
  return phrases[key].replace(/\{([abc])\}/g, (_, slot: string) => slots[slot] ?? '');
}

/** Lists of words that a tongue makes its titles and sentences of. */
export interface WordLists {
  readonly who: readonly string[];
  readonly did: readonly string[];
  readonly what: readonly string[];
  readonly where: readonly string[];
  readonly when: readonly string[];
}

const at = (words: readonly string[], index: number) => words[index % words.length] ?? '';

/** Titles and sentences made of word lists: `title` joins three words, `sentence` five. */
export function speakerOf(lists: WordLists, title: (who: string, what: string, where: string) => string, sentence: (parts: { [key in keyof WordLists]: string }) => string): Pick<Tongue, 'title' | 'sentence'> {
  return {
    title: (who, what, where) => title(at(lists.who, who), at(lists.what, what), at(lists.where, where)),
    sentence: (dice) => sentence({ who: dice.pick(lists.who), did: dice.pick(lists.did), what: dice.pick(lists.what), where: dice.pick(lists.where), when: dice.pick(lists.when) }),
  };
}
