import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMPONENTS } from '../parse/components.ts';
import { readMdx } from '../parse/read-mdx.ts';
import { loadComponentSnippets } from '../report/editor-files.ts';
import { knownNamesOf } from './known-names.ts';
import { renderNameSnippets, type Snippets } from './snippets.ts';

const FILE = '.vscode/adva.code-snippets';
const written = readFileSync(FILE, 'utf8');
/** What stands after the snippet is taken and nothing typed. */
const inserted = (body: readonly string[]) => body.join('\n').replace(/\$\{\d+:\$\{TM_SELECTED_TEXT\}\}/g, 'words').replace(/\$\{\d+\|([^,|]*)[^}]*\|\}/g, '$1').replace(/\$\{\d+(?::([^}]*))?\}|\$\d/g, (_, text?: string) => text ?? '');

describe('snippets for components', () => {
  it('are written for every component and its attributes as they are now', async () => {
    const now = await loadComponentSnippets('.');
    if (written !== now && process.env['CI'] === undefined) writeFileSync('.vscode/adva-changed.code-snippets', now);
    expect(written).toBe(now);
  });
  it.each(Object.keys(COMPONENTS))('%s can be read where it is inserted', (name) => {
    const { body } = (JSON.parse(written) as Snippets)[name] ?? { body: [] };
    expect(body.join('')).toContain(`<${name}`);
    expect(readMdx(inserted(body), () => ({ file: 'x.mdx', line: 1, column: 1 })).diagnostics).toEqual([]);
  });
  it('say in Hebrew and in English what they are for', () => {
    expect(Object.entries(JSON.parse(written) as Snippets).filter(([, { description }]) => !/\p{Script=Hebrew}{2}[^]*\n\n[^]*[a-z]{3}/u.test(description)).map(([name]) => name)).toEqual([]);
  });
});

describe('snippets for names', () => {
  it('insert the component that refers to the name, and show the words that it stands for', () => {
    const names = knownNamesOf(new Map([['data/charts.yaml', new TextEncoder().encode('charts: [{id: tea, takeaway: {en: Tea is hot.}}]')]]));
    expect(renderNameSnippets(names)['chart tea']).toEqual({ scope: 'mdx', prefix: ['tea'], body: ['<Chart id="tea"/>$0'], description: 'Tea is hot.' });
  });
});
