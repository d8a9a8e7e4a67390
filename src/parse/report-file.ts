import { z } from 'zod';
import type { ChapterId, FindingId, ThemeId, WaveId } from '../terms/ids.ts';
import { ID_PATTERN } from '../terms/ids.ts';
import type { Lang } from '../terms/language.ts';
import { isLocale } from '../i18n/is-locale.ts';
import { expecting, id, localized, NOT_YET_SUPPLIED, text } from './shapes.ts';
import { VERSION_PATTERN } from './wave-file.ts';

const languageShape = z.strictObject({
  id: z.string().regex(ID_PATTERN, 'ID_INVALID').refine(isLocale, expecting('a-language-tag')),
  name: text,
  dir: z.enum(['rtl', 'ltr']),
  numbers: text.refine(isLocale, expecting('a-locale')),
  quotes: z.strictObject({ open: text, close: text, innerOpen: text, innerClose: text }),
  fonts: z.strictObject({ text: z.array(text).min(1), display: z.array(text).min(1) }),
});

/** Only the languages of `report.yaml`: what has to be known before any other text can be checked. */
export const languagesSchema = z.looseObject({ languages: z.array(languageShape).min(1) });

/** `report.yaml`: title, publisher, languages, which dataset version of each wave is in use, what is in which order. */
export function reportSchema(languages: readonly Lang[]) {
  const words = localized(languages);
  const supplied = <T extends z.ZodType>(shape: T) => z.union([z.literal(NOT_YET_SUPPLIED), shape]);
  return z.strictObject({
    title: words,
    shortTitle: words,
    kind: words,
    description: words,
    publisher: z.strictObject({ name: words, address: supplied(z.url(expecting('a-web-address-or-none'))) }),
    source: z.strictObject({ title: words, slides: z.int().min(1) }),
    languages: z.array(languageShape).min(1),
    site: z.strictObject({ address: supplied(z.url(expecting('a-web-address-or-none'))), base: z.string().regex(/^\/(?:[\w.-]+\/)*$/, expecting('a-base-path')) }),
    waves: z.array(z.strictObject({ id: id<WaveId>(), version: z.string().regex(VERSION_PATTERN, expecting('a-version')) })).min(1),
    /** Which way waves follow each other where a chart has them side by side: as the language reads, which is meant where the key is absent, or left to right in all. */
    time: z.enum(['reading', 'left-to-right']).optional(),
    parts: z.array(z.strictObject({ title: words, pages: z.array(id<ChapterId>('page')).min(1) })),
    navigation: z.array(id<ChapterId>('page')),
    themes: z.array(z.strictObject({ id: id<ThemeId>(), title: words })),
    featured: z.array(id<FindingId>('finding')),
    /** Chapters and findings that are being written: `npm run dev` shows them with a mark, everything else leaves them out. */
    drafts: z.array(id<ChapterId | FindingId>()).optional(),
    contact: supplied(words),
    accessibilityCoordinator: supplied(words),
    licence: supplied(words),
  });
}

/** Pages that every report has; their words are `content/<lang>/pages/<name>.mdx`. */
export const FIXED_PAGES = ['home', 'findings', 'methods', 'data', 'data-notes', 'releases', 'about', 'accessibility'] as const;
export type FixedPage = (typeof FIXED_PAGES)[number];

/** The parts of a report as it lists them, and what is left out of them. */
type Listed = Pick<ReportFile, 'parts' | 'drafts'>;

/** The ids of the chapters in reading order, with their places in the file: the pages of all parts that are neither fixed ones nor drafts. */
export function chapterEntriesOf({ parts, drafts = [] }: Listed): { readonly id: ChapterId; readonly path: readonly (string | number)[] }[] {
  const others: readonly string[] = [...FIXED_PAGES, ...drafts];
  return parts.flatMap(({ pages }, part) => pages.flatMap((id, at) => (others.includes(id) ? [] : [{ id, path: ['parts', part, 'pages', at] }])));
}

/** The ids of the chapters in reading order. */
export function chapterIdsOf(file: Listed): ChapterId[] {
  return chapterEntriesOf(file).map((one) => one.id);
}

/** `report.yaml` as checked. */
export type ReportFile = z.infer<ReturnType<typeof reportSchema>>;
