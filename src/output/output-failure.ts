import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import { phrase, type Phrase } from '../terms/phrase.ts';
import { startOf } from '../terms/place.ts';

const FULL = ['ENOSPC', 'EDQUOT', 'EFBIG'];
const FORBIDDEN = ['EACCES', 'EPERM', 'EROFS'];
/** What else a disk, a folder or the system may answer to who writes files; a bug has other codes, or none. */
const OTHERS = ['EIO', 'EMFILE', 'ENFILE', 'ENOTDIR', 'EBUSY', 'ENOMEM', 'ENAMETOOLONG', 'ESTALE', 'ENXIO', 'ETXTBSY'];

/** What kept a site from being written to `outDir`, where the system and no bug did. */
export function outputFailure(error: unknown, outDir: string): Diagnostic | undefined {
  const code = codesOf(error).find((one) => [...FULL, ...FORBIDDEN, ...OTHERS].includes(one));
  if (code === undefined) return undefined;
  const [detail, repair]: readonly [Phrase, Phrase] = FULL.includes(code) ? [phrase('disk-is-full'), phrase('free-room')]
    : code === 'EBUSY' ? [phrase('folder-is-in-use'), phrase('choose-folder-inside')]
    : FORBIDDEN.includes(code) ? [phrase('folder-is-read-only'), phrase('choose-writable-folder')]
    : [phrase('the-system-says', { code }), phrase('build-again')];
  return diagnostic('OUTPUT_UNWRITABLE', startOf(outDir), { actual: outDir, detail, repair });
}

/** The codes of an error, of what caused it, and those that the words of a bundler name, which passes no codes on. */
function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const { code } = error as NodeJS.ErrnoException;
  const named = /\b(?:No space left on device|os error 28)\b/.test(error.message) ? ['ENOSPC'] : /\b(?:Permission denied|os error 13|Read-only file system|os error 30)\b/.test(error.message) ? ['EACCES'] : [];
  const inside = 'errors' in error && Array.isArray(error.errors) ? error.errors.flatMap(codesOf) : [];
  return [...(typeof code === 'string' ? [code] : []), ...[...error.message.matchAll(/\bE[A-Z]{3,}\b/g)].map(([word]) => word), ...named, ...codesOf(error.cause), ...inside];
}
