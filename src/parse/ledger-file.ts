import { z } from 'zod';
import { hash, tag } from './release-file.ts';
import { text } from './shapes.ts';

/** Where every address that was ever published stands. */
export const LEDGER_FILE = 'data/published.yaml';

/** By the release that published them first: names of anchors, or of columns. */
const byRelease = z.record(tag, z.array(text).min(1));

/**
 * `published.yaml`: by its path below the site's base (`./` is the base itself), every page (ends with `/`) and file ever released, with the release that published
 * it first, the anchors of a page and the columns of a CSV. Written by `npm run release`; nothing is ever taken out.
 */
export const ledgerSchema = z.strictObject({
  /** By release: SHA-256 of all that it published first, so that an entry changed by hand is seen. */
  sealed: z.record(tag, hash),
  published: z.record(text, z.strictObject({ since: tag, anchors: byRelease.optional(), columns: byRelease.optional() })),
});

/** `published.yaml` as checked. */
export type LedgerFile = z.infer<typeof ledgerSchema>;

/** One address of the ledger. */
export type LedgerEntry = LedgerFile['published'][string];
