/**
 * `npm run new -- finding|chapter|wave|chart|language <id> [--option …]`: makes the files of something new in every language and enters it where
 * the report lists it. It never overwrites, and writes nothing at all where something is wrong.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDraft, isDraftKind } from '../drafting/build-draft.ts';
import type { Draft } from '../drafting/drafting.ts';
import { openDraft, type OpenDraft } from '../report/open-draft.ts';
import { loadTeller } from '../report/load-teller.ts';
import { readSettings } from '../report/settings.ts';
import { reportProblems } from './report-problems.ts';
import { terminalLanguageOf } from './terminal-language.ts';
import { refreshEditorFiles } from './write-editor-files.ts';

const settings = readSettings(process.env, process.cwd());
const open = await openDraft(settings.reportDir, process.cwd(), (langs) => terminalLanguageOf(process.env, langs).lang);
const { positionals: [kind = '', id = ''], values } = parseArgs({ args: process.argv.slice(2), strict: false, allowPositionals: true, options: optionsIn(process.argv.slice(2)) });
if (!isDraftKind(kind) || id === '') {
  console.error(open.drafting.say(open.drafting.lang, 'usage'));
  process.exitCode = 1;
} else {
  const drafted = buildDraft(open.drafting, kind, { id, options: Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)])) });
  const wrong = 'diagnostics' in drafted ? drafted.diagnostics : await open.check(drafted.draft);
  if (reportProblems([...settings.diagnostics, ...wrong], open.files, await loadTeller(process.env, process.cwd())) && 'draft' in drafted) {
    await write(drafted.draft, settings.reportDir);
    await refreshEditorFiles(settings.reportDir, process.cwd());
    tell(drafted.draft, open);
  }
}

/** Every `--name` but `--draft` takes the word behind it, also one that begins with an @. */
function optionsIn(args: readonly string[]): Record<string, { type: 'string' | 'boolean' }> {
  return Object.fromEntries(args.flatMap((one) => (/^--([a-z-]+)/.exec(one)?.[1] ? [[one.slice(2).split('=')[0] ?? '', { type: one === '--draft' ? 'boolean' as const : 'string' as const }]] : [])));
}

/** New files first, each refused where it exists by now; then the changed ones. What was made is taken back where a later file cannot be written. */
async function write({ made, changed }: Draft, reportDir: string): Promise<void> {
  const written: string[] = [];
  try {
    for (const [file, text] of made) {
      const path = join(reportDir, file);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text, { flag: 'wx' });
      written.push(path);
    }
    for (const [file, text] of changed) await writeFile(join(reportDir, file), text);
  } catch (error) {
    for (const path of written) await rm(path, { force: true });
    throw error;
  }
}

function tell({ made, changed, next }: Draft, { drafting: { say, lang } }: OpenDraft): void {
  const list = (title: string, files: Iterable<string>) => [say(lang, title), ...[...files].map((file) => `  ${file}`)];
  for (const line of [...(made.size > 0 ? list('made', made.keys()) : []), ...(changed.size > 0 ? list('changed', changed.keys()) : []), say(lang, 'next'), ...next.map(([key, slots]) => `  ${say(lang, key, slots)}`)]) console.log(line);
}
