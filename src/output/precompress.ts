import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
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

/** Compresses a site. The same files give the same copies. */
export interface Compressor {
  /** Begins with the bytes of a page while other pages are being made, where a core is free for it; what was begun can be had from `keep`. */
  begin(path: string, page: Uint8Array): void;
  /**
   * Puts a `.br` and a `.gz` beside every text of the site in `folder`. Pages that readers open get Brotli's `quality`; frozen ones, frames, data and drawings, which
   * are read rarely and are most of a site, that which is quick.
   */
  compress(folder: string): Promise<void>;
}

/** A compressor that gives pages Brotli's `quality` (0 to 11) and takes what was compressed before from `keep`. */
export function createCompressor(quality: number, keep: Keep, free = Math.max(1, availableParallelism() - 1)): Compressor {
  const begun = new Map<string, Promise<Uint8Array>>();
  let running = 0;
  const strong = (bytes: Uint8Array, wanted: number): Promise<Uint8Array> => {
    const hash = hashOf(bytes);
    return begun.get(hash) ?? keep([hash, String(wanted), process.versions.brotli ?? ''], () => brotli(bytes, wanted));
  };
  const compressFile = async (file: string, wanted: number): Promise<void> => {
    const bytes = await readFile(file);
    if (bytes.length < SMALLEST) return;
    const level = levelFor(bytes, wanted);
    // To look up what is quick to make would take as long.
    const [br, gz] = await Promise.all([level > QUICK ? strong(bytes, level) : brotli(bytes, level), promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION })]);
    await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
  };
  return {
    begin: (path, page) => {
      const level = levelFor(page, quality);
      if (!isOpened(path) || running >= free || page.length < SMALLEST || level <= QUICK) return;
      running += 1;
      const hash = hashOf(page);
      const made = strong(page, level).finally(() => {
        running -= 1;
        begun.delete(hash);
      });
      made.catch(() => undefined);
      begun.set(hash, made);
    },
    compress: async (folder) => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      const files = entries.filter((one) => one.isFile() && TEXTS.test(one.name)).map((one) => join(one.parentPath, one.name));
      // As many at once as keep all cores busy: zlib works beside the program.
      const compressNext = async (): Promise<void> => {
        for (let file = files.pop(); file !== undefined; file = files.pop()) await compressFile(file, isOpened(file.slice(folder.length + 1).split(sep).join('/')) ? quality : Math.min(quality, QUICK));
      };
      await Promise.all(Array.from({ length: AT_ONCE }, compressNext));
    },
  };
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
/** Pages that readers open themselves: neither those of releases nor what other sites frame and what leads on. */
const isOpened = (path: string) => path.endsWith('.html') && !/^(?:v|embed|f)$/.test(path.split('/')[0] ?? '');
const levelFor = (bytes: Uint8Array, wanted: number) => (bytes.length > STRONG ? Math.min(wanted, QUICK) : wanted);
const brotli = (bytes: Uint8Array, quality: number): Promise<Uint8Array> => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
