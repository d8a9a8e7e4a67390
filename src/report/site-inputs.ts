import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { FileSet } from '../parse/file-set.ts';

/** What a site is made of, by path: the SHA-256 of each file that was read of the report and of what the program brings, and under `program` one of its code and its packages. */
export function siteInputsOf(files: FileSet, reportDir: string, programDir: string): Readonly<Record<string, string>> {
  const read = [...files].map(([file, bytes]): [string, string] => [file, hashOf([bytes])]);
  const shipped = filesIn(join(reportDir, 'public')).map((file): [string, string] => [`public/${file}`, hashOf([readFileSync(join(reportDir, 'public', file))])]);
  const code = filesIn(join(programDir, 'src')).filter((file) => /\.(?:ts|astro|css)$/.test(file) && !/\.(?:test|fixture)\.ts$/.test(file) && !file.startsWith('testing/')).sort();
  const program = hashOf([readFileSync(join(programDir, 'package-lock.json')), ...code.flatMap((file) => [`\n${file}\n`, readFileSync(join(programDir, 'src', file))])]);
  return Object.fromEntries([...read, ...shipped, ['program', program]]);
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name).slice(folder.length + 1).split(sep).join('/'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function hashOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
