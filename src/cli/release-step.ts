/** A build on the way of `npm run release`: `release-step.ts <file of what is to be built> <file for what came of it>`. */
import { readFile, writeFile } from 'node:fs/promises';
import { formatReleaseChanges } from '../impact/format-release-changes.ts';
import { loadTeller } from '../report/load-teller.ts';
import { goneFilesOf } from '../releases/gone-files.ts';
import { movedFilesOf } from '../releases/moved-files.ts';
import type { PendingRelease } from '../report/pending-release.ts';
import { buildSite } from './build-site.ts';
import { recordAddresses } from './record-addresses.ts';
import type { BuiltStep } from './build-step.ts';
import { terminalLanguageOf } from './terminal-language.ts';

const [, , asked = '', answer = ''] = process.argv;
const releasing = JSON.parse(await readFile(asked, 'utf8')) as PendingRelease;
const built = await buildSite(process.env, process.cwd(), await loadTeller(process.env, process.cwd()), releasing);
if (built?.pending) {
  const { pending, lock, base, origin, outDir, site } = built;
  const { lang } = terminalLanguageOf(process.env, site.report.languages.map(({ id }) => id));
  const step: BuiltStep = { release: pending, lock, base, origin, outDir, standIns: [...movedFilesOf(site.report).map(({ from }) => from), ...goneFilesOf(site.report).map(({ path }) => path)], ledger: await recordAddresses(built, releasing.tag), told: formatReleaseChanges(pending, site.voice(lang)) };
  await writeFile(answer, JSON.stringify(step));
}
