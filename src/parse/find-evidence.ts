import { FIGURE_SIGN } from './running-text.ts';
import type { Vocabulary } from './vocabulary-file.ts';
import { createWordFinder, overlapsAny, wordSource, type WordMatch } from './word-pattern.ts';

/** What words of evidence assert: that figures were tested, that a measure changed, how many of the people. */
export type EvidenceKind = 'tested' | 'change' | 'quantity';

/** Words of evidence in a text. */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** From the first to the last letter of the words, for a quantity with the word for the people. */
  readonly at: number;
  readonly end: number;
  /** The word that must be bound, without its prefixes. */
  readonly bound: { readonly from: number; readonly to: number };
  /** Where the measure that is said to change stands. */
  readonly of?: WordMatch;
}

/** How far from a change its measure may stand, in words. */
const WORDS_BEFORE = 14;
const WORDS_AFTER = 5;
/** A clause as short as this before a change has its subject in the clause before it: "trust, they say, rose". */
const WORDS_OF_ASIDE = 2;

const SENTENCE_END = /[.!?;:–—…](?=[)\]”“"’']*(?:\s|$))/g;
const CLAUSE_END = /[,،()]/g;
/** A dash or a semicolon does not cut a question from the words that say that it is open. */
const FULL_STOP = /[.!?](?=[)\]”“"’']*(?:\s|$))/g;

/** Finds words of evidence in running texts of one language. */
export function createEvidenceFinder({ evidence, figures }: Vocabulary): (text: string) => Evidence[] {
  const finder = (words: readonly string[]) => createWordFinder(words, figures.prefixes);
  const inTested = finder(evidence.tested);
  const inChanges = finder(evidence.changes);
  const inMeasures = finder(evidence.measures);
  const inAlone = finder(evidence.alone);
  const inPronouns = finder(evidence.pronouns);
  const inThings = finder(evidence.things);
  const inPeople = finder(evidence.people);
  const inAsking = finder(evidence.asking);
  const inUnasserted = finder(evidence.unasserted);
  const inBreaks = finder(evidence.breaks);
  const inOtherUses = finder(evidence.otherUses);
  const measuresIn = (text: string) => [...inMeasures(text), ...figuresIn(text)].sort((a, b) => a.at - b.at);
  const quantities = createQuantityFinder({ evidence, figures });
  return (text) => {
    const others = inOtherUses(text);
    const [people, things] = [inPeople(text), inThings(text)];
    const stands = (match: WordMatch) => !overlapsAny(others, match.bareAt, match.end) && !isAsked(text, match.at);
    const unasserted = inUnasserted(text);
    const changeOf = createChangeReader(text, measuresIn(text), unasserted, inBreaks(text));
    const isOpen = ({ at, bound }: Evidence) => {
      const sentence = spanAround(text, at, FULL_STOP);
      return unasserted.some((cue) => cue.end <= at && /^\s+$/.test(text.slice(cue.end, at)))
        || (overlapsAny(unasserted, sentence.from, sentence.to) && inAsking(text).some(({ bareAt }) => bareAt === bound.from));
    };
    const found = [
      ...inTested(text).filter((match) => !overlapsAny(others, match.bareAt, match.end)).map((match) => evidenceOf('tested', match)),
      ...inChanges(text).filter(stands).flatMap((match) => {
        const of = changeOf(match);
        return of ? [{ ...evidenceOf('change', match), of }] : [];
      }),
      ...inAlone(text).filter(stands).map((match) => evidenceOf('quantity', match)),
      ...inPronouns(text).filter(stands).filter((match) => meansPeople(match, people, things)).map((match) => evidenceOf('quantity', match)),
      ...quantities(text, things).filter(({ bound, at }) => !overlapsAny(others, bound.from, bound.to) && !isAsked(text, at)).filter((one) => !isOpen(one)),
    ];
    return withoutOverlaps(found);
  };
}

/** A figure of the data is a measure, whatever it is called. */
function figuresIn(text: string): WordMatch[] {
  return [...text.matchAll(new RegExp(FIGURE_SIGN, 'g'))].map(({ index }) => ({ at: index, bareAt: index, end: index + 1 }));
}

function evidenceOf(kind: EvidenceKind, { at, bareAt, end }: WordMatch): Evidence {
  return { kind, at, end, bound: { from: bareAt, to: end } };
}

/** Of what was named last before a pronoun: people where it was people, or nothing at all. */
function meansPeople(pronoun: WordMatch, people: readonly WordMatch[], things: readonly WordMatch[]): boolean {
  const before = (one: WordMatch) => one.end <= pronoun.at;
  const [person, thing] = [people.findLast(before), things.findLast(before)];
  return !thing || (person !== undefined && person.at > thing.at);
}

