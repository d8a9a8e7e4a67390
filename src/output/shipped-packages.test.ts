import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { scratchFolder } from '../testing/scratch-folder.ts';
import { listenForPackages } from './shipped-packages.ts';

let folder = '';
beforeAll(async () => {
  folder = await scratchFolder('packages');
  const files: Readonly<Record<string, string>> = {
    'drawn/package.json': '{"name":"drawn","dependencies":{"imported":"1","inside":"1"}}',
    'drawn/dist/drawn.mjs': 'import { a } from "imported"; export default a;',
    'inside/package.json': '{"name":"inside","dependencies":{"deeper":"1"}}',
    'deeper/package.json': '{"name":"deeper"}',
    'imported/package.json': '{"name":"imported"}',
    'imported/index.js': 'export const a = 1;',
    'mapped/package.json': '{"name":"mapped","dependencies":{"unused":"1"}}',
    'mapped/build/mapped.js': 'export default 1;',
    'mapped/build/mapped.js.map': '{"sources":["../src/a.ts","../node_modules/@of/inner/b.js"]}',
    '@of/inner/package.json': '{"name":"@of/inner"}',
  };
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, 'node_modules', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The packages that a chunk of these modules is of, by their paths below `node_modules`. */
function packagesOf(...moduleIds: readonly string[]): string[] {
  const listener = listenForPackages(folder);
  listener.plugin.generateBundle({}, { 'a.js': { type: 'chunk', moduleIds }, 'a.css': { type: 'asset' } });
  return listener.packages().map((one) => one.slice(join(folder, 'node_modules').length + 1).replaceAll('\\', '/'));
}
const at = (path: string) => join(folder, 'node_modules', path);

it('a module of the program is of no package', () => expect(packagesOf(join(folder, 'src', 'page.ts'))).toEqual([]));
it('what the builder writes itself is its own', () => expect(packagesOf('\0vite/preload-helper.js', '\0rolldown/runtime.js')).toEqual(['rolldown', 'vite']));
it('a package that was bundled into a file is found by the map beside it', () => expect(packagesOf(at('mapped/build/mapped.js'))).toEqual(['@of/inner', 'mapped']));
it('without a map, what the one file of a package depends on and does not import is inside it', () => expect(packagesOf(at('drawn/dist/drawn.mjs?v=1'), at('imported/index.js'))).toEqual(['deeper', 'drawn', 'imported', 'inside']));
