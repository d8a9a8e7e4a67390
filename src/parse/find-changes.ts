import { clauseAt, isAsked, sentencePartAt, wordsBetween } from './clause.ts';
import { evidenceOf, type Evidence } from './evidence.ts';
import { FIGURE_SIGN } from './running-text.ts';
import type { Vocabulary } from './vocabulary-file.ts';
import { createWordFinder, overlapsAny, type WordMatch } from './word-pattern.ts';

/** How far from a change its measure may stand, in words. */
const WORDS_BEFORE = 14;
const WORDS_AFTER = 5;
/** A clause as short as this before a change has its subject in the clause before it: "trust, they say, rose". */
const WORDS_OF_ASIDE = 2;

/** Finds changes that are stated of a measure: of one that the vocabulary names, or of a figure of the data, whatever it is called. */
export function createChangeFinder({ evidence, figures }: Vocabulary): (text: string) => Evidence[] {
  const finder = (words: readonly string[]) => createWordFinder(words, figures.prefixes);
  const [inChanges, inMeasures, inUnasserted, inBreaks] = [finder(evidence.changes), finder(evidence.measures), finder(evidence.unasserted), finder(evidence.breaks)];
  return (text) => {
    const changes = inChanges(text).filter(({ at }) => !isAsked(text, at));
    if (changes.length === 0) return [];
    const measures = [...inMeasures(text), ...figuresIn(text)].sort((a, b) => a.at - b.at);
    const [unasserted, breaks] = [inUnasserted(text), inBreaks(text)];
    return changes.flatMap((change) => {
      const of = measureOf(text, change, measures, unasserted, breaks);
      return of ? [evidenceOf('change', change, of)] : [];
    });
  };
}

/** The measure that a change is said of: one before it in its clause, one soon after it, or that of the clause before an aside. */
function measureOf(text: string, change: WordMatch, measures: readonly WordMatch[], unasserted: readonly WordMatch[], breaks: readonly WordMatch[]): WordMatch | undefined {
  const part = sentencePartAt(text, change.at);
  const clause = clauseAt(text, change.at, part);
  if (overlapsAny(unasserted, clause.from, clause.to)) return undefined;
  const before = measures.filter((one) => one.at >= part.from && one.end <= change.at && wordsBetween(text, one.end, change.at) <= WORDS_BEFORE);
  const after = (one: WordMatch) => one.at >= change.end && one.end <= clause.to
    && wordsBetween(text, change.end, one.at) < WORDS_AFTER && !overlapsAny(breaks, change.end, one.at);
  const inClause = before.findLast((one) => one.at >= clause.from) ?? measures.find(after);
  return inClause ?? (wordsBetween(text, clause.from, change.at) <= WORDS_OF_ASIDE ? before.at(-1) : undefined);
}

function figuresIn(text: string): WordMatch[] {
  return [...text.matchAll(new RegExp(FIGURE_SIGN, 'g'))].map(({ index }) => ({ at: index, bareAt: index, end: index + 1 }));
}
