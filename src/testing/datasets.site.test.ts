import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { expectNone } from './expect-none.ts';
import { IS_NIGHTLY } from './how-much.ts';
import { attributeOf, elementsOf, textBelow } from './html-tree.ts';
import { runCommand } from './run-command.ts';
import { readSite } from './site-pages.ts';

const { plain, based, harbour } = inject('sites');
const HARBOUR = join('src', 'testing', 'reports', 'harbour');
const SITES = [
  { name: 'the site under / without an origin', folder: plain, data: 'data', site: readSite(plain) },
  { name: 'the site under a base path with an origin', folder: based.folder, data: 'data', site: readSite(based.folder, based.base, based.origin) },
  { name: 'the site of the harbour report', folder: harbour, data: join(HARBOUR, 'data'), site: readSite(harbour, '/', 'https://harbour.example') },
];

/** Every version of every wave that lies on disk, as `wave/version`. */
function versionsIn(data: string): string[] {
  const waves = join(data, 'waves');
  return readdirSync(waves).flatMap((wave) => readdirSync(join(waves, wave)).map((file) => `${wave}/${file.replace(/\.yaml$/, '')}`));
}

describe.each(SITES)('$name', ({ folder, data, site }) => {
  const pages = site.pages.filter((page) => /^[^/]+\/data\/[^/]+\/[^/]+\/$/.test(page.path));
  const jsonOf = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));

  it('has a page in each language and four files for every version on disk', () => {
    for (const version of versionsIn(data)) {
      const languages = pages.filter((page) => page.name === `data/${version}/`).map((page) => page.lang);
      expect(languages.length).toBe(site.pages.filter((page) => page.name === '').length);
      for (const format of ['csv', 'json', 'datapackage.json', 'plain.csv']) expect(site.files.has(`files/data/${version.replace('/', '@')}.${format}`)).toBe(true);
    }
  });

  it('offers the files of a version on its page', () => {
    for (const page of pages) {
      const name = page.name?.split('/').slice(1, 3).join('@');
      const [list] = elementsOf(page.document, 'ul').filter((one) => attributeOf(one, 'class') === 'dataset-files');
      expect(list && elementsOf(list, 'a').map((link) => attributeOf(link, 'href'))).toEqual(['csv', 'json', 'datapackage.json'].map((format) => `${site.base}files/data/${name}.${format}`));
    }
  });

  it('leads from the data page to every version', () => {
    for (const page of site.pages.filter((one) => one.name === 'data/')) {
      const links = elementsOf(page.document, 'a').map((link) => attributeOf(link, 'href'));
      expectNone(versionsIn(data).filter((version) => !links.includes(`${site.base}${page.lang}/data/${version}/`)));
    }
  });

  it('has JSON as its schema says', () => {
    const validate = new Ajv2020({ formats: { 'uri-reference': true, date: true } }).compile(jsonOf('files/schemas/dataset.json'));
    for (const version of versionsIn(data)) expect(validate(jsonOf(`files/data/${version.replace('/', '@')}.json`)), JSON.stringify(validate.errors)).toBe(true);
  });

  it('has Data Packages whose tables are there, with the columns that they describe', () => {
    for (const file of [...site.files].filter((one) => one.endsWith('datapackage.json'))) {
      for (const { path, schema } of jsonOf(file).resources as { path: string; schema: { fields: { name: string }[] } }[]) {
        expect(readFileSync(join(folder, 'files', 'data', path), 'utf8').split('\r\n')[0]).toBe(schema.fields.map((one) => one.name).join(','));
      }
    }
  });
});

it('an older version says that there is a newer one, where it is, and what changed', () => {
  const site = readSite(harbour, '/', 'https://harbour.example');
  const page = site.pages.find((one) => one.path === 'en/data/third/1.0.0/');
  const [aside] = page ? elementsOf(page.document, 'aside') : [];
  expect(aside && elementsOf(aside, 'a').map((link) => attributeOf(link, 'href'))).toEqual(['/en/data/third/1.1.0/']);
  const changes = page ? elementsOf(page.document, 'ol').filter((one) => attributeOf(one, 'class') === 'changes').flatMap((list) => elementsOf(list, 'dd').map(textBelow)) : [];
  expect(changes).toEqual(['Second spring', 'Spring 2', '25', '24', '15 or 16 of 24', '16 of 24', 'not stated in the source', '9']);
});

describe('npm run data:lock', () => {
  let report = '';
  const lock = () => runCommand('data-lock', { REPORT_DIR: report });
  const locked = () => readFile(join(report, 'data', 'lock.yaml'), 'utf8');
  beforeAll(async () => {
    report = join(await mkdtemp(join(tmpdir(), 'lock-')), 'report');
    await cp(HARBOUR, report, { recursive: true });
  });
  afterAll(() => rm(join(report, '..'), { recursive: true }));

  it('adds the versions that are not locked, and keeps those that are', async () => {
    const before = await locked();
    expect(await lock()).toMatchObject({ exitCode: 0, stdout: 'first@1.0.0 is locked.\nsecond@1.0.0 is locked.\nfourth@1.0.0 is locked.\n' });
    expect((await locked()).split('\n')).toEqual(expect.arrayContaining(before.split('\n')));
  });
  it('changes nothing where all are locked', async () => {
    const before = await locked();
    expect(await lock()).toMatchObject({ exitCode: 0, stdout: 'Every version is locked already.\n' });
    expect(await locked()).toBe(before);
  });
  it('locks nothing while a locked version has changed', async () => {
    const file = join(report, 'data', 'waves', 'first', '1.0.0.yaml');
    const [text, before] = [await readFile(file, 'utf8'), await locked()];
    await writeFile(file, `${text}# a word\n`);
    expect((await lock()).stderr).toContain('VERSION_CHANGED');
    expect(await locked()).toBe(before);
    await writeFile(file, text);
  });
});

it.each([['he', 'ממצא אחד'], ['en', 'One finding']].slice(0, IS_NIGHTLY ? 2 : 1))('npm run impact speaks %s', async (ADVA_LANG = '', words = '') => {
  const { exitCode, stdout } = await runCommand('impact', { REPORT_DIR: HARBOUR, ADVA_LANG }, ['third@1.0.0', 'third@1.1.0']);
  expect([exitCode, stdout.includes(words)]).toEqual([0, true]);
});

it('npm run data:diff tells of a version that is not there without a stack trace', async () => {
  const { exitCode, stderr } = await runCommand('data-diff', { REPORT_DIR: HARBOUR }, ['third', '1.0.0', '1.1.1']);
  expect([exitCode, stderr]).toEqual([1, 'data:diff:1:1 VERSION_UNKNOWN\n  The wave third has no version 1.1.1.\n  Did you mean 1.1.0?\n\n1 error, 0 warnings\n']);
});
