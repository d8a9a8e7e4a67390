import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { request, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { INLINE_SCRIPTS } from '../client/inline-scripts.ts';
import { headersOf } from '../output/headers.ts';
import { policyOf } from '../output/page-policy.ts';
import { IS_NIGHTLY } from './how-much.ts';
import { APACHE, NGINX } from './serve-by-host.ts';
import { readSite } from './site-pages.ts';

/** The samples of `docs/hosting/`, each by serving a built site with it: Apache by night, where it is there. */
const folder = inject('sites').harbour;
const SCRIPTS = INLINE_SCRIPTS.map((text) => `sha256-${createHash('sha256').update(text).digest('base64')}`);
const fileOf = (path: string) => join(folder, path.replace(/(^|\/)$/, '$1index.html'));
const site = readSite(folder);
const one = (pattern: RegExp) => [...site.files].find((file) => pattern.test(file)) ?? '';

it('no page has an inline script that the header does not name', () => {
  const named = (html: string) => policyOf(html)?.split(';').find((part) => part.startsWith('script-src'))?.match(/sha256-[^']+/g) ?? [];
  expect(site.pages.filter(({ html }) => named(html).some((hash) => !SCRIPTS.includes(hash))).map(({ path }) => path)).toEqual([]);
});

for (const host of [NGINX, APACHE].filter(({ name }) => name !== 'Apache' || IS_NIGHTLY)) {
  describe.skipIf(!host.isHere)(`a site served by ${host.name}${host.isHere ? '' : ' (LEFT OUT: it is not on this machine)'}`, () => {
    let serving: Awaited<ReturnType<typeof host.serve>>;
    beforeAll(async () => {
      serving = await host.serve(folder);
    });
    afterAll(() => serving?.close());

    const ask = (path: string, encodings = '') => new Promise<{ status: number; headers: IncomingMessage['headers']; bytes: Buffer }>((resolve, reject) => {
      request({ host: '127.0.0.1', port: serving.port, path: `/${path}`, headers: { 'accept-encoding': encodings } }, (answer) => {
        const pieces: Uint8Array[] = [];
        answer.on('data', (piece: Uint8Array) => pieces.push(piece)).on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes: Buffer.concat(pieces) }));
      }).on('error', reject).end();
    });

    it.each([
      ['he/', /^text\/html; ?charset=utf-8$/i], [one(/^files\/charts\/[^/]+\.csv$/), /^text\/csv; ?charset=utf-8$/i], [one(/^files\/charts\/[^/]+\.json$/), /^application\/json/], [one(/^files\/charts\/[^/]+\.svg$/), /^image\/svg\+xml/],
      [one(/^fonts\/.+\.woff2$/), /^font\/woff2$/], [one(/^_astro\/.+\.js$/), /^(?:text|application)\/javascript/], ['CITATION.cff', /^application\/yaml/], ['sitemap.xml', /^(?:text|application)\/xml/], [one(/\.png$/), /^image\/png$/],
    ])('hands out %s as what it is', async (path, type) => {
      const { status, headers, bytes } = await ask(path);
      expect([status, headers['content-type'], headers['content-encoding']]).toEqual([200, expect.stringMatching(type), undefined]);
      expect(bytes.equals(await readFile(fileOf(path)))).toBe(true);
    });

    const encodings = [...(host.hasBrotli ? [['gzip, deflate, br', 'br', brotliDecompressSync] as const] : []), ['gzip', 'gzip', gunzipSync] as const];
    it.each(encodings)('to who takes “%s” hands out the copy in %s', async (accepted, encoding, unpack) => {
      for (const path of ['he/', 'he/index.html', one(/^files\/charts\/[^/]+\.csv$/), one(/^_astro\/page.+\.js$/i)]) {
        const { status, headers, bytes } = await ask(path, accepted);
        expect([path, status, headers['content-encoding'], headers.vary]).toEqual([path, 200, encoding, expect.stringMatching(/accept-encoding/i)]);
        expect(headers['content-type'], path).toBe((await ask(path)).headers['content-type']);
        expect(bytes.equals(await readFile(`${fileOf(path)}.${encoding === 'br' ? 'br' : 'gz'}`)), path).toBe(true);
        expect(unpack(bytes).equals(await readFile(fileOf(path))), path).toBe(true);
      }
    });

    it.each(['', 'he/', one(/^embed\/.+\.html$/).replace('index.html', ''), one(/^fonts\/.+\.woff2$/), one(/^_astro\/.+\.js$/), one(/^files\/.+\.csv$/)])('sends with “%s” what the program says', async (path) => {
      const { headers } = await ask(path, 'gzip');
      const expected = headersOf(path, SCRIPTS);
      expect(Object.fromEntries(['Content-Security-Policy', 'X-Frame-Options', 'X-Content-Type-Options', 'Cache-Control'].map((name) => [name, headers[name.toLowerCase()]]))).toEqual({ 'X-Frame-Options': undefined, ...expected });
    });

    it('leads to a folder by its end, and no farther', async () => {
      const { status, headers } = await ask('he');
      expect([status, new URL(headers.location ?? '', `http://127.0.0.1:${serving.port}/`).pathname]).toEqual([301, '/he/']);
    });

    it.each(['nothing/here/', '_headers', '.adva-site', 'he/nothing.html'])('answers “%s” with the page for what is not there, and its policy', async (path) => {
      const { status, headers, bytes } = await ask(path);
      expect([status, headers['content-security-policy']]).toEqual([404, headersOf(path, SCRIPTS)['Content-Security-Policy']]);
      expect(bytes.equals(await readFile(join(folder, '404.html')))).toBe(true);
    });
  });
}
