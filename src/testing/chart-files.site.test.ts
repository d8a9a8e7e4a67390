import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { attributeOf, elementsOf, textBelow } from './html-tree.ts';
import { readSite } from './site-pages.ts';

const { plain, based, harbour } = inject('sites');
const SITES = [
  { name: 'the site under /', folder: plain, site: readSite(plain) },
  { name: 'the site under a base path with an origin', folder: based.folder, site: readSite(based.folder, based.base, based.origin) },
  { name: 'the site of the harbour report', folder: harbour, site: readSite(harbour, '/', 'https://harbour.example') },
];
const LABELS = ['CSV', 'JSON', 'SVG', 'PNG'];

describe.each(SITES)('$name', ({ folder, site }) => {
  // A frame leads to its page, which offers the files; a frozen page has its own.
  const figures = site.pages.filter(({ path }) => !/^(?:embed|v)\//.test(path)).flatMap((page) => elementsOf(page.document, 'figure').filter((one) => attributeOf(one, 'class') === 'chart').map((figure) => ({ page, figure })));
  const bytesOf = (file: string) => readFileSync(join(folder, file));
  const files = [...site.files].filter((file) => file.startsWith('files/charts/'));

  it('offers every chart of every page as four files, named with type and size', () => {
    expect(figures.length).toBeGreaterThan(5);
    for (const { page, figure } of figures) {
      const id = attributeOf(figure, 'id')?.replace(/^.*chart-/, '') ?? '';
      const [list] = elementsOf(figure, 'div').filter((one) => attributeOf(one, 'class') === 'downloads');
      const links = list ? elementsOf(list, 'a') : [];
      expect(links.map((link) => attributeOf(link, 'href'))).toEqual([`${id}.csv`, `${id}.json`, `${id}.${page.lang}.svg`, `${id}.${page.lang}.png`].map((name) => `${site.base}files/charts/${name}`));
      links.forEach((link, at) => {
        const kilobytes = Math.max(1, Math.round(bytesOf((attributeOf(link, 'href') ?? '').slice(site.base.length)).length / 1000));
        const name = textBelow(link);
        expect(name).toMatch(new RegExp(`^${LABELS[at]} .+`));
        if (kilobytes > 2) expect(name).toContain(`${kilobytes}`);
        expect([attributeOf(link, 'download'), attributeOf(link, 'type')?.includes(LABELS[at]?.toLowerCase() ?? '')]).toEqual(['', true]);
      });
    }
  });

  it('has tables of UTF-8 with a byte order mark, lines ended by CRLF', () => {
    for (const file of files.filter((one) => one.endsWith('.csv'))) {
      expect([...bytesOf(file).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      expect(bytesOf(file).toString('utf8').split('\r\n').every((line) => !/[\r\n]/.test(line))).toBe(true);
    }
  });

  it('has pictures that say where they are from', () => {
    for (const file of files.filter((one) => one.endsWith('.svg'))) {
      const svg = bytesOf(file).toString('utf8');
      const lang = file.split('.').at(-2) ?? '';
      expect(svg).toMatch(new RegExp(`^<svg xmlns="[^"]+" xmlns:xlink="[^"]+" role="img" lang="${lang}" xml:lang="${lang}" `));
      expect(/<desc>([^<]*)<\/desc>/.exec(svg)?.[1]).toContain(`${site.origin ?? ''}${site.base}${lang}/`);
      expect(svg.replace(/xmlns(?::xlink)?="[^"]*"/g, '')).not.toMatch(/<text|var\(|(?:href|src)="http/);
    }
  });

  it('has the schema that the JSON names', () => {
    for (const file of files.filter((one) => one.endsWith('.json') && !one.endsWith('.vega.json'))) {
      const { $schema } = JSON.parse(bytesOf(file).toString('utf8')) as { $schema: string };
      expect(site.files.has(join('files', 'charts', $schema).replaceAll('\\', '/'))).toBe(true);
    }
  });
});
