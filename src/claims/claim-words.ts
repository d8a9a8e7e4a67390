import type { ClaimWords, Saying, Vocabulary } from '../parse/vocabulary-file.ts';

/** What words of one language say of figures, as its vocabulary has it. */
export interface WordReader {
  /** What a text says, in reading order; of two phrases that overlap, the one that begins first, then the longer. */
  sayingsIn(text: string): readonly { readonly saying: readonly Saying[]; readonly phrase: string }[];
  /** True where a text says that a difference may be chance. */
  isHedged(text: string): boolean;
  /** Words that say it, as a writer may write them. */
  wordsFor(saying: Saying | 'hedges'): readonly string[];
}

/** What of a vocabulary words are read by. */
export interface ClaimVocabulary extends Pick<Vocabulary, 'claims'> {
  readonly figures: Pick<Vocabulary['figures'], 'prefixes'>;
}

const readers = new WeakMap<ClaimVocabulary, WordReader>();

/** Who reads words by a vocabulary; what it has read before it does not read again. */
export function wordReaderOf(vocabulary: ClaimVocabulary): WordReader {
  const reader = readers.get(vocabulary) ?? createWordReader(vocabulary);
  readers.set(vocabulary, reader);
  return reader;
}

/** Reads words by a vocabulary. */
export function createWordReader({ figures, claims = {} }: ClaimVocabulary): WordReader {
  const { hedges = [], ...sayings } = claims;
  const prefix = figures.prefixes.length === 0 ? '' : `(?:${figures.prefixes.map(escaped).sort((a, b) => b.length - a.length).join('|')})*`;
  const patterns = (Object.entries(sayings as ClaimWords) as [Saying, readonly string[]][]).flatMap(([saying, phrases]) => phrases.map((phrase) => ({ saying, pattern: patternOf(phrase, prefix) })));
  const hedge = hedges.map((phrase) => patternOf(phrase, prefix));
  const read = new Map<string, ReturnType<WordReader['sayingsIn']>>();
  const sayingsIn = (text: string) => {
    const known = read.get(text) ?? readSayings(text);
    read.set(text, known);
    return known;
  };
  const readSayings = (text: string) => {
    const spans = patterns.flatMap(({ saying, pattern }) => [...text.matchAll(pattern)].map((match) => ({ saying, from: match.index, to: match.index + match[0].length })));
    spans.sort((a, b) => a.from - b.from || b.to - a.to);
    const taken: { saying: Saying[]; from: number; to: number }[] = [];
    for (const { saying, from, to } of spans) {
      const last = taken.at(-1);
      if (last?.from === from && last.to === to) last.saying.push(saying);
      else if (!last || from >= last.to) taken.push({ saying: [saying], from, to });
    }
    return taken.map(({ saying, from, to }) => ({ saying, phrase: text.slice(from, to) }));
  };
  return {
    sayingsIn,
    isHedged: (text) => hedge.some((pattern) => text.search(pattern) >= 0) || sayingsIn(text).some(({ saying }) => saying.includes('no-clear-change')),
    wordsFor: (saying) => claims[saying] ?? [],
  };
}

/** The phrase as whole words, with letters that the language joins to its front, `…` for up to eight words. */
function patternOf(phrase: string, prefix: string): RegExp {
  const words = phrase.split(/\s+/).map((word) => (word === '…' ? '(?:\\S+\\s+){0,8}?' : `${escaped(word)}\\s+`)).join('').replace(/\\s\+$/, '');
  return new RegExp(`(?<![\\p{L}\\p{M}])${prefix}[־-]?${words}(?![\\p{L}\\p{M}])`, 'giu');
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
