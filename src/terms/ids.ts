/** Ids are strings that cannot be mixed up: a WaveId is never taken where an ItemId is expected. */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type WaveId = Branded<'wave'>;
export type BatteryId = Branded<'battery'>;
export type ItemId = Branded<'item'>;
export type FindingId = Branded<'finding'>;
export type ChapterId = Branded<'chapter'>;
export type ThemeId = Branded<'theme'>;
export type ArenaId = Branded<'arena'>;
export type SourceId = Branded<'source'>;
export type ChartId = Branded<'chart'>;
export type QuoteId = Branded<'quote'>;
export type ClaimId = Branded<'claim'>;
export type TermId = Branded<'term'>;
export type StatementId = Branded<'statement'>;

/** What every id of a report looks like; an id is part of an address and never changes. It fits the name of a file, and is no name that each object of JavaScript has. */
export const ID_PATTERN = /^(?!constructor$)[a-z][a-z0-9-]{0,99}$/;

/** First segments of an address that belong to the program: no chapter and no language may take them. */
export const RESERVED_SEGMENTS: ReadonlySet<string> = new Set([
  'home', 'findings', 'data', 'data-notes', 'methods', 'accessibility', 'about', 'report',
  'search', 'releases', 'feed', 'files', 'f', 'v', 'embed', 'status', 'gallery',
]);

/** True where the text is an id as {@link ID_PATTERN} says. */
export function isId(text: string): boolean {
  return ID_PATTERN.test(text);
}
