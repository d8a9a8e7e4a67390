/**
 * `npm run check`: data and content only, no site is written. `--format json` prints one record a line for machines, `--suggest-exceptions` the
 * entries of `data/exceptions.yaml` that would accept what is flagged.
 */
import { loadReport } from '../report/load-report.ts';
import { readSettings } from '../report/settings.ts';
import { suggestedExceptions } from '../report/suggested-exceptions.ts';
import { hasError } from '../terms/diagnostic.ts';
import { finishReleases } from './finish-releases.ts';
import { reportProblems } from './report-problems.ts';
import { refreshEditorFiles } from './write-editor-files.ts';

const settings = readSettings(process.env, process.cwd());
await finishReleases(settings.reportDir);
const loading = await loadReport(settings.reportDir, process.cwd());
await refreshEditorFiles(settings.reportDir, process.cwd());
const found = [...settings.diagnostics, ...loading.diagnostics];
const at = process.argv.indexOf('--format');
const suggestion = process.argv.includes('--suggest-exceptions') ? suggestedExceptions(loading, new Date().toISOString().slice(0, 10)) : undefined;
if (suggestion !== undefined) {
  console.log(suggestion === '' ? '# Nothing is flagged that is not accepted.' : `# For data/exceptions.yaml, below exceptions: (look at each value, keep what may stay, and say why in every language)\n${suggestion}`);
} else if (at >= 0 && process.argv[at + 1] === 'json') {
  for (const one of found) console.log(JSON.stringify(one));
  process.exitCode = hasError(found) ? 1 : 0;
} else if (reportProblems(found, loading.files)) {
  console.log('The report can be built.');
}
