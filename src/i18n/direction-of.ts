import type { Dir, Lang } from '../terms/language.ts';
import { scriptOf } from './script-of.ts';

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi']);

/** The direction in which a language is likely written, for one that no report declares (any longer). */
export function directionOf(lang: Lang): Dir {
  return RIGHT_TO_LEFT.has(scriptOf(lang)) ? 'rtl' : 'ltr';
}
