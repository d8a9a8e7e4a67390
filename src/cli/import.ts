/**
 * `npm run import -- <survey> --map <map.yaml>`: counts a survey, one row for each respondent, and writes the next version of a wave. `--dry-run` writes
 * nothing and shows the same. Only numbers are written; no answer of a single person is shown or kept.
 */
import { parseArgs } from 'node:util';
import { formatImport, markedLine } from '../import/format-import.ts';
import { isolateLtr } from '../i18n/isolate.ts';
import { createVoice, type Voice } from '../i18n/voice.ts';
import { writeFiles } from '../output/write-files.ts';
import type { ImportResult } from '../report/import-into-report.ts';
import { loadImport } from '../report/load-import.ts';
import { loadTeller } from '../report/load-teller.ts';
import { printDiagnostic } from '../report/print-diagnostic.ts';
import { readSettings } from '../report/settings.ts';
import { reportProblems } from './report-problems.ts';
import { terminalLanguageOf } from './terminal-language.ts';

interface Arguments {
  readonly survey: string;
  readonly map: string;
  readonly dry: boolean;
}

const teller = await loadTeller(process.env, process.cwd());
const given = argumentsOf(process.argv.slice(2));
if (given) await run(given);
else {
  console.error(teller.say('usage', { command: 'npm run import -- <survey.csv, .xlsx or .sav> --map <map.yaml> [--dry-run]' }));
  process.exitCode = 1;
}

async function run({ survey, map, dry }: Arguments): Promise<void> {
  const settings = readSettings(process.env, process.cwd());
  // npm runs scripts in the program's folder and says where it was called.
  const from = process.env['INIT_CWD'] ?? process.cwd();
  const result = await loadImport({ reportDir: settings.reportDir, programDir: process.cwd(), from, survey, map });
  const { parsed, imported, writes } = result;
  const languages = parsed?.languages ?? [];
  const spoken = terminalLanguageOf(process.env, languages.map(({ id }) => id));
  const language = languages.find(({ id }) => id === spoken.lang);
  const voice = language && createVoice(language, parsed?.strings.get(language.id) ?? {});
  if (parsed && imported && result.survey && voice) {
    for (const line of formatImport(imported, result.survey, parsed.questionnaire.value, voice)) console.log(line);
  }
  const problems = [...settings.diagnostics, ...result.diagnostics, ...(parsed ? spoken.diagnostics : [])];
  if (!reportProblems(problems, result.files, teller) || !voice) {
    if (voice) console.error(markedLine(voice.say('import.refused'), voice));
    return;
  }
  if (!dry) await writeFiles(settings.reportDir, writes);
  for (const line of outcomeLines(result, dry, voice)) console.log(line);
}

/** What was or would be written, what the checks flag in it, and what is left to do. */
function outcomeLines({ writes, flagged, imported, files }: ImportResult, dry: boolean, voice: Voice): string[] {
  const line = (text: string) => markedLine(text, voice);
  const before = imported?.before;
  const [version] = writes;
  if (!version) return ['', line(voice.say('import.same', { version: isolateLtr(before ? `${before.wave}@${before.version}` : '') }))];
  const names = /waves\/(.+)\/(.+)\.yaml$/.exec(version.file);
  const [wave = '', number = ''] = [names?.[1], names?.[2]];
  const state = dry ? 'would' : 'written';
  const todo = before
    ? [voice.say('import.todo.impact', { command: isolateLtr(`npm run impact -- ${wave}@${before.version} ${wave}@${number}`) }), voice.say('import.todo.use', { version: isolateLtr(number), wave: isolateLtr(wave) })]
    : [];
  const doubts = flagged.length === 0 ? [] : ['', line(voice.say('import.flagged', { count: flagged.length })), '', ...flagged.flatMap((one) => [printDiagnostic(one, files, teller), ''])];
  return [
    ...doubts, ...(doubts.length === 0 ? [''] : []),
    ...writes.map(({ file }) => line(voice.say(`import.${state}.${file === version.file ? 'version' : 'report'}`, { file: isolateLtr(file), wave: isolateLtr(wave) }))),
    ...(dry ? [] : [...todo, voice.say('import.todo.check', { command: isolateLtr('npm run check') }), voice.say('import.todo.lock', { command: isolateLtr('npm run data:lock') })].map(line)),
  ];
}

function argumentsOf(args: readonly string[]): Arguments | undefined {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { map: { type: 'string' }, 'dry-run': { type: 'boolean' } } });
    const [survey, other] = positionals;
    return survey === undefined || other !== undefined || values.map === undefined ? undefined : { survey, map: values.map, dry: values['dry-run'] === true };
  } catch {
    return undefined;
  }
}
