import type { Place } from '../terms/place.ts';
import { remember } from './remember-last.ts';
import type { Inline, Line } from './words.ts';

/** The text of a line as a reader reads it on, through strong words and links; what the source says is one sign, a figure of the data another. */
export interface RunningText {
  readonly text: string;
  placeAt(offset: number): Place;
  /** True where everything from one offset up to another stands inside claims. */
  isClaimed(from: number, to: number): boolean;
}

interface Part {
  readonly text: string;
  readonly at: number;
  readonly place: Place;
  readonly claimed: boolean;
}

/** What stands in a running text for a figure of the data. */
export const FIGURE_SIGN = '\uE000';
const OTHER = '\uFFFC';

/** The running text of a line, and that of each note in it. */
export const runningTextsOf = remember((line: Line): readonly RunningText[] => {
  const notes: Line[] = [];
  const parts: Part[] = [];
  let at = 0;
  const take = (text: string, place: Place, claimed: boolean) => {
    parts.push({ text, at, place, claimed });
    at += text.length;
  };
  const read = (node: Inline, claimed: boolean): void => {
    if (node.kind === 'text') take(node.text, node.place, claimed);
    else if (node.kind === 'note') notes.push(node.children);
    else if (node.kind === 'value' || node.kind === 'change') take(FIGURE_SIGN, node.place, claimed);
    else if (node.kind === 'stated' || !('children' in node)) take(OTHER, node.place, claimed);
    else for (const child of node.children) read(child, claimed || node.kind === 'claim');
  };
  for (const node of line) read(node, false);
  return [runningText(parts), ...notes.flatMap(runningTextsOf)];
});

function runningText(parts: readonly Part[]): RunningText {
  const partAt = (offset: number) => parts.findLast((part) => part.at <= offset);
  return {
    text: parts.map((part) => part.text).join(''),
    placeAt: (offset) => {
      const part = partAt(offset);
      if (!part) throw new Error('Impossible: a place in no text');
      return { ...part.place, column: part.place.column + offset - part.at };
    },
    isClaimed: (from, to) => parts.filter((part) => part.at < to && part.at + part.text.length > from).every((part) => part.claimed),
  };
}
