import { gzipSync } from 'node:zlib';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { expectNone } from './expect-none.ts';
import { attributeOf, elementsOf, sourceOf, textBelow } from './html-tree.ts';
import { runsOf } from './runs-of-text.ts';
import { readSite, targetOf, type Page, type SitePages } from './site-pages.ts';

const { plain, based, harbour } = inject('sites');
const SITES = [['this report', plain, readSite(plain)], ['the report kept for tests', harbour, readSite(harbour, '/', 'https://harbour.example')]] as const;
const embedsOf = (site: SitePages) => site.pages.filter((page) => page.path.startsWith('embed/'));

/** Bytes that an embed may take: its page as gzip sends it, and every font whose characters it has, shown or folded away. */
const LIMIT = 30_000;

function fontsOf({ document, ...page }: Page): string[] {
  const css = elementsOf(document, 'style').map(sourceOf).join('\n');
  const texts = runsOf({ document, ...page }).filter((run) => run.attribute === undefined);
  return [...css.matchAll(/@font-face\{font-family:"Text ([^"]+)"[^}]*url\("\/([^"]+)"\)[^}]*unicode-range:([^}]*)\}/g)].flatMap(([, lang = '', file = '', range = '']) => {
    const spans = [...range.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/g)].map(([, from = '', to = from]) => [parseInt(from, 16), parseInt(to, 16)] as const);
    const isUsed = lang === page.lang && texts.some((run) => Array.from(run.text).some((one) => spans.some(([from, to]) => from <= (one.codePointAt(0) as number) && (one.codePointAt(0) as number) <= to)));
    return isUsed ? [file] : [];
  });
}

describe.each(SITES)('the embeds of %s', (_name, folder, site) => {
  it('are there for every chart and finding, in every language', () => {
    const inLanguage = (lang: string) => embedsOf(site).flatMap((page) => (page.lang === lang ? [page.path.replace(`embed/${lang}/`, '')] : [])).sort();
    const langs = [...new Set(site.pages.map((page) => page.lang))];
    const findings = site.pages.flatMap((page) => (page.lang === langs[0] && /^findings\/./.test(page.name ?? '') ? [page.name?.replace('findings/', 'finding/') ?? ''] : []));
    const charts = [...site.files].flatMap((file) => /^files\/charts\/([^.]+)\.csv$/.exec(file)?.[1] ?? []).map((id) => `${id}/`);
    for (const lang of langs) expect(inLanguage(lang)).toEqual([...charts, ...findings].sort());
  });

  it(`take less than ${LIMIT} bytes each, fonts included`, () => {
    expectNone(embedsOf(site).flatMap((page) => {
      const fonts = fontsOf(page).map((file) => statSync(join(folder, file)).size);
      const bytes = gzipSync(page.html).length + fonts.reduce((sum, one) => sum + one, 0);
      return fonts.length > 0 && bytes <= LIMIT ? [] : [`/${page.path}: ${bytes} bytes, ${fonts.length} fonts`];
    }));
  });

  it('name the place in the report that they are from, lead to it out of the frame, and are left out of search', () => {
    expectNone(embedsOf(site).flatMap((page) => {
      const [canonical] = elementsOf(page.document, 'link').filter((one) => attributeOf(one, 'rel') === 'canonical');
      const href = canonical && attributeOf(canonical, 'href');
      const leads = elementsOf(page.document, 'a').some((one) => href?.endsWith(attributeOf(one, 'href') ?? ' ') && attributeOf(one, 'target') === '_top');
      const target = href === undefined ? undefined : targetOf(site, page, href);
      return target && site.files.has(target.file) && leads && elementsOf(page.document, 'base').length === 1 && page.html.includes('name="robots" content="noindex"') ? [] : [`/${page.path}: ${href}`];
    }));
  });
});

describe('a site whose address is known', () => {
  const site = readSite(based.folder, based.base, based.origin);
  const [finding] = site.pages.filter((page) => page.lang === 'en' && /^findings\/./.test(page.name ?? ''));
  const [link] = finding ? elementsOf(finding.document, 'link').filter((one) => attributeOf(one, 'type') === 'application/json+oembed') : [];

  it('leads from a finding to its oEmbed, whose frame leads to the embed', () => {
    const id = finding?.name?.replace('findings/', '') ?? '';
    const src = `${based.origin}${based.base}embed/en/finding/${id}`;
    expect(link && attributeOf(link, 'href')).toBe(`${src}oembed.json`);
    const told = JSON.parse(site.textOf(`embed/en/finding/${id}oembed.json`) ?? '') as { html: string; height: number };
    expect(told).toMatchObject({ version: '1.0', type: 'rich', width: 720 });
    expect(told.html).toMatch(new RegExp(`^<iframe src="${src}" title="[^"]+" width="100%" height="${told.height}" loading="lazy" style="border: 0"></iframe>$`));
  });

  it('offers the code of the frame and of the script to copy', () => {
    const codes = finding ? elementsOf(finding.document, 'details').filter((one) => (attributeOf(one, 'class') ?? '') === 'embed-box').flatMap((one) => elementsOf(one, 'pre').map(textBelow)) : [];
    expect(codes.length % 2).toBe(0);
    expect(codes.at(-1)).toBe(`<script src="${based.origin}${based.base}embed/resize.js" async></script>`);
    expect(codes.at(-2)).toContain(`<iframe src="${based.origin}${based.base}embed/en/finding/`);
  });
});

it('a site without an address says so beside the code, and has no oEmbed', () => {
  const site = readSite(plain);
  expect([...site.files].filter((file) => file.endsWith('oembed.json'))).toEqual([]);
  const [finding] = site.pages.filter((page) => page.lang === 'en' && /^findings\/./.test(page.name ?? ''));
  expect(finding && textBelow(finding.document)).toContain('Put it before the address in the code.');
});

it('says in its headers that nothing but embeds may be framed', () => {
  const headers = readSite(based.folder, based.base).textOf('_headers') ?? '';
  const policyAt = (rule: string) => new RegExp(`^${based.base}${rule}/\\*\n  Content-Security-Policy: (.*)$`, 'm').exec(headers)?.[1];
  expect(policyAt('embed')).toMatch(/; frame-ancestors \*$/);
  expect(policyAt('he')).toMatch(/; frame-ancestors 'none'$/);
});
