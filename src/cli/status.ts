/** `npm run status`: how the translations stand, chapter by chapter: passages that are missing, outdated, not confirmed, up to date. */
import { loadReport } from '../report/load-report.ts';
import { loadTeller } from '../report/load-teller.ts';
import { readSettings } from '../report/settings.ts';
import { formatStatus } from '../translation/format-status.ts';
import { reportProblems } from './report-problems.ts';

const teller = await loadTeller(process.env, process.cwd());
const settings = readSettings(process.env, process.cwd());
const { loaded, diagnostics, files } = await loadReport(settings.reportDir, process.cwd());
if (reportProblems([...settings.diagnostics, ...diagnostics.filter(({ severity }) => severity === 'error')], files, teller) && loaded) for (const line of formatStatus(loaded.translations, teller)) console.log(line);
