import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { HASHED, headersOf, scriptsIn } from './headers.ts';

/** A site being served. */
export interface Serving {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves a built site as a static host would that reads its `_headers`, under `base`; `port` 0 takes a free one, and so does a port that is busy. `asServed` is for
 * tests: what becomes of each page on its way out.
 */
export async function serveFolder(folder: string, base: string, port: number, asServed?: (html: string) => string): Promise<Serving> {
  const scripts = scriptsIn(await readFile(join(folder, '_headers'), 'utf8').catch(() => ''));
  const files = sirv(folder, { dev: true, dotfiles: false, brotli: true, gzip: true });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(base)) {
      response.writeHead(302, { location: base }).end();
      return;
    }
    request.url = `/${url.slice(base.length)}`;
    // What was built a moment ago must show at once, so nothing is held here but files that are named after their bytes.
    const isHeld = HASHED.test(url.slice(base.length));
    for (const [name, value] of Object.entries(headersOf(url.slice(base.length), scripts))) if (isHeld || name !== 'Cache-Control') response.setHeader(name, value);
    const page = asServed && /^[^?#]*(?:\/|\.html)(?=$|[?#])/.exec(request.url)?.[0].replace(/\/$/, '/index.html');
    if (page) {
      readFile(join(folder, decodeURI(page)), 'utf8').then((html) => response.writeHead(200, { 'content-type': 'text/html;charset=utf-8' }).end(asServed(html)), () => missing(response));
      return;
    }
    files(request, response, () => missing(response));
  });
  const missing = (response: ServerResponse) => {
    readFile(join(folder, '404.html')).then(
      (page) => response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page),
      () => response.writeHead(404).end(),
    );
  };
  await listen(server, port).catch((error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? listen(server, 0) : Promise.reject(error)));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => new Promise((resolve, reject) => {
      server.close((error) => (error ? reject(error) : resolve()));
      server.closeAllConnections();
    }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.removeListener('error', reject);
      resolve();
    });
  });
}
