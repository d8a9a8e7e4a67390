/** `npm run data:lock`: writes the hash of every version of a wave that `data/lock.yaml` does not name yet. A report that cannot be built is not locked. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LOCK_FILE } from '../parse/lock-file.ts';
import { loadReport } from '../report/load-report.ts';
import { loadTeller } from '../report/load-teller.ts';
import { readSettings } from '../report/settings.ts';
import { reportProblems } from './report-problems.ts';

const teller = await loadTeller(process.env, process.cwd());
const settings = readSettings(process.env, process.cwd());
const { loaded, diagnostics, files } = await loadReport(settings.reportDir, process.cwd());
if (reportProblems([...settings.diagnostics, ...diagnostics], files, teller) && loaded) {
  const { text, added } = loaded.lock;
  if (added.length > 0) await writeFile(join(settings.reportDir, LOCK_FILE), text);
  for (const version of added) console.log(teller.say('version-is-locked', { version }));
  if (added.length === 0) console.log(teller.say('all-locked'));
}
