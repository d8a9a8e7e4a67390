/**
 * `npm run check`: data and content only, no site is written. `--format json` prints one record a line for machines, `--suggest-exceptions` the
 * entries of `data/exceptions.yaml` that would accept what is flagged.
 */
import { loadReport } from '../report/load-report.ts';
import { loadTeller } from '../report/load-teller.ts';
import { readSettings } from '../report/settings.ts';
import { suggestedExceptions } from '../report/suggested-exceptions.ts';
import { hasError } from '../terms/diagnostic.ts';
import { finishReleases } from './finish-releases.ts';
import { reportProblems } from './report-problems.ts';
import { refreshEditorFiles } from './write-editor-files.ts';

const teller = await loadTeller(process.env, process.cwd());
const settings = readSettings(process.env, process.cwd());
await finishReleases(settings.reportDir, teller);
const loading = await loadReport(settings.reportDir, process.cwd());
await refreshEditorFiles(settings.reportDir, process.cwd());
const found = [...settings.diagnostics, ...loading.diagnostics];
const at = process.argv.indexOf('--format');
const suggestion = process.argv.includes('--suggest-exceptions') ? suggestedExceptions(loading, new Date().toISOString().slice(0, 10)) : undefined;
if (suggestion !== undefined) {
  console.log(suggestion === '' ? `# ${teller.say('nothing-flagged')}` : `# ${teller.say('for-exceptions-file')}\n${suggestion}`);
} else if (at >= 0 && process.argv[at + 1] === 'json') {
  for (const { details: _inWords, ...one } of found) console.log(JSON.stringify(one));
  process.exitCode = hasError(found) ? 1 : 0;
} else if (reportProblems(found, loading.files, teller)) {
  console.log(teller.say('report-can-be-built'));
}
