import type { Cell } from './survey.ts';

/** A value with its base, for stewards and for exceptions: `78% of 38`, `12 of 36`, `100%, base not stated`. */
export function valueWords({ value, base }: Pick<Cell, 'value' | 'base'>): string {
  if (value.kind === 'missing') return value.missing.replace('-', ' ');
  const figure = value.kind === 'percent' ? `${value.percent}%` : `${value.count}`;
  return base.kind === 'count' ? `${figure} of ${base.count}` : `${figure}, base ${base.missing.replace('-', ' ')}`;
}
