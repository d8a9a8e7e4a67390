import { IntlMessageFormat } from 'intl-messageformat';
import type { Code } from '../terms/codes.ts';
import type { Diagnostic } from '../terms/diagnostic.ts';
import type { Dir, Lang } from '../terms/language.ts';
import { englishOf, isPhrase, phrase, type Detail, type Details } from '../terms/phrase.ts';
import type { PhraseKey } from '../terms/phrases.ts';
import { isolate, isolateLine } from './isolate.ts';

/** What messages say in one language: ICU messages, in which what stands between backticks is code. What is lacking is said in English. */
export interface MessageCatalogue {
  readonly direction: Dir;
  readonly codes: Readonly<Partial<Record<Code, { readonly message: string; readonly hint: string }>>>;
  readonly phrases: Readonly<Partial<Record<PhraseKey, string>>>;
}

/** Who speaks to writers at a terminal, in one language. */
export interface Teller {
  readonly lang: Lang;
  readonly dir: Dir;
  /** What is wrong and how to mend it, each as a line of its own. */
  told(one: Diagnostic): { readonly message: string; readonly hint: string };
  /** The words `key` of the catalogue as a line of its own. */
  say(key: PhraseKey, details?: Details): string;
}

/** Speaks English, which needs no catalogue. */
export const ENGLISH: Teller = { lang: 'en', dir: 'ltr', told: ({ message, hint }) => ({ message, hint }), say: (key, details) => englishOf(phrase(key, details)) };

/**
 * Speaks by a catalogue. In a language that is written from right to left everything that is not of it stands isolated, so that a path, an id or the
 * writer's own words keep their order and do not disturb the sentence around them.
 */
export function createTeller(lang: Lang, { direction: dir, codes, phrases }: MessageCatalogue): Teller {
  const isRtl = dir === 'rtl';
  const kept = (text: string) => (isRtl ? isolate(text) : text);
  const line = (text: string) => (isRtl ? isolateLine(text) : text);
  const filled = (text: string, details: Details): string => {
    const slots = Object.entries(details).flatMap(([name, detail]) => [[name, shown(detail)], [`${name}${BARE}`, bareOf(detail)]]);
    return String(new IntlMessageFormat(codeMarked(text, isRtl), lang, undefined, { ignoreTag: true }).format(Object.fromEntries(slots) as Record<string, string | number>));
  };
  const shown = (detail: Detail): string | number => {
    if (typeof detail === 'number') return detail;
    if (typeof detail === 'string') return kept(detail);
    if (!isPhrase(detail)) return detail.map(shown).join(', ');
    const text = phrases[detail.phrase];
    return text === undefined ? kept(englishOf(detail)) : filled(text, detail.details);
  };
  return {
    lang, dir,
    told: ({ code, details, ...english }) => {
      const own = codes[code];
      return own ? { message: line(filled(own.message, details)), hint: line(filled(own.hint, details)) } : english;
    },
    say: (key, details = {}) => line(String(shown(phrase(key, details)))),
  };
}

/** What stands behind the name of a slot inside code, which is to be copied: no sign of direction stands there. */
const BARE = 'Bare';

function bareOf(detail: Detail): string | number {
  return typeof detail === 'number' ? detail : englishOf(detail);
}

/** Code between backticks as a left-to-right piece of the sentence. */
function codeMarked(text: string, isRtl: boolean): string {
  return text.replace(/`([^`]*)`/g, (_, code: string) => {
    const bare = code.replace(/\{([a-z]+)\}/g, `{$1${BARE}}`);
    return isRtl ? `\u2066${bare}\u2069` : bare;
  });
}
