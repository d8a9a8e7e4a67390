import { createHash } from 'node:crypto';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { likelyRegionOf } from '../i18n/likely-region.ts';
import type { Lang } from '../terms/language.ts';
import { lastingAddressOf, yearOf, type CitationTerms, type CitedWork } from './cited-work.ts';

/** A stretch of a citation: words of the reader's language, those of another, the title that APA sets apart, or a version or an address, which run from left to right. */
export interface CitationPart {
  readonly kind: 'words' | 'title' | 'version' | 'address';
  readonly text: string;
  readonly lang: Lang;
}

/** The same work in the reader's language, whose words stand in brackets behind those that are cited. */
export type Translation = Pick<CitedWork, 'lang' | 'title' | 'whole' | 'publisher' | 'genre'>;

/** Characters that stand for the parts of a work while the style orders them, so that it can change nothing in them. */
const SLOTS = { author: '\uE000', title: '\uE001', whole: '\uE002', genre: '\uE003', versions: '\uE004' } as const;

const csl = plugins.config.get('@csl');
const STYLE = csl.styles.get('apa');
const LOCALE = csl.locales.get('en-US');
const patterns = new Map<string, string>();

/** The locale of the library with the terms that this style needs of ours; the others are not reached by what works are made of. */
function localeOf({ noDate, within, data }: CitationTerms): string {
  const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const own: readonly (readonly [string, string])[] = [['no date', noDate], ['in', within], ['version', data]];
  const without = own.reduce((xml, [name]) => xml.replace(new RegExp(`<term name="${name}"[^>]*>.*?</term>`, 'g'), ''), LOCALE);
  const added = own.flatMap(([name, text]) => ['', ' form="short"'].map((form) => `<term name="${name}"${form}>${escaped(text)}</term>`));
  return without.replace('</terms>', () => `${added.join('')}</terms>`);
}

/** The shape of a work, which alone decides how its parts are ordered. */
interface Shape {
  readonly isPart: boolean;
  readonly year: number | undefined;
}

const keyOf = ({ lang, noDate, within, data }: CitationTerms, { isPart, year }: Shape) => JSON.stringify([lang, noDate, within, data, isPart, year]);

/** How APA orders a work of this shape, with a slot for each of its parts. */
function patternOf(terms: CitationTerms, shape: Shape): string {
  const key = keyOf(terms, shape);
  const pattern = patterns.get(key) ?? makePattern(terms, shape);
  patterns.set(key, pattern);
  return pattern;
}

/** Lets the style order works of every shape that the citations of a report have, or takes what it said before from `keep`: the engine behind it is slow to begin with. */
export async function preparePatterns(terms: readonly CitationTerms[], years: readonly number[], keep: (decides: readonly string[], make: () => Promise<string>) => Promise<string>): Promise<void> {
  for (const one of terms) {
    for (const isPart of [true, false]) {
      for (const year of [undefined, ...years]) {
        const key = keyOf(one, { isPart, year });
        if (!patterns.has(key)) patterns.set(key, await keep(['apa', key], async () => makePattern(one, { isPart, year })));
      }
    }
  }
}

function makePattern(terms: CitationTerms, { isPart, year }: Shape): string {
  const locale = localeOf(terms);
  const name = `apa-${createHash('sha256').update(locale).digest('hex').slice(0, 16)}`;
  csl.styles.add(name, STYLE);
  // The engine asks for the language with its likeliest region.
  for (const tag of [terms.lang, `${terms.lang}-${likelyRegionOf(terms.lang)}`]) csl.locales.add(tag, locale);
  const item = {
    id: 'work', type: isPart ? 'document' : 'report', author: [{ literal: SLOTS.author }], title: SLOTS.title, ...(isPart && { 'container-title': SLOTS.whole }),
    genre: SLOTS.genre, version: SLOTS.versions, ...(year !== undefined && { issued: { 'date-parts': [[year]] } }),
    // The address is added behind: of a work without a date the style would say when it was retrieved, which nobody knows yet.
  };
  return new Cite(item).format('bibliography', { template: name, lang: terms.lang, format: 'text' }).trim();
}

/**
 * A work as APA (7th edition) cites it, for a reader of the language of `terms`. Where the work is in another language, `translation` stands
 * in brackets behind its words. Text of the work is taken over letter by letter.
 */
export function apaOf(work: CitedWork, terms: CitationTerms, translation?: Translation): CitationPart[] {
  const own = (kind: CitationPart['kind'], text: string): CitationPart => ({ kind, text, lang: work.lang });
  const said = (text: string): CitationPart => ({ kind: 'words', text, lang: terms.lang });
  const both = (part: CitationPart, other: string | undefined) => (other === undefined || other === part.text ? [part] : [part, said(` [${other}]`)]);
  const isPart = work.whole !== undefined;
  const genre = translation?.genre ?? work.genre;
  const filled: Readonly<Record<string, readonly CitationPart[]>> = {
    [SLOTS.author]: both(own('words', work.publisher), translation?.publisher),
    [SLOTS.title]: both(own(isPart ? 'words' : 'title', work.title), translation?.title),
    [SLOTS.whole]: both(own('title', work.whole ?? ''), translation?.whole),
    [SLOTS.genre]: [said(`${genre}; `), ...statusParts(work, terms)],
    [SLOTS.versions]: work.versions.flatMap((text, at): CitationPart[] => [...(at === 0 ? [] : [said(', ')]), { kind: 'version', text, lang: terms.lang }]),
  };
  const address = lastingAddressOf(work);
  const parts = patternOf(terms, { isPart, year: yearOf(work) }).split(/([\uE000-\uE004])/).filter((text) => text !== '').flatMap((text) => filled[text] ?? [said(text)]);
  return address === undefined ? parts : [...parts, said(' '), { kind: 'address', text: address, lang: terms.lang }];
}

/** Which release the work belongs to, the name of the release apart: it runs from left to right whatever is around it. */
function statusParts({ release, after }: CitedWork, terms: CitationTerms): CitationPart[] {
  const text = terms.status(release, after);
  const tag = release?.tag ?? after;
  const at = tag === undefined ? -1 : text.indexOf(tag);
  const said = (words: string): CitationPart[] => (words === '' ? [] : [{ kind: 'words', text: words, lang: terms.lang }]);
  if (tag === undefined || at < 0) return said(text);
  return [...said(text.slice(0, at)), { kind: 'version', text: tag, lang: terms.lang }, ...said(text.slice(at + tag.length))];
}

/** A citation as one line of plain text. */
export function plainCitation(parts: readonly CitationPart[]): string {
  return parts.map(({ text }) => text).join('');
}
