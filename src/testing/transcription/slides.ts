import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { lettersOf } from '../../model/check-stated.ts';
import type { Report } from '../../model/report.ts';

/** A slide as the second transcription has it, in the words of the source. */
export interface Slide {
  readonly slide: number;
  readonly headings: readonly string[];
  readonly statements: readonly string[];
  readonly unfigured: readonly string[];
  readonly quotations: readonly string[];
  readonly figures: readonly { readonly text: string; readonly series: string; readonly percent: number }[];
  readonly counts: readonly { readonly what: string; readonly of: string; readonly count: number }[];
}

/** Reads the second transcription, which is typed apart from `data/` and never made to agree with it. */
export function readSlides(): Slide[] {
  const slides = parse(readFileSync(join(import.meta.dirname, 'slides.yaml'), 'utf8')) as (Partial<Slide> & { slide: number })[];
  return slides.map((one) => ({ headings: [], statements: [], unfigured: [], quotations: [], figures: [], counts: [], ...one }));
}

/** Letters and digits of a text with its words apart. */
export function wordsOf(...texts: readonly string[]): string[] {
  return texts.flatMap((text) => lettersOf(text).split(' ')).filter(Boolean);
}

/** The words of `wanted` that `given` does not hold, or not as often. */
export function wordsMissing(wanted: readonly string[], given: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of given) left.set(word, (left.get(word) ?? 0) + 1);
  return wanted.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

/** Where a text loses words of `given`, in one line a person can look up. */
export function shortfall(place: string, text: string, given: readonly string[]): string[] {
  const missing = wordsMissing(wordsOf(text), given);
  return missing.length === 0 ? [] : [`${place}: “${missing.join(' ')}” of “${text}”`];
}

/** Where the quotations of the data and those of the source are not the same, letter by letter and in order. */
export function quotesApart({ quotes }: Pick<Report, 'quotes'>, slides: readonly Slide[]): string[] {
  const printed = slides.flatMap((one) => one.quotations.map((text) => `slide ${one.slide}: ${text}`));
  const held = quotes.map((quote) => `slide ${quote.slide}: ${quote.original.text}`);
  return Array.from({ length: Math.max(printed.length, held.length) }, (_, at) => [printed[at] ?? 'nothing', held[at] ?? 'nothing'] as const)
    .flatMap(([source, data]) => (source === data ? [] : [`the source has “${source}”, the data have “${data}”`]));
}
