/** How long each stage takes on the report at hand, as a ratio to the first check of the report in the same run. */
import { appendFile, cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENGLISH } from '../i18n/teller.ts';
import { loadReport } from '../report/load-report.ts';
import { openSite } from '../report/open-site.ts';
import { readSettings } from '../report/settings.ts';
import { buildSite } from './build-site.ts';

const ROUNDS = 5;
const programDir = process.cwd();
const folder = await mkdtemp(join(tmpdir(), 'adva-bench-'));
const environment = { ...process.env, OUT_DIR: join(folder, 'site') };
const settings = readSettings(environment, programDir);

async function medianOf(rounds: number, stage: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const from = performance.now();
    await stage();
    times.push(performance.now() - from);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
}

const check = await medianOf(1, () => loadReport(settings.reportDir, programDir));
const again = await medianOf(ROUNDS, () => loadReport(settings.reportDir, programDir));
const first = await medianOf(1, () => openSite(settings, programDir));
const open = await medianOf(ROUNDS, () => openSite(settings, programDir));
const changed = await medianOf(ROUNDS, await changing());
const build = await medianOf(1, () => buildSite(environment, programDir, ENGLISH));
await rm(folder, { recursive: true, force: true });
const rows = [['check the report', check], ['check it again', again], ['open it: fonts and charts too', first], ['open it again', open], ['open it after a saved change', changed], ['build the whole site', build]] as const;
for (const [name, time] of rows) console.log(`${name.padEnd(32)} ${(time / check).toFixed(1).padStart(6)} x`);

/** Opens a copy of the report after a comment more in its first page, which is what `npm run dev` does when a file is saved. */
async function changing(): Promise<() => Promise<unknown>> {
  const reportDir = join(folder, 'report');
  for (const name of ['data', 'content']) await cp(join(settings.reportDir, name), join(reportDir, name), { recursive: true });
  const [lang = ''] = (await readdir(join(reportDir, 'content'), { withFileTypes: true })).filter((one) => one.isDirectory()).map(({ name }) => name);
  const copy = { ...settings, reportDir };
  await openSite(copy, programDir);
  return async () => {
    await appendFile(join(reportDir, 'content', lang, 'pages', 'home.mdx'), '\n{/* saved */}\n');
    await openSite(copy, programDir);
  };
}
