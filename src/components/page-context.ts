import type { Addresses } from '../addresses/addresses.ts';
import type { Voice } from '../i18n/voice.ts';
import type { Report } from '../model/report.ts';
import type { Line } from '../parse/words.ts';
import { currentSite } from '../report/site.ts';
import type { Lang, Language, Localized } from '../terms/language.ts';
import { textOf } from '../terms/language.ts';
import { flaggedIn } from '../words/exception-mark.ts';
import { markForeignRuns } from '../words/foreign-runs.ts';
import { claimsOf, firstSayingsOf, notesOf } from '../words/notes-of.ts';
import { renderHeading, renderLabel, renderLine, renderPlain, type WordsContext } from '../words/render-line.ts';

/** What every component of a page reads from: one language of the site, with the page's notes numbered. */
export interface PageContext extends WordsContext {
  readonly lang: Lang;
  readonly report: Report;
  readonly voice: Voice;
  readonly addresses: Addresses;
  readonly language: Language;
  /** A line of words as HTML. */
  html(line: Line): string;
  /** A line of words as HTML without anything to press, for titles and inside links. */
  label(line: Line): string;
  /** The heading of a section as HTML. */
  heading(line: Line): string;
  /** A line of words as plain text. */
  plain(line: Line): string;
  /** Plain text of the data as HTML, runs of other languages marked. */
  words(text: string): string;
  /** The text of this page's language. */
  text<T>(localized: Localized<T>): T;
  /** True where the words have the page to themselves. */
  readonly isSingle: boolean;
  /** Where a link to what is named `id` leads for good: to its place on this page, or on its own page where this one holds several. */
  linkTo(id: string): string;
}

/** What differs for words that stand on a page together with those of other pages. */
export interface Placing {
  /** Stands before every id. */
  readonly prefix: string;
  /** The page that the words have to themselves. */
  ownPage(lang: Lang): string;
  readonly addresses: Addresses;
}

/**
 * The context of a page in `lang` whose words are `lines`, in reading order; a page that holds others has the figures of every claim. `report` where the page
 * tells of other data than those in use.
 */
export function pageContext(lang: Lang, lines: readonly Line[] = [], placing?: Placing, report: Report = currentSite().report): PageContext {
  const site = currentSite();
  const language = report.languages.find((one) => one.id === lang);
  if (!language) throw new Error(`Impossible: a page in ${lang}`);
  const words: WordsContext = {
    report, voice: site.voice(lang), addresses: placing?.addresses ?? site.addresses, notes: notesOf(lines), flagged: flaggedIn(report, lines),
    claims: new Set(placing ? report.claims.map((one) => one.id) : claimsOf(lines)),
    ...(!placing && { firstSayings: firstSayingsOf(lines) }),
    anchor: (id) => (placing ? `${placing.prefix}--${id}` : id),
  };
  return {
    ...words, lang, language,
    html: (line) => renderLine(line, words),
    heading: (line) => renderHeading(line, words),
    label: (line) => renderLabel(line, words),
    plain: (line) => renderPlain(line, words),
    words: (text) => markForeignRuns(text, lang, report.languages),
    text: (localized) => textOf(lang, localized),
    isSingle: placing === undefined,
    linkTo: (id) => `${placing?.ownPage(lang) ?? ''}#${id}`,
  };
}
