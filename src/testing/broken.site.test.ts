import { appendFile, cp, mkdir, mkdtemp, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { outputFailure } from '../output/output-failure.ts';
import { checkOutput } from '../output/swap-folder.ts';
import type { FileSet } from '../parse/file-set.ts';
import { loadImport } from '../report/load-import.ts';
import { tellerIn } from '../report/load-teller.ts';
import { openSite } from '../report/open-site.ts';
import { printDiagnostic } from '../report/print-diagnostic.ts';
import { readSettings } from '../report/settings.ts';
import { CODES, type Code } from '../terms/codes.ts';
import type { Diagnostic } from '../terms/diagnostic.ts';

/**
 * One folder of `broken/` is one case: what is changed in the harbour report so that one thing is wrong.
 * `edits.yaml` replaces text that occurs once, `remove.txt` leaves paths out, `data/` and `content/` are laid over,
 * `settings.yaml` sets the environment, fills the output folder with somebody else's file, puts a link in the place of a file, makes one endless or gives it an endless line,
 * says how the system fails while the site is written, names a release that is to be made, or has `survey.csv` imported by `map.yaml` in place of a build.
 */
const PROGRAM = process.cwd();
const HARBOUR = join(import.meta.dirname, 'reports/harbour');
const BROKEN = join(import.meta.dirname, 'broken');
/** English and the languages of `messages/`. */
const LANGUAGES = ['en', ...readdirSync(join(PROGRAM, 'messages')).map((file) => file.replace(/\.yaml$/, ''))];
const CASES = readdirSync(BROKEN, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();

interface Edit {
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

interface CaseSettings {
  readonly environment?: Readonly<Record<string, string>>;
  readonly foreign?: boolean;
  readonly link?: { readonly from: string; readonly to: string };
  /** A file that no one can read whole, whatever they may. */
  readonly endless?: string;
  /** A file that has one line too long to be read. */
  readonly long?: string;
  /** What the system says where the site cannot be written. */
  readonly failing?: string;
  /** `inside`: the survey is sought in the report's own folder. */
  readonly import?: { readonly inside: boolean };
  /** The release that is to be made. */
  readonly release?: { readonly tag: string; readonly date: string };
}

interface Outcome {
  readonly diagnostics: readonly Diagnostic[];
  readonly files: FileSet;
}

let temp = '';
beforeAll(async () => {
  temp = await mkdtemp(join(tmpdir(), 'harbour-'));
});
afterAll(() => rm(temp, { recursive: true, force: true }));

function readIn<T>(name: string, file: string, otherwise: T, read: (text: string) => T): T {
  const path = join(BROKEN, name, file);
  return existsSync(path) ? read(readFileSync(path, 'utf8')) : otherwise;
}

/** Writes the harbour report of a case to a folder of its own. */
async function layOut(name: string): Promise<string> {
  const report = join(temp, name);
  await cp(HARBOUR, report, { recursive: true });
  for (const folder of ['data', 'content']) {
    const over = join(BROKEN, name, folder);
    if (existsSync(over)) await cp(over, join(report, folder), { recursive: true });
  }
  for (const path of readIn(name, 'remove.txt', [], (text) => text.split('\n').filter((line) => line !== ''))) await rm(join(report, path), { recursive: true });
  for (const { file, find, replace } of readIn<Edit[]>(name, 'edits.yaml', [], parse)) {
    const parts = (await readFile(join(report, file), 'utf8')).split(find);
    if (parts.length !== 2) throw new Error(`${name}/edits.yaml: "${find}" must occur once in ${file}, it occurs ${parts.length - 1} times`);
    await writeFile(join(report, file), parts.join(replace));
  }
  return report;
}

/** What a build of the case says before it writes anything. */
async function outcomeOf(name: string): Promise<Outcome> {
  const { environment, foreign, release, link, endless, long, failing, import: imports } = readIn<CaseSettings>(name, 'settings.yaml', {}, parse);
  const report = await layOut(name);
  if (failing !== undefined) return { diagnostics: [outputFailure(Object.assign(new Error(failing), { code: failing }), join(report, 'out'))].flatMap((one) => one ?? []), files: new Map() };
  if (link) await rm(join(report, link.from)).then(() => symlink(link.to, join(report, link.from)));
  if (long !== undefined) await appendFile(join(report, long), `\n${'so '.repeat(100_000)}\n`);
  if (endless !== undefined) await truncate(join(report, endless), 2 ** 32);
  if (foreign) {
    const out = join(report, 'out');
    await mkdir(out);
    await writeFile(join(out, 'letter.txt'), 'Somebody else wrote this.\n');
    return { diagnostics: await checkOutput(out), files: new Map() };
  }
  if (imports) return loadImport({ reportDir: report, programDir: PROGRAM, from: imports.inside ? report : join(BROKEN, name), survey: 'survey.csv', map: 'map.yaml' });
  return openSite(readSettings({ REPORT_DIR: report, ...environment }, PROGRAM), PROGRAM, { releasing: release });
}

describe('broken reports', () => {
  it('there is one for every diagnostic code', () => {
    expect(CASES).toEqual(Object.keys(CODES).sort());
  });

  it.each(CASES)('%s comes first and is printed as in expected.txt, and so in every other language', async (name) => {
    const { diagnostics, files } = await outcomeOf(name);
    const wanted = diagnostics.filter(({ severity }) => severity === CODES[name as Code].severity);
    expect(wanted[0]?.code).toBe(name);
    for (const lang of LANGUAGES) {
      const teller = await tellerIn(lang, PROGRAM);
      const printed = `${wanted.map((one) => printDiagnostic(one, files, teller)).join('\n\n').replaceAll(join(temp, name), '<report>')}\n`;
      const golden = lang === 'en' ? 'expected' : `expected.${lang}`;
      const expected = readIn(name, `${golden}.txt`, '', (text) => text);
      if (printed !== expected && process.env['CI'] === undefined) await writeFile(join(BROKEN, name, `${golden}-changed.txt`), printed);
      expect.soft(printed).toBe(expected);
    }
  });
});
