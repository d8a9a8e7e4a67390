import { z } from 'zod';
import { expecting } from './shapes.ts';

/** Where the hashes of published versions stand. */
export const LOCK_FILE = 'data/lock.yaml';

/** Paths of the files that a lock may name: versions of waves. */
export const WAVE_PATH = /^data\/waves\/([a-z][a-z0-9-]*)\/(\d+\.\d+\.\d+)\.yaml$/;

/** `lock.yaml`: the SHA-256 of the bytes of every version that is published, by path. */
export const lockSchema = z.strictObject({
  locked: z.record(z.string().regex(WAVE_PATH, expecting('a-version-path')), z.string().regex(/^sha256-[0-9a-f]{64}$/, expecting('a-hash', { command: 'npm run data:lock' }))),
});

/** `lock.yaml` as checked. */
export type LockFile = z.infer<typeof lockSchema>;
