import type { Voice } from '../i18n/voice.ts';
import type { Report } from '../model/report.ts';
import type { WaveVersion } from '../model/survey.ts';
import { loadReport } from '../report/load-report.ts';
import { loadTeller } from '../report/load-teller.ts';
import { readSettings } from '../report/settings.ts';
import type { Lang } from '../terms/language.ts';
import { hasError } from '../terms/diagnostic.ts';
import { reportProblems } from './report-problems.ts';
import { terminalLanguageOf, voicesOf } from './terminal-language.ts';
import { namedVersions } from './version-arguments.ts';

/** What a comparison of two versions is made of. */
export interface Comparing {
  readonly report: Report;
  readonly versions: readonly [older: WaveVersion, newer: WaveVersion];
  readonly voice: Voice;
  voiceIn(lang: Lang): Voice;
}

/** Loads the environment's report and prints what `lines` says of the two versions named; problems are printed instead, warnings of the report are not. */
export async function compareVersions(command: string, names: readonly string[], lines: (comparing: Comparing) => readonly string[]): Promise<void> {
  const teller = await loadTeller(process.env, process.cwd());
  const settings = readSettings(process.env, process.cwd());
  const { loaded, diagnostics, files } = await loadReport(settings.reportDir, process.cwd());
  const problems = [...settings.diagnostics, ...(hasError(diagnostics) ? diagnostics : [])];
  if (!loaded) {
    reportProblems(problems, files, teller);
    return;
  }
  const { report } = loaded;
  const language = terminalLanguageOf(process.env, report.languages.map((one) => one.id));
  const named = namedVersions(report, command, names);
  if (!reportProblems([...problems, ...language.diagnostics, ...named.diagnostics], files, teller) || !named.versions) return;
  const voiceIn = voicesOf(loaded);
  for (const line of lines({ report, versions: named.versions, voice: voiceIn(language.lang), voiceIn })) console.log(line);
}
