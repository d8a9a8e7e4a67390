import { z } from 'zod';
import type { BatteryId, ItemId, WaveId } from '../terms/ids.ts';
import type { Lang } from '../terms/language.ts';
import { count, expecting, id, localized, missing, slide, text } from './shapes.ts';
import { CHANGE_KINDS, VERSION_PATTERN, waveDate } from './wave-file.ts';

/** Encodings in which surveys are exported besides UTF-8; `TextDecoder` knows each by this name. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1255', 'windows-1256', 'windows-1251', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What may stand between the cells of a text file, as a map names it. */
export const DELIMITERS = { ',': ',', ';': ';', '|': '|', tab: '\t' } as const;
export type DelimiterName = keyof typeof DELIMITERS;

const answer = z.union([z.number(), text], expecting('an-answer-of-a-survey'));
const answers = z.array(answer).min(1);
const letter = z.strictObject({ letter: z.string().regex(/^[A-Z]{1,3}$/, expecting('the-letter-of-a-column')) });
const column = z.union([text, z.array(text).min(1), letter], expecting('a-column'));

/** A column as a map names it: by a heading, by several that stand above each other, or by its letter. */
export type ColumnName = z.infer<typeof column>;

/** An answer as a map writes it. */
export type MapAnswer = z.infer<typeof answer>;

/** What the answers of a battery count as. */
const scale = z.strictObject({
  agree: answers,
  others: answers.optional(),
  missing: answers.optional(),
  /** What an empty cell is where the respondent answered another item of the battery; else it is missing. */
  blank: z.enum(['missing', 'others']).optional(),
});
export type Scale = z.infer<typeof scale>;

const item = z.union([
  z.number(), text, z.array(answer).min(1), letter, z.strictObject({ missing }),
], expecting('a-column-or-answer'));

/** Where the values of one item come from. */
export type MapItem = z.infer<typeof item>;

/** The map of an import: which column of a survey is which item, and what its answers count as. It holds nothing that a respondent said. */
export function importMapSchema(languages: readonly Lang[]) {
  const words = localized(languages);
  const battery = z.strictObject({
    /** The name of a scale: each item has a column of its own. */
    scale: text.optional(),
    /** The one column of a question whose answers are the items. */
    column: column.optional(),
    /** What stands between several answers in one cell; without it each person gave one. */
    separator: text.optional(),
    /** Answers of the column that belong to no item, and those that are none. */
    others: answers.optional(),
    missing: answers.optional(),
    /** Answers that are not listed, such as “other: …” typed by respondents, belong to no item. */
    unlisted: z.literal('ignored').optional(),
    items: z.record(text, item),
    base: z.enum(['any', 'complete']).optional(),
    small: z.literal('suppress').optional(),
    /** Items whose figures are not to be written. */
    withhold: z.array(id<ItemId>()).optional(),
    as: z.literal('count').optional(),
    slide: slide.optional(),
    note: words.optional(),
    inferred: words.optional(),
  }).refine((one) => (one.scale === undefined) !== (one.column === undefined), expecting('exactly-one-of', { names: ['scale', 'column'] }));
  return z.strictObject({
    wave: id<WaveId>(),
    version: z.string().regex(VERSION_PATTERN, expecting('a-version')),
    /** Of a new wave, where it stands in the order of time: after this one, else last. */
    after: id<WaveId>().optional(),
    label: words.optional(),
    shortLabel: words.optional(),
    slide: slide.optional(),
    date: waveDate.optional(),
    /** The survey is of some of the wave's respondents; their number stays as the version before has it. */
    respondents: z.literal('kept').optional(),
    population: z.strictObject({ count, slide }).optional(),
    note: words.optional(),
    /** Why this version differs from the one before it. */
    kind: z.enum(CHANGE_KINDS).exclude(['wording']).optional(),
    reason: words.optional(),
    file: z.strictObject({
      encoding: z.enum(ENCODINGS).optional(),
      delimiter: z.enum(Object.keys(DELIMITERS) as DelimiterName[]).optional(),
      sheet: text.optional(),
      /** Rows above the headings, empty ones not counted. */
      skip: z.int().min(0).optional(),
      /** How many rows of headings there are; one where it is not said. */
      headings: z.int().min(1).max(9).optional(),
    }).optional(),
    /** Only rows with one of these answers are counted. */
    rows: z.array(z.strictObject({ column, keep: answers })).optional(),
    respondent: z.strictObject({ column, duplicates: z.enum(['refuse', 'first', 'last', 'all']).optional() }).optional(),
    /** Read only to be refused: all but `weights: ignored`. */
    weights: z.unknown().optional(),
    weight: z.unknown().optional(),
    scales: z.record(text, scale).optional(),
    batteries: z.record(text, battery),
  });
}

/** A map as checked. */
export type ImportMap = z.infer<ReturnType<typeof importMapSchema>>;
export type MapBattery = ImportMap['batteries'][string];

/** The batteries of a map with their ids. */
export function batteriesOf({ batteries }: Pick<ImportMap, 'batteries'>): { readonly id: BatteryId; readonly battery: MapBattery }[] {
  return Object.entries(batteries).map(([id, battery]) => ({ id: id as BatteryId, battery }));
}
