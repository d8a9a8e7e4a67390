/** `npm run preview`: serves the site that was built last. */
import { tryToLock } from '../output/output-lock.ts';
import { checkOutput, repairSwap } from '../output/swap-folder.ts';
import { loadReport } from '../report/load-report.ts';
import { loadTeller } from '../report/load-teller.ts';
import { readSettings } from '../report/settings.ts';
import { reportProblems } from './report-problems.ts';
import { serveSite } from './serve-site.ts';

const teller = await loadTeller(process.env, process.cwd());
const settings = readSettings(process.env, process.cwd());
// While a build is at work there is nothing to repair.
const lock = await tryToLock(settings.outDir).catch(() => undefined);
if (lock) await repairSwap(settings.outDir).finally(() => lock.release());
const { loaded, diagnostics, files } = await loadReport(settings.reportDir, process.cwd());
if (reportProblems([...settings.diagnostics, ...diagnostics, ...(await checkOutput(settings.outDir))], files, teller) && loaded) {
  await serveSite(settings.outDir, settings.basePath ?? loaded.report.facts.site.base, loaded.report.languages, teller);
}
