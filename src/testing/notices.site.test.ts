import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { NOTICES_FILE } from '../terms/notices-file.ts';
import { expectNone } from './expect-none.ts';

/** What stands in the place of these is the program's own (`astro.config.mjs`). */
const LEFT_OUT = ['vega-lite', 'vega-themes'];
const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*)["']([^"'.\s][^"'\s]*)["']/g;
const nameOf = (specifier: string) => specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');

/** Every package whose code the scripts of the site may hold: what `src/client` imports, and what the files of each package import in turn. */
function importedPackages(): Map<string, string> {
  const found = new Map<string, string>();
  const waiting = sourcesIn(join('src', 'client')).flatMap((file) => importsOf(file).map((name) => ({ name, from: file })));
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const folder = installedFrom(next.name, dirname(next.from));
    if (LEFT_OUT.includes(next.name) || folder === undefined || found.has(folder)) continue;
    const { version, type, exports, module, main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string; type?: string; exports?: unknown; module?: string; main?: string };
    found.set(folder, `${next.name} ${version}`);
    const entry = join(folder, entryOf(exports) ?? module ?? (type === 'module' ? main : undefined) ?? main ?? 'index.js');
    for (const file of filesFrom(entry)) for (const name of importsOf(file)) waiting.push({ name, from: file });
  }
  return found;
}

const sourcesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !/\.test\.ts$|^dev/.test(file)).map((file) => join(folder, file));
const importsOf = (file: string) => [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, specifier = '']) => specifier).filter((one) => !one.startsWith('node:') && !one.startsWith('.')).map(nameOf);

function entryOf(exports: unknown): string | undefined {
  if (typeof exports === 'string') return exports;
  if (typeof exports !== 'object' || exports === null) return undefined;
  const by = exports as Record<string, unknown>;
  return entryOf(by['.'] ?? by['browser'] ?? by['import'] ?? by['default']);
}

/** A file of a package with those that it imports by their paths. */
function filesFrom(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry) || !existsSync(entry)) return seen;
  seen.add(entry);
  for (const [, path = ''] of readFileSync(entry, 'utf8').matchAll(/\bfrom\s*["'](\.[^"']*)["']/g)) filesFrom(join(dirname(entry), path), seen);
  return seen;
}

function installedFrom(name: string, folder: string): string | undefined {
  for (let at = join(process.cwd(), folder.replace(process.cwd(), '')); at !== dirname(at); at = dirname(at)) if (existsSync(join(at, 'node_modules', name, 'package.json'))) return join(at, 'node_modules', name);
  return undefined;
}

describe.each(['plain', 'harbour'] as const)('the licences of the site %s', (name) => {
  const folder = inject('sites')[name];
  const text = readFileSync(join(folder, NOTICES_FILE), 'utf8');

  it('name every package that its scripts may hold, in the version that is installed', () => {
    const packages = [...importedPackages().values()];
    expect(packages.length).toBeGreaterThan(30);
    expectNone(packages.filter((one) => !text.includes(`\n${one}\n`)));
  });

  it('name the packages of every font file that it ships', () => {
    const families = readdirSync(join(folder, 'fonts')).map((file) => /^(.+?)-(?:hebrew|latin|arabic|cyrillic|greek|latin-ext)-wght/.exec(file)?.[1] ?? file);
    expect(families.length).toBeGreaterThan(1);
    expectNone([...new Set(families)].filter((family) => !new RegExp(`\\n@fontsource-variable/${family} [\\d.]+\\n`).test(text)));
  });

  it('stand there in full', () => {
    for (const words of ['SIL OPEN FONT LICENSE', 'Permission to use, copy, modify', 'Redistributions of source code must retain', 'Permission is hereby granted, free of charge']) expect(text).toContain(words);
  });
});
