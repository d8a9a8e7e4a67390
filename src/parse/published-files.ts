import { z } from 'zod';
import type { ArenaId, BatteryId, ChapterId, ChartId, ClaimId, ItemId, QuoteId, SourceId, StatementId, ThemeId, WaveId } from '../terms/ids.ts';
import type { Lang } from '../terms/language.ts';
import { CHANGE_REASONS, tag } from './release-file.ts';
import { expecting, id, localized, naming, slides, text } from './shapes.ts';
import { SPEC_NAME } from './spec-file.ts';

/** Kinds that draw a battery. */
export const SERIES_KINDS = ['waves', 'bars', 'ranked', 'change', 'single', 'matrix'] as const;
export type SeriesKind = (typeof SERIES_KINDS)[number];
/** All kinds: `spec` is a Vega-Lite specification. */
export const CHART_KINDS = [...SERIES_KINDS, 'spec'] as const;

/** `charts.yaml`: which battery is drawn how, over which waves, under which takeaway; or which specification is drawn. */
export function chartsSchema(languages: readonly Lang[]) {
  const shared = { id: id<ChartId>(), note: localized(languages).optional() };
  return z.strictObject({
    charts: z.array(z.discriminatedUnion('kind', [
      z.strictObject({
        ...shared,
        battery: id<BatteryId>('battery'),
        /** Where the key is absent: `waves` for a battery of several waves, `ranked` for one of a single wave. */
        kind: z.enum(SERIES_KINDS).optional(),
        /** Waves drawn, in the order of the report; all waves that have the battery where the key is absent. */
        waves: z.array(id<WaveId>('wave')).min(1).optional(),
        /** The two waves that `change` compares; the battery's first and last where the keys are absent. */
        from: id<WaveId>('wave').optional(),
        to: id<WaveId>('wave').optional(),
        /** The item that `single` shows. */
        item: id<ItemId>('itemId').optional(),
        /** Order of the rows of `ranked`: by value, or as the questionnaire has them. */
        order: z.enum(['sorted', 'data']).optional(),
        /** The sentence above the chart; made from the data where the key is absent. */
        takeaway: localized(languages).optional(),
      }),
      z.strictObject({
        ...shared,
        kind: z.literal('spec'),
        takeaway: localized(languages),
        /** A file of `data/specs/`. */
        spec: naming('spec', z.string().regex(SPEC_NAME, expecting('a-spec-name'))),
        title: localized(languages),
        measure: localized(languages),
        /** What the chart shows, in a sentence, where that cannot be read off its data. */
        alt: localized(languages).optional(),
        /** Slides of the source that the figures come from. */
        slides: slides.optional(),
      }),
    ])),
  });
}

/** What a claim can say of one share, or of two. */
export const SHARE_CLAIMS = ['all', 'almost-all', 'large-majority', 'most', 'more-than-half', 'three-quarters', 'two-thirds', 'half', 'third', 'quarter', 'minority'] as const;
export const CHANGE_CLAIMS = ['rose', 'fell', 'higher-in-sample', 'lower-in-sample', 'no-clear-change', 'similar'] as const;
export const RANK_CLAIMS = ['highest', 'lowest', 'top-two', 'bottom-two'] as const;
/** All kinds: `count-of-items` counts the items of a battery for which something holds, `stated-by-source` rests on words alone. */
export const CLAIM_KINDS = [...SHARE_CLAIMS, ...CHANGE_CLAIMS, ...RANK_CLAIMS, 'count-of-items', 'stated-by-source'] as const;
/** What may hold of an item between two waves; the first three compare the printed figures alone. */
export const HOLDS = ['higher', 'lower', 'equal', 'rose', 'fell', 'no-clear-change'] as const;

const value = naming('value', text);

/** `findings/<id>.yaml`: what a finding rests on; its words stand in `content/<lang>/findings/<id>.mdx`. */
export function findingSchema(languages: readonly Lang[]) {
  return z.strictObject({
    number: z.int().min(1),
    theme: id<ThemeId>('theme'),
    arena: id<ArenaId>('arena'),
    chapter: id<ChapterId>('chapter'),
    slides,
    /** Statements of the source that the finding rests on; its page shows them word for word. */
    statements: z.array(id<StatementId>('statement')).optional(),
    /** What the source says that it rests on. */
    sources: z.array(id<SourceId>('source')).optional(),
    /** Values that the finding rests on; none where it rests on what was said alone. */
    values: z.array(value).optional(),
    /** The value that carries the finding, printed large. */
    lead: value.optional(),
    chart: id<ChartId>('chart').optional(),
    quotes: z.array(id<QuoteId>('quote')).optional(),
    claims: z.array(z.discriminatedUnion('kind', [
      z.strictObject({ id: id<ClaimId>(), kind: z.enum(SHARE_CLAIMS), of: value }),
      z.strictObject({ id: id<ClaimId>(), kind: z.enum(CHANGE_CLAIMS), of: naming('item', text), from: id<WaveId>('wave'), to: id<WaveId>('wave') }),
      z.strictObject({ id: id<ClaimId>(), kind: z.enum(RANK_CLAIMS), of: value }),
      z.strictObject({ id: id<ClaimId>(), kind: z.literal('count-of-items'), of: id<BatteryId>('battery'), from: id<WaveId>('wave'), to: id<WaveId>('wave'), holds: z.enum(HOLDS), count: z.int().min(0) }),
      /** `figures` are claims that say what the figures show of the same matter; none where the source prints none. */
      z.strictObject({ id: id<ClaimId>(), kind: z.literal('stated-by-source'), statement: id<StatementId>('statement'), figures: z.array(id<ClaimId>('claim')).optional() }),
    ])).optional(),
    /** For each release in which the finding differs from the one before: why. */
    history: z.array(z.strictObject({ release: tag, kind: z.enum(CHANGE_REASONS), reason: localized(languages) })).optional(),
  });
}

export type ChartsFile = z.infer<ReturnType<typeof chartsSchema>>;
export type FindingFile = z.infer<ReturnType<typeof findingSchema>>;