/** Tells the measure that a change is said of, where it is stated of one. */
function createChangeReader(text: string, measures: readonly WordMatch[], unasserted: readonly WordMatch[], breaks: readonly WordMatch[]): (change: WordMatch) => WordMatch | undefined {
  return (change) => {
    const sentence = spanAround(text, change.at, SENTENCE_END);
    const clause = spanAround(text, change.at, CLAUSE_END, sentence);
    if (overlapsAny(unasserted, clause.from, clause.to)) return undefined;
    const wordsIn = (from: number, to: number) => text.slice(from, to).match(/\p{L}+/gu)?.length ?? 0;
    const near = (measure: WordMatch) => (measure.end <= change.at
      ? measure.at >= clause.from && wordsIn(measure.end, change.at) <= WORDS_BEFORE
      : measure.at >= change.end && measure.end <= clause.to && wordsIn(change.end, measure.at) < WORDS_AFTER && !overlapsAny(breaks, change.end, measure.at));
    const inClause = measures.findLast((one) => one.end <= change.at && near(one)) ?? measures.find(near);
    if (inClause || wordsIn(clause.from, change.at) > WORDS_OF_ASIDE) return inClause;
    return measures.findLast((one) => one.at >= sentence.from && one.end <= change.at && wordsIn(one.end, change.at) <= WORDS_BEFORE);
  };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function spanAround(text: string, at: number, ends: RegExp, within: Span = { from: 0, to: text.length }): Span {
  const marks = [...text.slice(within.from, within.to).matchAll(ends)].map((match) => within.from + match.index);
  return { from: (marks.findLast((mark) => mark < at) ?? within.from - 1) + 1, to: marks.find((mark) => mark >= at) ?? within.to };
}

/** A question states nothing. */
function isAsked(text: string, at: number): boolean {
  const { to } = spanAround(text, at, SENTENCE_END);
  return text[to] === '?' || text[to] === '؟';
}

/** Finds quantifiers with the people that they count: before them, after them, or before a verb of answering. */
function createQuantityFinder({ evidence, figures }: Vocabulary): (text: string, things: readonly WordMatch[]) => Evidence[] {
  const source = (words: readonly string[]) => wordSource(words, figures.prefixes);
  const next = (words: readonly string[]) => new RegExp(`\\s+${source(words)}`, 'iuy');
  const inQuantifiers = createWordFinder([...evidence.quantifiers, ...evidence.asking], figures.prefixes);
  // "members’ answers" are answers.
  const people = new RegExp(`\\s+${source([...evidence.people, ...evidence.answering])}(?!['’]s?\\s\\p{L}|['’]s)`, 'iuy');
  // "Most (36 of 38) said": a figure right after a quantifier is that of the people.
  const figure = new RegExp(`,?\\s*\\(?${FIGURE_SIGN}`, 'uy');
  const between = next(evidence.between);
  const barred = next([...evidence.breaks, ...evidence.prepositions, ...evidence.things]);
  const anyWord = /\s+[\p{L}\p{M}'’-]+/uy;
  const after = new RegExp(`${source(evidence.people)}(?:\\s+(?:${source(evidence.between)}))*\\s+${source(evidence.quantifiersAfter)}`, 'giu');
  const endOf = (pattern: RegExp, text: string, from: number): number | undefined => {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    return match ? from + match[0].length : undefined;
  };
  const peopleAfter = (text: string, from: number): number | undefined => {
    let free = evidence.freeBetween;
    for (let at = from; ;) {
      const found = endOf(people, text, at);
      if (found !== undefined) return found;
      const isBarred = endOf(barred, text, at) !== undefined;
      const known = isBarred && free < evidence.freeBetween ? undefined : endOf(between, text, at);
      const word = known ?? (free-- > 0 && !isBarred ? endOf(anyWord, text, at) : undefined);
      if (word === undefined) return undefined;
      at = word;
    }
  };
  return (text, things) => [
    ...inQuantifiers(text).flatMap(({ at, bareAt, end }): Evidence[] => {
      const to = endOf(figure, text, end) === undefined ? peopleAfter(text, end) : end;
      return to === undefined ? [] : [{ kind: 'quantity', at, end: to, bound: { from: bareAt, to: end } }];
    }),
    ...[...text.matchAll(after)].flatMap((match): Evidence[] => {
      const [at, end] = [match.index, match.index + match[0].length];
      const ofOthers = things.some((thing) => /^\s+$/.test(text.slice(thing.end, at)));
      return ofOthers ? [] : [{ kind: 'quantity', at, end, bound: { from: end - (match.at(-1) ?? '').length, to: end } }];
    }),
  ];
}

/** The longest of words that overlap, in the order of the text. */
function withoutOverlaps(found: readonly Evidence[]): Evidence[] {
  const kept: Evidence[] = [];
  for (const one of [...found].sort((a, b) => a.at - b.at || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || one.bound.from >= last.end || one.kind !== last.kind) kept.push(one);
  }
  return kept;
}
