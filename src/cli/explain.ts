/** `npm run explain -- <finding>`: what a finding rests on, each figure and claim with its file and line; `ADVA_LANG` chooses the language. */
import { explainFinding } from '../report/explain-finding.ts';
import { loadTeller } from '../report/load-teller.ts';
import { readSettings } from '../report/settings.ts';
import { reportProblems } from './report-problems.ts';

const settings = readSettings(process.env, process.cwd());
const { lines, diagnostics, files } = await explainFinding(settings.reportDir, process.cwd(), process.argv[2] ?? '', process.env['ADVA_LANG']);
if (reportProblems([...settings.diagnostics, ...diagnostics], files, await loadTeller(process.env, process.cwd()))) for (const line of lines ?? []) console.log(line);
