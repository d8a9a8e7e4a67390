import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Rooms whose code decides what is kept: how something is drawn, how works are cited. */
const DRAWING_ROOMS = ['terms', 'i18n', 'statistics', 'fonts', 'styles', 'charts', 'citations', 'pictures'];

/** Names the program that draws: its own sources, the packages it uses and the engine it runs on. A change of any of them gives another name. */
export function programDigest(programDir: string): string {
  const sources = DRAWING_ROOMS.flatMap((room) => readdirSync(join(programDir, 'src', room), { encoding: 'utf8', recursive: true })
    .filter((name) => name.endsWith('.ts') && !/\.(?:test|fixture|d)\.ts$/.test(name))
    .sort().map((name) => join('src', room, name)));
  const hash = createHash('sha256').update(process.version);
  for (const file of ['package-lock.json', ...sources]) hash.update(`\n${file.replaceAll('\\', '/')}\n`).update(readFileSync(join(programDir, file)));
  return hash.digest('hex');
}
