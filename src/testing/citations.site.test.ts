import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import decodeQR from 'qr/decode.js';
import { describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { pixelsOf } from '../pictures/qr-pixels.fixture.ts';
import { attributeOf, elementsOf, sourceOf, textBelow, type Element } from './html-tree.ts';
import { readSite, type Page, type SitePages } from './site-pages.ts';

const { plain, based, harbour } = inject('sites');
const SITES = [
  { name: 'the site under / without an origin', folder: plain, site: readSite(plain), origin: undefined },
  { name: 'the site under a base path with an origin', folder: based.folder, site: readSite(based.folder, based.base, based.origin), origin: based.origin },
  { name: 'the site of the harbour report', folder: harbour, site: readSite(harbour, '/', 'https://harbour.example'), origin: 'https://harbour.example' },
];
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

const withClass = (page: Page, tag: string, name: string) => elementsOf(page.document, tag).filter((one) => attributeOf(one, 'class')?.split(' ').includes(name));
const findingsOf = (site: SitePages) => site.pages.filter((page) => /^findings\/./.test(page.name ?? ''));
const metaOf = (page: Page, name: string) => elementsOf(page.document, 'meta').filter((one) => (attributeOf(one, 'name') ?? attributeOf(one, 'property')) === name).map((one) => attributeOf(one, 'content'));
const dataOf = (page: Page) => elementsOf(page.document, 'script').filter((one) => attributeOf(one, 'type') === 'application/ld+json').map((one) => JSON.parse(sourceOf(one)) as Record<string, unknown>);
const citedOf = (page: Page) => withClass(page, 'details', 'citation').flatMap((box) => elementsOf(box)).filter((one) => attributeOf(one, 'data-cited') !== undefined);
/** The permanent copy of a page, where a release keeps it. */
const keptOf = (site: SitePages, path: string) => [...site.files].filter((file) => /^v\/[^/]+\//.test(file) && file.replace(/^v\/[^/]+\//, '') === `${path}index.html`).map((file) => file.replace(/index\.html$/, ''))[0] ?? path;
const codeOf = (page: Page): Element | undefined => withClass(page, 'svg', 'qr')[0];

describe.each(SITES)('$name', ({ folder, site, origin }) => {
  const findings = findingsOf(site);
  const records = [...site.files].filter((file) => /^files\/findings\/[^/]+\.json$/.test(file));

  it('has a record of each finding that is as the schema says, without marks of direction', () => {
    const validate = new Ajv2020({ formats: { 'uri-reference': true, date: true } }).compile(JSON.parse(site.textOf('files/schemas/finding.json') ?? ''));
    expect(records.length * new Set(findings.map(({ lang }) => lang)).size).toBe(findings.length);
    for (const file of records) {
      const text = site.textOf(file) ?? '';
      expect(validate(JSON.parse(text)), `${file} ${JSON.stringify(validate.errors)}`).toBe(true);
      expect(text).not.toMatch(BIDI);
    }
  });

  it('has in its records only addresses that are there', () => {
    const addresses = records.flatMap((file) => {
      const { page, card, chart } = JSON.parse(site.textOf(file) ?? '') as { page: Record<string, string>; card: Record<string, string>; chart?: { json: string } };
      return [...Object.values(page), ...Object.values(card), ...(chart ? [chart.json] : [])];
    });
    expect(addresses.map((one) => new URL(one, 'https://here.invalid').pathname.slice(site.base.length)).filter((path) => !site.files.has(path.endsWith('/') ? `${path}index.html` : path))).toEqual([]);
  });

  it('has a card of each finding in each language, 1200 by 630', () => {
    for (const page of findings) {
      const png = readFileSync(join(folder, 'files', 'cards', 'findings', `${page.name?.split('/')[1]}.${page.lang}.png`));
      expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', 1200, 630]);
    }
  });

  it('names the card where the site has an address, with its words', () => {
    for (const page of findings) {
      const card = `${origin}${site.base}files/cards/findings/${page.name?.split('/')[1]}.${page.lang}.png`;
      expect(metaOf(page, 'og:image')).toEqual(origin === undefined ? [] : [card]);
      if (origin !== undefined) expect(metaOf(page, 'og:image:alt')[0]).toContain(metaOf(page, 'og:description')[0]);
    }
  });

  it('has citations of each finding in words of every language and in three formats, and no button without script', () => {
    const languages = new Set(findings.map(({ lang }) => lang)).size;
    for (const page of findings) {
      const cited = citedOf(page);
      expect(cited).toHaveLength(1 + 2 * (languages - 1) + 3);
      expect(cited.map((one) => textBelow(one)).join('')).not.toMatch(BIDI);
      expect(withClass(page, 'details', 'citation').flatMap((box) => elementsOf(box, 'button')).every((one) => attributeOf(one, 'hidden') !== undefined)).toBe(true);
    }
  });

  it('tells machines of each finding in its language what it is', () => {
    for (const page of findings) {
      const [data, ...others] = dataOf(page);
      expect([data?.['@type'], data?.['inLanguage'], data?.['text'], data?.['url'] === undefined, others]).toEqual(['Claim', page.lang, metaOf(page, 'description')[0]?.replace(new RegExp(BIDI, 'g'), ''), origin === undefined, []]);
      expect([metaOf(page, 'citation_language'), metaOf(page, 'citation_public_url')]).toEqual([[page.lang], origin === undefined ? [] : [`${origin}${site.base}${page.path}`]]);
    }
  });

  it('tells machines of the report and of its data', () => {
    const types = (name: string) => site.pages.filter((page) => page.name === name).map((page) => [page.lang, ...dataOf(page).map((one) => `${one['@type'] as string} ${one['inLanguage'] as string}`)]);
    const languages = [...new Set(findings.map(({ lang }) => lang))].sort();
    expect([types('').sort(), types('data/').sort()]).toEqual([languages.map((lang) => [lang, `Report ${lang}`]), languages.map((lang) => [lang, `Dataset ${lang}`])]);
  });

  it('prints a code that leads to the permanent copy where there is one, else to the page, and none where the site has no address', () => {
    for (const page of findings) {
      const code = codeOf(page);
      const [path] = code ? elementsOf(code, 'path') : [];
      const read = code && path ? decodeQR(pixelsOf({ side: Number(attributeOf(code, 'viewbox')?.split(' ')[2] ?? attributeOf(code, 'viewBox')?.split(' ')[2]), path: attributeOf(path, 'd') ?? '' })) : undefined;
      expect(read).toBe(origin === undefined ? undefined : `${origin}${site.base}${keptOf(site, page.path)}`);
    }
  });

  it('says in CITATION.cff how to cite the report', () => {
    const cff = parse(site.textOf('CITATION.cff') ?? '') as Record<string, unknown>;
    expect([cff['cff-version'], cff['url']]).toEqual(['1.2.0', origin === undefined ? undefined : `${origin}${site.base}${keptOf(site, `${(cff['preferred-citation'] as { languages: string[] }).languages[0]}/`)}`]);
  });
});
