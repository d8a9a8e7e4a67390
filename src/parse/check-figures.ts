import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import type { Place } from '../terms/place.ts';
import type { Vocabulary } from './vocabulary-file.ts';
import type { Inline, Line } from './words.ts';

/** Finds figures typed in words: digits, and number words that state a share or a count of respondents. */
export type FigureCheck = (line: Line) => Diagnostic[];

const YEAR = /^(19|20)\d\d([/–-]\d\d(\d\d)?)?$/;

/** The check for one language's vocabulary. Words inside `<Stated>` are the source's own and are checked elsewhere. */
export function createFigureCheck({ figures }: Vocabulary): FigureCheck {
  const before = `(?<![\\p{L}\\p{M}])(?:${alternatives(figures.prefixes)})*[־-]?`;
  const after = '(?![\\p{L}\\p{M}])';
  const words = (list: readonly string[]) => (list.length === 0 ? '(?!)' : `${before}(?:${alternatives(list)})${after}`);
  const share = new RegExp(words(figures.shares), 'giu');
  const counted = new RegExp(`${words(figures.numbers)}\\s+(?:\\p{L}+\\s+)?${words(figures.respondents)}`, 'giu');
  const exempt = new RegExp(`${words(figures.exempt)}[\\s\\u00A0]*(?:\\p{Nd}+[\\s\\p{Pd}\\p{Po}]*(?:${alternatives(figures.prefixes)}|and|or)?[\\s־]*)*$`, 'iu');
  const inText = (text: string, place: Place): Diagnostic[] => {
    const found: { at: number; what: string }[] = [];
    for (const match of text.matchAll(/\p{Nd}(?:[\p{Nd}.,/–-]*\p{Nd})?\s?%?/gu)) {
      const what = match[0].trim();
      if (!YEAR.test(what) && !exempt.test(text.slice(0, match.index))) found.push({ at: match.index, what });
    }
    for (const pattern of [share, counted]) for (const match of text.matchAll(pattern)) found.push({ at: match.index, what: match[0] });
    return found.map(({ at, what }) => diagnostic('FIGURE_TYPED', { ...place, column: place.column + at }, { actual: what }));
  };
  const inNode = (node: Inline): Diagnostic[] => {
    if (node.kind === 'text') return inText(node.text, node.place);
    return node.kind !== 'stated' && 'children' in node ? node.children.flatMap(inNode) : [];
  };
  return (line) => line.flatMap(inNode);
}

function alternatives(words: readonly string[]): string {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return escaped.length === 0 ? '(?!)' : escaped.sort((a, b) => b.length - a.length).join('|');
}
