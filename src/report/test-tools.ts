import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packages whose verdict on the pages the accessibility statement reports. */
const TOOLS = ['axe-core', 'html-validate', 'playwright-core'] as const;

/** The tools that test the pages, in the versions that the program's lock file names. */
export function testToolsOf(programDir: string): { name: string; version: string }[] {
  const lock = JSON.parse(readFileSync(join(programDir, 'package-lock.json'), 'utf8')) as { packages: Record<string, { version?: string }> };
  return TOOLS.map((name) => {
    const version = lock.packages[`node_modules/${name}`]?.version;
    if (version === undefined) throw new Error(`Impossible: the lock file has no ${name}`);
    return { name, version };
  });
}
