import { z } from 'zod';
import type { ChapterId, FindingId, WaveId } from '../terms/ids.ts';
import type { Lang, Localized } from '../terms/language.ts';
import { expecting, id, text } from './shapes.ts';
import { VERSION_PATTERN } from './wave-file.ts';

/** A release's name, which is a part of addresses. */
export const TAG_PATTERN = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/;

/** Path of the record of a release; what else stands in its folder is stored as it was published and read by nothing but the build. */
export const RELEASE_PATH = /^data\/releases\/([^/.][^/]*)\/release\.yaml$/;

/** True for files of a release that are not its record. */
export function isStored(file: string): boolean {
  return file.startsWith('data/releases/') && !RELEASE_PATH.test(file);
}

/** Why the words or values of a finding are other than in the release before: what stood there was wrong; the same is said better; there is more to say. */
export const CHANGE_REASONS = ['correction', 'rewording', 'update'] as const;
export type ChangeReason = (typeof CHANGE_REASONS)[number];

export const tag = z.string().regex(TAG_PATTERN, expecting('a-release-tag'));
/** SHA-256 in hexadecimal digits: digits alone could be a number to YAML. */
export const hash = z.string().regex(/^sha256-[0-9a-f]{64}$/, expecting('a-hash', { command: 'npm run release' }));
const version = z.string().regex(VERSION_PATTERN, expecting('a-version'));
/** By language: those that the report had then, which it may have no longer. */
const then = <T extends z.ZodType>(shape: T) => z.record(z.string(), shape);
const words = then(text) as unknown as z.ZodType<Localized<string>>;

/** `releases/<tag>/release.yaml`: what a release published. Written by `npm run release`, never by hand. */
export const releaseSchema = z.strictObject({
  tag,
  date: z.iso.date(expecting('a-date')),
  /** The release before; absent in the first. */
  previous: tag.optional(),
  languages: z.array(z.string() as unknown as z.ZodType<Lang>).min(1),
  /** The version of each wave. */
  data: z.record(z.string() as unknown as z.ZodType<WaveId & string>, version),
  findings: z.array(z.strictObject({
    id: id<FindingId>(),
    number: z.int().min(1),
    title: words,
    /** Of everything that the finding says and shows in a language. */
    fingerprint: then(hash),
    /** Of its words alone, with references in the place of figures: what tells another figure from other words. */
    words: then(hash),
    /** Each value that the finding rests on, as it was printed. */
    values: z.record(text, words),
  })),
  pages: z.array(z.strictObject({ id: id<ChapterId>(), title: words, fingerprint: then(hash) })),
  /** What differs from the release before. */
  changes: z.strictObject({
    findings: z.array(z.strictObject({
      id: id<FindingId>(),
      change: z.enum(['added', 'changed', 'withdrawn', 'renamed']),
      /** The id it has now, where it was renamed. */
      to: id<FindingId>().optional(),
      title: words,
      kind: z.enum(CHANGE_REASONS).optional(),
      reason: words.optional(),
      /** Values that were printed otherwise. */
      values: z.array(z.strictObject({ of: text, before: words, after: words })).optional(),
      /** Languages in which the words differ. */
      words: z.array(z.string()).optional(),
    })),
    pages: z.array(z.strictObject({ id: id<ChapterId>(), change: z.enum(['added', 'changed', 'withdrawn', 'renamed']), to: id<ChapterId>().optional(), title: words })),
    data: z.array(z.strictObject({ wave: id<WaveId>(), before: version.optional(), after: version.optional() })),
  }),
  /** SHA-256 of every other file in the folder of the release, by its path there. */
  files: z.record(text, hash),
});

/** `release.yaml` as checked. */
export type ReleaseFile = z.infer<typeof releaseSchema>;
