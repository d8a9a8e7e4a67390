import type { Voice } from '../i18n/voice.ts';

/** Digits of a p value after the decimal sign. */
export const P_DIGITS = 3;

/** The least p value that is printed with {@link P_DIGITS}. */
const LEAST_P = 0.001;

/** A p value to three digits, or in words that it is smaller than they can say. */
export function formatP(p: number, voice: Voice): string {
  return p < LEAST_P ? voice.say('table.p-under', { p: voice.fixed(LEAST_P, P_DIGITS) }) : voice.fixed(p, P_DIGITS);
}
