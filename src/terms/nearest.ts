import { distance } from 'fastest-levenshtein';
import { phrase, type Phrase } from './phrase.ts';

/** The known name that a mistyped one most likely means, or undefined where none is near: within a third of its letters, but one letter of up to four, and at least two of more. */
export function nearestOf(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = (name.length < 2 ? 0 : name.length <= 4 ? 1 : Math.max(2, Math.floor(name.length / 3))) + 1;
  for (const candidate of known) {
    const steps = distance(name.toLowerCase(), candidate.toLowerCase());
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/** A sentence of advice: the nearest name where there is one, else the known names. */
export function adviseNearest(name: string, known: Iterable<string>): Phrase {
  const names = [...known];
  const near = nearestOf(name, names);
  if (near !== undefined) return didYouMean(near);
  return names.length === 0 ? phrase('none-yet') : phrase('known-are', { names });
}

/** The question whether this name was meant. */
export function didYouMean(near: string): Phrase {
  return phrase('did-you-mean', { near });
}
