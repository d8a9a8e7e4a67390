import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Files that hosts hand out compressed; pictures and fonts are compressed as they are. */
const TEXTS = /\.(?:html|js|css|svg|json|csv|xml|txt|cff)$/;
/** Ends of names of compressed copies. */
export const COPY = /\.(?:br|gz)$/;
/** Files below this many bytes gain nothing that a reader would notice. */
const SMALLEST = 512;
/** Above this many bytes the strongest compression costs seconds. */
const STRONG = 200_000;
/** What Brotli does in a tenth of the time of its best, an eighth larger. */
const QUICK = 5;
const AT_ONCE = 16;

/** Hands out the bytes that were made before from the same `decides`, or makes them. */
export type Keep = (decides: readonly string[], make: () => Promise<Uint8Array>) => Promise<Uint8Array>;

/**
 * Puts a `.br` and a `.gz` beside every text of the site in `folder`. Pages of today get Brotli's `quality` (0 to 11); frozen ones, data and drawings, which are read
 * rarely and are most of a site, that which is quick. The same files give the same copies.
 */
export async function precompress(folder: string, quality: number, keep: Keep): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((one) => one.isFile() && TEXTS.test(one.name)).map((one) => join(one.parentPath, one.name));
  // As many at once as keep all cores busy: zlib works beside the program.
  const compressNext = async (): Promise<void> => {
    for (let file = files.pop(); file !== undefined; file = files.pop()) await compress(file, isOfToday(file.slice(folder.length + 1)) ? quality : Math.min(quality, QUICK), keep);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, compressNext));
}

const isOfToday = (path: string) => path.endsWith('.html') && !path.startsWith(`v${sep}`);

async function compress(file: string, wanted: number, keep: Keep): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < SMALLEST) return;
  const quality = bytes.length > STRONG ? Math.min(wanted, QUICK) : wanted;
  const brotli = () => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
  // To look up what is quick to make would take as long.
  const [br, gz] = await Promise.all([
    quality > QUICK ? keep([createHash('sha256').update(bytes).digest('hex'), String(quality), process.versions.brotli ?? ''], brotli) : brotli(),
    promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}
