/** `npm run check`: data and content only, no site is written. `--format json` prints one record a line for machines. */
import { loadReport } from '../report/load-report.ts';
import { readSettings } from '../report/settings.ts';
import { hasError } from '../terms/diagnostic.ts';
import { reportProblems } from './report-problems.ts';

const settings = readSettings(process.env, process.cwd());
const { diagnostics, files } = await loadReport(settings.reportDir, process.cwd());
const found = [...settings.diagnostics, ...diagnostics];
const at = process.argv.indexOf('--format');
if (at >= 0 && process.argv[at + 1] === 'json') {
  for (const one of found) console.log(JSON.stringify(one));
  process.exitCode = hasError(found) ? 1 : 0;
} else if (reportProblems(found, files)) {
  console.log('The report can be built.');
}
