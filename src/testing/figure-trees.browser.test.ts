import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { stripControls } from '../i18n/isolate.ts';
import { expectNone } from './expect-none.ts';
import { IS_NIGHTLY } from './how-much.ts';
import { openBrowser, type OpenedBrowser } from './open-browser.ts';

/** What an assistive technology is given of each chart: its accessible tree as the browser builds it. */
const FOLDER = join(import.meta.dirname, 'trees');
const KEPT = ['he/evenings', 'he/findings/weekly-reading', 'en/findings/weekly-reading', 'ar/findings/weekly-reading'];

interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly childIds?: readonly string[];
}

let report: OpenedBrowser;
let harbour: OpenedBrowser;
beforeAll(async () => {
  [report, harbour] = await Promise.all([openBrowser(inject('sites').plain), openBrowser(inject('sites').harbour)]);
});
afterAll(() => Promise.all([report.close(), harbour.close()]));

/** Every chart of the page as the tree below its figure. */
async function treesOf(tab: Tab): Promise<{ readonly figure: Node; below(node: Node): Node[] }[]> {
  const session = await tab.context().newCDPSession(tab);
  const { nodes } = await session.send('Accessibility.getFullAXTree') as { nodes: Node[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = (node: Node): Node[] => (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return !child ? [] : child.ignored ? childrenOf(child) : [child];
  });
  return nodes.filter((node) => !node.ignored && node.role?.value === 'figure').map((figure) => ({ figure, below: childrenOf }))
    .filter(({ figure, below }) => withAll(figure, below).some((node) => node.role?.value === 'image'));
}

function withAll(node: Node, below: (node: Node) => Node[]): Node[] {
  return [node, ...below(node).flatMap((child) => withAll(child, below))];
}

/** A node a line, two spaces deeper for each level: role, name, description. Texts that only repeat the name above them are left out. */
function written(node: Node, below: (node: Node) => Node[], depth = 0): string[] {
  const [name, description] = [node.name?.value, node.description?.value].map((value) => stripControls(value ?? '').trim());
  if (node.role?.value === 'InlineTextBox' || (node.role?.value === 'StaticText' && name === '')) return [];
  const line = `${'  '.repeat(depth)}${node.role?.value ?? ''}${name ? ` "${name}"` : ''}${description ? ` – ${description}` : ''}`;
  const inner = below(node).flatMap((child) => written(child, below, depth + 1));
  const [only] = inner;
  return inner.length === 1 && only?.trim() === `StaticText "${name}"` ? [line] : [line, ...inner];
}

it.each(KEPT)('gives the charts of %s as they were kept', async (page) => {
  const said = await harbour.inTab({ viewport: { width: 360, height: 740 } }, async (tab) => {
    await harbour.goTo(tab, `${page}/`);
    // the sizes of files change with every line of the program
    await tab.evaluate(() => {
      document.querySelectorAll('.downloads').forEach((one) => one.remove());
      document.querySelectorAll('figure details').forEach((one) => one.setAttribute('open', ''));
    });
    return (await treesOf(tab)).map(({ figure, below }) => `${written(figure, below).join('\n')}\n`).join('\n');
  });
  const file = join(FOLDER, `${page.replaceAll('/', '-')}.txt`);
  if ((!existsSync(file) || readFileSync(file, 'utf8') !== said) && process.env['CI'] === undefined) writeFileSync(file.replace('.txt', '-changed.txt'), said);
  expect(said).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
});

it('gives every chart of the report as a named figure that holds one image with name, description and nothing inside, and a table', async () => {
  // The languages differ in their words only.
  const pages = report.pages.filter(({ html, lang }) => html.includes('<figure class="chart"') && (IS_NIGHTLY || lang === report.pages[0]?.lang));
  expect(pages.length).toBeGreaterThan(5);
  expectNone(await report.onEach(pages, { viewport: { width: 360, height: 740 } }, async (tab) => {
    const closed = await treesOf(tab);
    await tab.evaluate(() => document.querySelectorAll('figure details').forEach((one) => one.setAttribute('open', '')));
    const untabled = (await treesOf(tab)).filter(({ figure, below }) => !withAll(figure, below).some(({ role }) => role?.value === 'table'));
    return [
      ...(closed.length === 0 ? ['no chart in the accessible tree'] : []), ...closed.flatMap(({ figure, below }) => imageFaultsOf(figure, below)),
      ...untabled.map(({ figure }) => `${figure.name?.value}: no table`),
    ];
  }));
});

function imageFaultsOf(figure: Node, below: (node: Node) => Node[]): string[] {
  const images = withAll(figure, below).filter(({ role }) => role?.value === 'image');
  const [image] = images;
  const name = figure.name?.value ?? '';
  return [
    ...(name === '' ? ['a figure without a name'] : []),
    ...(images.length === 1 ? [] : [`${name}: ${images.length} images`]),
    ...(image?.name?.value === name ? [] : [`${name}: the image is called "${image?.name?.value}"`]),
    ...(image?.description?.value ? [] : [`${name}: the image has no description`]),
    ...(image && below(image).length > 0 ? [`${name}: ${below(image).length} nodes inside the image`] : []),
  ];
}
