import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A host that tests know, by the sample of `docs/hosting/`. */
export interface Host {
  readonly name: string;
  /** Whether this machine has it, and whether it can hand out copies of Brotli. */
  readonly isHere: boolean;
  readonly hasBrotli: boolean;
  /** Serves a folder at a free port of this machine, as the sample says. */
  serve(folder: string): Promise<{ readonly port: number; close(): Promise<void> }>;
}

const has = (command: string) => spawnSync('sh', ['-c', `command -v ${command}`], { env: { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin` } }).status === 0;
const sampleOf = (name: string) => readFile(join('docs', 'hosting', name), 'utf8');

const NGINX_BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const hasNginxBrotli = existsSync(NGINX_BROTLI);

export const NGINX: Host = {
  name: 'nginx', isHere: has('nginx'), hasBrotli: hasNginxBrotli,
  serve: (folder) => start(async (place, port) => {
    const sample = (await sampleOf('nginx.conf')).replace('listen 80;', `listen 127.0.0.1:${port};`).replace('root /srv/report;', `root ${folder};`);
    const own = `${hasNginxBrotli ? `load_module ${NGINX_BROTLI};\n` : ''}pid ${place}/pid;\nerror_log stderr;\ndaemon off;\nworker_processes 1;\n${process.getuid?.() === 0 ? 'user root;\n' : ''}events {}\n`;
    const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${place}/${name};`).join('\n');
    await writeFile(join(place, 'host.conf'), `${own}http {\naccess_log off;\n${folders}\n${hasNginxBrotli ? sample : sample.replace('brotli_static on;', '')}}\n`);
    return { command: 'nginx', parameters: ['-p', place, '-e', 'stderr', '-c', join(place, 'host.conf')] };
  }),
};

const APACHE_MODULES = '/usr/lib/apache2/modules';

export const APACHE: Host = {
  name: 'Apache', isHere: has('apache2'), hasBrotli: true,
  serve: (folder) => start(async (place, port) => {
    const sample = (await sampleOf('apache.conf')).replaceAll('/srv/report', folder).replace('*:80', `127.0.0.1:${port}`);
    const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite', 'env'].map((name) => `LoadModule ${name}_module ${APACHE_MODULES}/mod_${name}.so`);
    await writeFile(join(place, 'host.conf'), [...modules, `ServerRoot ${place}`, `PidFile ${place}/pid`, `DefaultRuntimeDir ${place}`, `ErrorLog ${place}/error.log`, `Listen 127.0.0.1:${port}`, 'TypesConfig /etc/mime.types', 'ServerName localhost', sample].join('\n'));
    return { command: 'apache2', parameters: ['-f', join(place, 'host.conf'), '-DFOREGROUND'] };
  }),
};

type Prepare = (place: string, port: number) => Promise<{ readonly command: string; readonly parameters: readonly string[] }>;

async function start(prepare: Prepare): Promise<{ readonly port: number; close(): Promise<void> }> {
  const place = await mkdtemp(join(tmpdir(), 'host-'));
  const port = await freePort();
  const { command, parameters } = await prepare(place, port);
  await mkdir(join(place, 'logs'));
  const child = spawn(command, parameters, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin` } });
  let said = '';
  child.stderr.on('data', (piece: Uint8Array) => { said += String(piece); });
  const close = async () => {
    const ended = new Promise((resolve) => child.once('close', resolve));
    if (child.exitCode === null && child.kill()) await ended;
    await rm(place, { recursive: true, force: true });
  };
  try {
    await answering(child, port, () => said);
  } catch (error) {
    await close();
    throw error;
  }
  return { port, close };
}

async function answering(child: ChildProcess, port: number, said: () => string): Promise<void> {
  for (let times = 0; times < 200; times += 1) {
    if (child.exitCode !== null) throw new Error(`The host ended at once:\n${said()}`);
    if (await fetch(`http://127.0.0.1:${port}/robots.txt`).then(() => true, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The host does not answer:\n${said()}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
