import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import { runningTextsOf, type RunningText } from './running-text.ts';
import type { Vocabulary } from './vocabulary-file.ts';
import { alternatives, createWordFinder, overlapsAny, wordSource } from './word-pattern.ts';
import type { Line } from './words.ts';

/** Finds figures typed in words: digits, and number words that state a share or a count of respondents. */
export type FigureCheck = (line: Line) => Diagnostic[];

interface Found {
  readonly at: number;
  readonly what: string;
}

const YEAR = /^(19|20)\d\d([/–-]\d\d(\d\d)?)?$/;
const DIGITS = /[\p{Nd}¼-¾⅐-⅞](?:[\p{Nd}.,/–-]*\p{Nd})?\s?%?/gu;
/** Digits that are part of a name, such as those of q-22-4. */
const IN_NAME = /\p{Script=Latin}-?$/u;

/**
 * The check for one language's vocabulary. Words inside `<Stated>` are the source's own and are checked elsewhere; a word for a
 * share may stand inside `<Claim>`, where each build recomputes it.
 */
export function createFigureCheck({ figures, evidence }: Vocabulary): FigureCheck {
  const words = (list: readonly string[]) => wordSource(list, figures.prefixes);
  const share = new RegExp(words(figures.shares), 'giu');
  // Between the number and the people stand words such as "of the", and one word that begins nothing new: "in year two most members" counts no members.
  const between = evidence.between.filter((word) => !evidence.quantifiers.includes(word));
  const word = `(?!${words([...evidence.things, ...evidence.breaks, ...evidence.quantifiers])})\\p{L}+\\s+`;
  const people = `\\s+(?:${words(between)}\\s+)*(?:${word})?${words(figures.respondents)}`;
  const counted = new RegExp(`${words(figures.numbers)}${people}`, 'giu');
  const ratio = new RegExp(`${words(figures.numbers)}\\s+(?:${alternatives(figures.ratios)})[\\s־-]*${words(figures.numbers)}`, 'giu');
  const otherUsesIn = createWordFinder(figures.otherUses, figures.prefixes);
  const peopleFollow = new RegExp(`^${people}`, 'iu');
  const peopleFollowAtOnce = new RegExp(`^\\s+${words(figures.respondents)}`, 'iu');
  const next = `\\p{Nd}+\\s*(?:[,،&/]|\\p{Pd})?\\s*(?:${alternatives(figures.prefixes)}|and|or)?[\\s־-]*`;
  const afterExempt = new RegExp(`${words(figures.exempt)}\\s*$`, 'iu');
  const inExemptList = new RegExp(`${words(figures.exempt)}\\s*(?:${next})+$`, 'iu');
  const isFigure = (text: string, { at, what }: Found): boolean => {
    if (what.endsWith('%')) return true;
    const [before, after] = [text.slice(0, at), text.slice(at + what.length)];
    if (afterExempt.test(before)) return false;
    if (YEAR.test(what) || IN_NAME.test(before)) return peopleFollowAtOnce.test(after);
    return !inExemptList.test(before) || peopleFollow.test(after);
  };
  const foundIn = ({ text, isClaimed }: RunningText): Found[] => {
    const all = (pattern: RegExp) => [...text.matchAll(pattern)];
    const found = (match: RegExpExecArray): Found => ({ at: match.index, what: match[0] });
    const ratios = all(ratio);
    const isPartOfRatio = (one: Found) => ratios.some(({ index, 0: whole }) => one.at < index + whole.length && one.at >= index);
    const otherUses = otherUsesIn(text);
    const isOtherUse = ({ at, what }: Found) => overlapsAny(otherUses, at, at + (what.match(/^\S+/u)?.[0].length ?? 0));
    return [
      ...all(DIGITS).map((match): Found => ({ at: match.index, what: match[0].trim() })).filter((one) => isFigure(text, one)),
      ...all(share).filter((match) => !isClaimed(match.index + match[0].length - (match[1] ?? '').length, match.index + match[0].length)).map(found).filter((one) => !isOtherUse(one)),
      ...ratios.map(found),
      ...all(counted).map(found).filter((one) => !isPartOfRatio(one) && !isOtherUse(one)),
    ];
  };
  return (line) => runningTextsOf(line).flatMap((running) =>
    foundIn(running).map(({ at, what }) => diagnostic('FIGURE_TYPED', running.placeAt(at), { actual: what })));
}
