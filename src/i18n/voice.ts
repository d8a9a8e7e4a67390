import { IntlMessageFormat } from 'intl-messageformat';
import type { Dir, Lang, Language } from '../terms/language.ts';
import { dateNamesOf, type DateNames } from './date-names.ts';

/** The reader strings of one language: ICU messages by dotted key. */
export type Strings = Readonly<Record<string, string>>;

/** What may fill a slot of a message. */
export type Slots = Readonly<Record<string, string | number>>;

/** Everything that is said to the reader in one language: strings, numbers, dates, quotation marks. */
export interface Voice {
  readonly lang: Lang;
  readonly dir: Dir;
  /** All that decides what it says, for telling whether something must be said anew. */
  readonly fingerprint: string;
  /** The reader string `key`; an unknown key is a bug, since loading has compared the languages' keys. */
  say(key: string, slots?: Slots): string;
  /** True where the language has this string. */
  has(key: string): boolean;
  /** A whole number, for example a base. */
  number(count: number): string;
  /** A number with so many decimals, for example a p value: `0.042`. */
  decimal(value: number, digits: number): string;
  /** A number with as many decimals as it needs, at most `decimals`. */
  amount(value: number, decimals: number): string;
  /** The signs inside numbers. */
  readonly separators: { readonly decimal: string; readonly thousands: string };
  readonly dateNames: DateNames;
  /** A percentage 0 to 100 as a share, for example `97%`. */
  percent(percent: number): string;
  /** A signed number of percentage points without its unit, for example `+12` or `−4`; isolate it where it is shown. */
  signed(points: number): string;
  /** Two percentages as an interval without words, for example `90–100%`; isolate it where it is shown. */
  range(low: number, high: number): string;
  /** An ISO date in words. */
  date(iso: string): string;
  /** Parts with the language's comma or semicolon between them. */
  join(parts: readonly string[], mark: 'comma' | 'semicolon'): string;
  /** `a, b and c`. */
  list(parts: readonly string[]): string;
  /** The name of a language in this language. */
  languageName(tag: Lang): string;
  /** The text between the language's outer quotation marks. */
  quoted(text: string): string;
}

/** Makes the voice of a language from its record and strings. */
export function createVoice(language: Language, strings: Strings): Voice {
  const { id: lang, numbers: locale, quotes } = language;
  const messages = new Map<string, IntlMessageFormat>();
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const fine = new Map<number, Intl.NumberFormat>();
  const fineOf = (decimals: number) => {
    const made = fine.get(decimals) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: decimals });
    fine.set(decimals, made);
    return made;
  };
  const signOf = (type: 'decimal' | 'group') => fineOf(2).formatToParts(1234567.5).find((part) => part.type === type)?.value ?? '';
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' });
  const names = new Intl.DisplayNames(lang, { type: 'language' });
  let dateNames: DateNames | undefined;
  const messageOf = (key: string) => {
    const known = messages.get(key);
    if (known) return known;
    const text = strings[key];
    if (text === undefined) throw new Error(`Impossible: no reader string ${key} in ${lang}`);
    const made = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
    messages.set(key, made);
    return made;
  };
  const say = (key: string, slots?: Slots) => String(messageOf(key).format(slots));
  return {
    lang,
    dir: language.dir,
    get fingerprint() {
      return JSON.stringify([lang, locale, language.dir, quotes, strings]);
    },
    say,
    join: (parts, mark) => parts.join(say(`separator.${mark}`)),
    has: (key) => strings[key] !== undefined,
    number: (count) => whole.format(count),
    decimal: (value, digits) => new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value),
    amount: (value, decimals) => {
      const shown = fineOf(decimals).format(Math.abs(value));
      return `${value < 0 && /[1-9]/.test(shown) ? '−' : ''}${shown}`;
    },
    separators: { decimal: signOf('decimal'), thousands: signOf('group') },
    get dateNames() {
      dateNames ??= dateNamesOf(locale);
      return dateNames;
    },
    percent: (percent) => share.format(percent / 100),
    signed: (points) => `${points > 0 ? '+' : points < 0 ? '−' : ''}${whole.format(Math.abs(points))}`,
    range: (low, high) => `${whole.format(low)}–${share.format(high / 100)}`,
    date: (iso) => day.format(new Date(`${iso}T00:00:00Z`)),
    // Before a figure CLDR joins the Hebrew conjunction with a hyphen; Hebrew print has a maqaf there.
    list: (parts) => conjunction.formatToParts(parts).map(({ type, value }) => (type === 'literal' ? value.replace(/(?<=\p{Script=Hebrew})-/u, '\u05BE') : value)).join(''),
    languageName: (tag) => names.of(tag) ?? tag,
    quoted: (text) => `${quotes.open}${text}${quotes.close}`,
  };
}
