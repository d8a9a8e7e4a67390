/** `npm run bench`: how long each stage takes, as a ratio to checking the report in the same run. */
import { mkdtemp, rm } from 'node:fs/promises';
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

await loadReport(settings.reportDir, programDir);
const check = await medianOf(ROUNDS, () => loadReport(settings.reportDir, programDir));
const open = await medianOf(ROUNDS, () => openSite(settings, programDir));
const build = await medianOf(1, () => buildSite(environment, programDir, ENGLISH));
await rm(folder, { recursive: true, force: true });
const rows = [['check the report', check], ['open it: fonts and charts too', open], ['build the whole site', build]] as const;
for (const [name, time] of rows) console.log(`${name.padEnd(32)} ${(time / check).toFixed(1).padStart(6)} x`);
