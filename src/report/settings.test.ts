import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.ts';

const root = join('/', 'srv', 'adva');
const wrong = (environment: Record<string, string>) => readSettings(environment, root).diagnostics.map(({ code, file, message, hint }) => `${code} ${file} ${message} ${hint}`);

it('takes the program’s own folder and dist where nothing is set', () => {
  expect(readSettings({}, root)).toEqual({ reportDir: root, outDir: join(root, 'dist'), diagnostics: [] });
});
it('takes empty settings for none', () => expect(readSettings({ REPORT_DIR: '', OUT_DIR: '', SITE_URL: '', BASE_PATH: '' }, root)).toEqual(readSettings({}, root)));
it('reads folders from the program’s folder', () => expect(readSettings({ REPORT_DIR: '../report', OUT_DIR: 'site' }, root)).toMatchObject({ reportDir: join('/', 'srv', 'report'), outDir: join(root, 'site') }));
it('takes folders from the root as they are', () => expect(readSettings({ OUT_DIR: '/tmp/site' }, root).outDir).toBe(join('/', 'tmp', 'site')));

describe('SITE_URL', () => {
  it.each([['https://example.org', 'https://example.org'], ['https://example.org/', 'https://example.org'], ['http://localhost:4321', 'http://localhost:4321'], ['https://EXAMPLE.org', 'https://example.org']])('%s is the origin %s', (written, origin) => {
    expect(readSettings({ SITE_URL: written }, root)).toMatchObject({ siteUrl: origin, diagnostics: [] });
  });
  it.each(['example.org', 'ftp://example.org', 'https://', 'javascript:alert(1)', 'https:example.org'])('%s is refused', (written) => expect(wrong({ SITE_URL: written })).toEqual([
    `SETTING_INVALID SITE_URL ${written} cannot be used as SITE_URL: it must be a web address. Write it like this: https://example.org`]));
  it('with a path is refused, not cut', () => expect(wrong({ SITE_URL: 'https://example.org/reports/' })).toEqual([
    'SETTING_INVALID SITE_URL https://example.org/reports/ cannot be used as SITE_URL: it must be a web address without a path. Write SITE_URL=https://example.org BASE_PATH=/reports/']));
});

describe('BASE_PATH', () => {
  it.each([['/', '/'], ['reports', '/reports/'], ['/reports', '/reports/'], ['reports/', '/reports/'], ['/reports/2024/', '/reports/2024/'], ['//reports//', '/reports/'], ['/v1.0/a_b-c/', '/v1.0/a_b-c/']])('%s is %s', (written, path) => {
    expect(readSettings({ BASE_PATH: written }, root)).toMatchObject({ basePath: path, diagnostics: [] });
  });
  it.each(['/a b/', '/a/../b/', '..', '.', '/דוח/', '/a?b/', 'https://example.org/a', '/a\\b/', '/a//b/c//d/'])('%s is refused', (written) => expect(readSettings({ BASE_PATH: written }, root)).toMatchObject({ diagnostics: [{ code: 'SETTING_INVALID', file: 'BASE_PATH' }] }));
  it('that is refused is not used', () => expect(readSettings({ BASE_PATH: '/a b/' }, root)).not.toHaveProperty('basePath'));
});

it('tells every setting that is wrong', () => expect(wrong({ SITE_URL: 'x', BASE_PATH: '/a b/' })).toHaveLength(2));
