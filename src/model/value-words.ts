import { englishOf, phrase, type Phrase } from '../terms/phrase.ts';
import type { Cell } from './survey.ts';

/** A value with its base as exceptions name it, in English: `78% of 38`, `12 of 36`, `100%, base not stated`. */
export function valueWords(cell: Pick<Cell, 'value' | 'base'>): string {
  return englishOf(valuePhrase(cell));
}

/** The same for a message. */
export function valuePhrase({ value, base }: Pick<Cell, 'value' | 'base'>): Phrase {
  if (value.kind === 'missing') return phrase(value.missing);
  const figure = value.kind === 'percent' ? `${value.percent}%` : value.count;
  return base.kind === 'count' ? phrase('figure-of-base', { figure, base: base.count }) : phrase('figure-base-missing', { figure, why: phrase(base.missing) });
}
