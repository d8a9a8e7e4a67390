/** `npm run status`: how the translations stand, chapter by chapter: passages that are missing, outdated, not confirmed, up to date. */
import { loadReport } from '../report/load-report.ts';
import { readSettings } from '../report/settings.ts';
import { formatStatus } from '../translation/format-status.ts';
import { reportProblems } from './report-problems.ts';

const settings = readSettings(process.env, process.cwd());
const { loaded, diagnostics, files } = await loadReport(settings.reportDir, process.cwd());
if (reportProblems([...settings.diagnostics, ...diagnostics.filter(({ severity }) => severity === 'error')], files) && loaded) for (const line of formatStatus(loaded.translations)) console.log(line);
