/** Builds the pages of a finished site once more with Astro alone: the same HTML, no code of Adva. `BARE_DIR` is where, `BARE_FROM` the finished site. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';

const { BARE_DIR: root = '', BARE_FROM: from = '' } = process.env;
const page = `---
import { readdirSync, readFileSync } from 'node:fs';
export function getStaticPaths() {
  return readdirSync(${JSON.stringify(from)}, { recursive: true }).filter((name) => name.endsWith('/index.html') && !name.startsWith('.')).map((name) => ({ params: { page: name.slice(0, -'/index.html'.length) } }));
}
const html = readFileSync(${JSON.stringify(from)} + '/' + Astro.params.page + '/index.html', 'utf8').replace('<!DOCTYPE html>', '');
---
<Fragment set:html={html} />
`;
await mkdir(join(root, 'src', 'pages'), { recursive: true });
await writeFile(join(root, 'src', 'pages', '[...page].astro'), page);
await build({ root, configFile: false, outDir: join(root, 'dist'), output: 'static', trailingSlash: 'always', logLevel: 'warn', devToolbar: { enabled: false } });
