import { PHRASES, type PhraseKey } from './phrases.ts';

/** Words of the catalogue with what fills their slots; every language of messages has its own for them. */
export interface Phrase {
  readonly phrase: PhraseKey;
  readonly details: Details;
}

/** What fills a slot: a text that stands as it is in every language (an id, a path, code, the writer's own words), words of the catalogue, or several of these. */
export type Detail = string | number | Phrase | readonly Detail[];

/** What fills the `{name}` slots of a text. */
export type Details = Readonly<{ [name: string]: Detail }>;

/** The words `key` of the catalogue; a slot that `details` leaves open is a bug. */
export function phrase(key: PhraseKey, details: Details = {}): Phrase {
  fillEnglish(PHRASES[key], details, key);
  return { phrase: key, details };
}

/** Phrases of one sentence in a row, with the phrase `joint` between two of them. */
export function joined(joint: 'either' | 'besides', [first = '', ...others]: readonly Detail[]): Detail {
  return others.reduce<Detail>((one, other) => phrase(joint, { first: one, second: other }), first);
}

/** True for words of the catalogue. */
export function isPhrase(detail: Detail): detail is Phrase {
  return typeof detail === 'object' && 'phrase' in detail;
}

/** A detail as English has it; several are parted by commas. */
export function englishOf(detail: Detail): string {
  if (isPhrase(detail)) return fillEnglish(PHRASES[detail.phrase], detail.details, detail.phrase);
  return typeof detail === 'object' ? detail.map(englishOf).join(', ') : String(detail);
}

/** An English text with its slots filled; `name` is told where one is left open, which is a bug. */
export function fillEnglish(template: string, details: Details, name: string): string {
  return template.replace(SLOT, (_, slot: string) => {
    const value = details[slot];
    if (value === undefined) throw new Error(`Impossible: ${name} without ${slot}`);
    return englishOf(value);
  });
}

const SLOT = /\{([a-z]+)\}/g;

/** The names of the slots of an English text. */
export function slotsOf(template: string): string[] {
  return [...new Set([...template.matchAll(SLOT)].map(([, slot = '']) => slot))];
}
