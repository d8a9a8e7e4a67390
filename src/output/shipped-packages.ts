import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** A file of scripts that a build writes, as far as it matters here. */
interface Chunk {
  readonly type: string;
  readonly moduleIds?: readonly string[];
}

/** Hears during a build whose code goes into the scripts of the pages. */
export interface PackageListener {
  /** For Vite. */
  readonly plugin: {
    readonly name: string;
    readonly applyToEnvironment: (environment: { readonly name: string }) => boolean;
    readonly generateBundle: (options: unknown, bundle: Readonly<Record<string, Chunk>>) => void;
  };
  /** The folders of the packages, each once, in the order of their names. */
  packages(): string[];
}

/** Listens to the build of a program in `programDir`. */
export function listenForPackages(programDir: string): PackageListener {
  const folders = new Set<string>();
  return {
    plugin: {
      name: 'adva-shipped-packages',
      applyToEnvironment: ({ name }) => name === 'client',
      generateBundle(_options, bundle) {
        const modules = new Set(Object.values(bundle).flatMap(({ type, moduleIds = [] }) => (type === 'chunk' ? moduleIds : [])));
        for (const folder of packagesOf(modules, programDir)) folders.add(folder);
      },
    },
    packages: () => [...folders].sort(),
  };
}

/** The folders of the packages that modules are of: their own, the builder's for what it wrote itself, and those that a package had bundled into its files before. */
function packagesOf(modules: ReadonlySet<string>, programDir: string): string[] {
  const written = [...modules].filter((id) => id.startsWith('\0')).map((id) => join(programDir, 'node_modules', id.includes('rolldown') ? 'rolldown' : 'vite'));
  const byPackage = Map.groupBy([...modules].map((id) => id.split('?')[0] ?? id), folderOf);
  return [...written, ...[...byPackage].flatMap(([folder, files]) => (folder === undefined ? [] : [folder, ...files.flatMap((file) => bundledInto(file, folder, files.length === 1))]))];
}

/** The folder of the package that a file of `node_modules` is of. */
const folderOf = (path: string) => /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(path)?.[1];

/** Packages inside a file of another, by the map beside it; where it has none and is all that there is of its package, those that it depends on and does not import. */
function bundledInto(file: string, folder: string, isAlone: boolean): string[] {
  const map = `${file}.map`;
  if (existsSync(map)) {
    const { sources } = JSON.parse(readFileSync(map, 'utf8')) as { sources: string[] };
    return sources.flatMap((source) => (/^(?:\.\.\/)*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? [])).map((name) => installedFrom(name, folder));
  }
  if (!isAlone) return [];
  const code = readFileSync(file, 'utf8');
  return dependenciesOf(folder).filter((name) => !code.includes(`'${name}'`) && !code.includes(`"${name}"`)).flatMap((name) => withDependencies(installedFrom(name, folder)));
}

const dependenciesOf = (folder: string) => Object.keys((JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { dependencies?: object }).dependencies ?? {});

const withDependencies = (folder: string): string[] => [folder, ...dependenciesOf(folder).flatMap((name) => withDependencies(installedFrom(name, folder)))];

/** Where a package is that another one depends on. */
function installedFrom(name: string, folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    const place = join(at, 'node_modules', name);
    if (existsSync(place)) return place;
    if (at === resolve(at, '..')) throw new Error(`Impossible: ${folder} holds code of ${name}, which is not installed`);
  }
}
