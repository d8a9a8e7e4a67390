import { isAsked, sentenceAt } from './clause.ts';
import { evidenceOf, type Evidence } from './evidence.ts';
import { FIGURE_SIGN } from './running-text.ts';
import type { Vocabulary } from './vocabulary-file.ts';
import { createWordFinder, overlapsAny, wordSource, type WordMatch } from './word-pattern.ts';

/** Finds words that say of how many people something holds: quantifiers with their people, pronouns that stand for people, phrases. */
export function createQuantityFinder(vocabulary: Vocabulary): (text: string) => Evidence[] {
  const { evidence, figures } = vocabulary;
  const finder = (words: readonly string[]) => createWordFinder(words, figures.prefixes);
  const [inAlone, inPronouns, inAsking] = [finder(evidence.alone), finder(evidence.pronouns), finder(evidence.asking)];
  const [inPeople, inThings, inUnasserted] = [finder(evidence.people), finder(evidence.things), finder(evidence.unasserted)];
  const inQuantifiers = finder([...evidence.quantifiers, ...evidence.asking]);
  const peopleAfter = createPeopleReader(vocabulary);
  const source = (words: readonly string[]) => wordSource(words, figures.prefixes);
  const behind = new RegExp(`${source(evidence.people)}(?:\\s+${source(evidence.between)})*\\s+${source(evidence.quantifiersAfter)}`, 'giu');
  return (text) => {
    const [people, things, unasserted] = [inPeople(text), inThings(text), inUnasserted(text)];
    const before = inQuantifiers(text).flatMap((quantifier): Evidence[] => {
      const end = peopleAfter(text, quantifier.end);
      return end === undefined ? [] : [{ ...evidenceOf('quantity', quantifier), end }];
    });
    const after = [...text.matchAll(behind)].flatMap((match): Evidence[] => {
      const [at, end] = [match.index, match.index + match[0].length];
      // "The team members all came" counts the team.
      const areOthers = things.some((thing) => thing.end <= at && /^\s+$/.test(text.slice(thing.end, at)));
      return areOthers ? [] : [{ kind: 'quantity', at, end, bound: { from: end - (match.at(-1) ?? '').length, to: end } }];
    });
    const pronouns = inPronouns(text).filter((pronoun) => meansPeople(pronoun, people, things));
    const asking = inAsking(text);
    const isOpen = ({ at, bound }: Evidence) => unasserted.some((cue) => cue.end <= at && /^\s+$/.test(text.slice(cue.end, at)))
      || (overlapsAny(asking, bound.from, bound.to) && overlapsAny(unasserted, sentenceAt(text, at).from, sentenceAt(text, at).to));
    return [...before, ...after, ...[...pronouns, ...inAlone(text)].map((match) => evidenceOf('quantity', match))].filter((one) => !isAsked(text, one.at) && !isOpen(one));
  };
}

/** What was named last before a pronoun: people where it was people, or nothing at all. */
function meansPeople(pronoun: WordMatch, people: readonly WordMatch[], things: readonly WordMatch[]): boolean {
  const before = (one: WordMatch) => one.end <= pronoun.at;
  const [person, thing] = [people.findLast(before), things.findLast(before)];
  return !thing || (person !== undefined && person.at > thing.at);
}

/** Reads from the end of a quantifier to the end of the people that it counts, over the words that may stand between. */
function createPeopleReader({ evidence, figures }: Vocabulary): (text: string, from: number) => number | undefined {
  const next = (words: readonly string[], rest = '') => new RegExp(`\\s+${wordSource(words, figures.prefixes)}${rest}`, 'iuy');
  // "Members’ answers" are answers.
  const people = next(evidence.people, "(?!['’]s?\\s\\p{L}|['’]s)");
  const answering = next(evidence.answering);
  const between = next(evidence.between);
  const barred = next([...evidence.breaks, ...evidence.prepositions, ...evidence.things]);
  const anyWord = /\s+[\p{L}\p{M}'’-]+/uy;
  // "Most (36 of 38) said": a figure right after a quantifier is that of the people.
  const figure = new RegExp(`,?\\s*\\(?${FIGURE_SIGN}`, 'uy');
  const endOf = (pattern: RegExp, text: string, from: number): number | undefined => {
    pattern.lastIndex = from;
    return pattern.test(text) ? pattern.lastIndex : undefined;
  };
  return (text, from) => {
    if (endOf(figure, text, from) !== undefined) return from;
    let free = evidence.freeBetween;
    for (let at = from; ;) {
      const isFreed = free < evidence.freeBetween;
      const found = endOf(people, text, at) ?? (isFreed ? undefined : endOf(answering, text, at));
      if (found !== undefined) return found;
      const isBarred = endOf(barred, text, at) !== undefined;
      const word = (isBarred && isFreed ? undefined : endOf(between, text, at)) ?? (free-- > 0 && !isBarred ? endOf(anyWord, text, at) : undefined);
      if (word === undefined) return undefined;
      at = word;
    }
  };
}
