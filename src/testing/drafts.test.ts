import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDraft } from '../drafting/build-draft.ts';
import type { DraftKind } from '../drafting/check-request.ts';
import type { Draft } from '../drafting/drafting.ts';
import type { FileSet } from '../parse/file-set.ts';
import { loadFiles } from '../report/load-report.ts';
import { openDraft, type OpenDraft } from '../report/open-draft.ts';
import { readFolders } from '../report/read-folder.ts';
import type { Diagnostic } from '../terms/diagnostic.ts';
import { runCommand } from './run-command.ts';

const HARBOUR = 'src/testing/reports/harbour';
const UNWRITTEN = /\bTODO\b/;

let program: FileSet = new Map();
const open = new Map<string, OpenDraft>();
beforeAll(async () => {
  program = await readFolders('.', ['strings', 'vocabulary']);
  for (const report of ['.', HARBOUR]) open.set(report, await openDraft(report, '.', () => 'en'));
}, 60_000);

const at = (report: string) => open.get(report) as OpenDraft;

function drafted(report: string, kind: DraftKind, id: string, options: Readonly<Record<string, string>> = {}): Draft {
  const result = buildDraft(at(report).drafting, kind, { id, options });
  if ('diagnostics' in result) throw new Error(result.diagnostics.map((one) => one.message).join('\n'));
  return result.draft;
}

/** What a check says of the report with a draft in it, errors only. */
async function errorsWith(report: string, { made, changed }: Draft, fill: (text: string) => string = (text) => text): Promise<Diagnostic[]> {
  const files = new Map([...at(report).files, ...[...made].map(([file, text]) => [file, new TextEncoder().encode(fill(text))] as const), ...[...changed].map(([file, text]) => [file, new TextEncoder().encode(text)] as const)]);
  return (await loadFiles(files, program, report)).diagnostics.filter((one) => one.severity === 'error');
}

/** How many texts of a draft are still to be written: marks that stand in no comment. */
const marksIn = ({ made, changed }: Draft) => [...made, ...changed].flatMap(([, text]) => text.split('\n')).filter((line) => !line.trimStart().startsWith('#') || /^#+ TODO /.test(line)).join('\n').match(/\bTODO\b/g)?.length ?? 0;

/** The lines that a changed file has and the file before had not, after it is certain that nothing else is another. */
function addedLines(report: string, { changed }: Draft, file: string): string[] {
  const before = (at(report).drafting.texts.get(file) ?? '').split('\n');
  const after = (changed.get(file) ?? '').split('\n');
  let next = 0;
  const added = after.filter((line) => (line === before[next] ? (next += 1, false) : true));
  expect(before.slice(next)).toEqual([]);
  return added;
}

describe.each([['.', 'trust', 'year-2'], [HARBOUR, 'reading', 'fourth']])('in the report %s, npm run new', (report, battery, wave) => {
  it.each<[DraftKind, Record<string, string>]>([['finding', {}], ['chapter', {}], ['wave', {}], ['chart', { kind: 'spec', battery }]])('makes a %s of which check tells what is to be written, and nothing else', async (kind, options) => {
    const draft = drafted(report, kind, 'something-new', options);
    const errors = await errorsWith(report, draft);
    expect(errors.filter(({ code }) => code !== 'TEXT_UNWRITTEN')).toEqual([]);
    expect(errors).toHaveLength(marksIn(draft));
    expect(errors.length).toBeGreaterThan(0);
  }, 60_000);
  it('makes a chart of a battery that needs nothing more', async () => {
    const draft = drafted(report, 'chart', 'something-new', { battery, waves: wave });
    expect(addedLines(report, draft, 'data/charts.yaml')).toEqual(['  - id: something-new', `    battery: ${battery}`, `    waves: [${wave}]`]);
    expect(await errorsWith(report, draft)).toEqual([]);
  }, 60_000);
  it('enters a wave as one line', () => expect(addedLines(report, drafted(report, 'wave', 'something-new'), 'data/report.yaml')).toEqual(['  - { id: something-new, version: 1.0.0 }']));
  it('makes a language of which check tells what is to be translated, and nothing else', async () => {
    const draft = drafted(report, 'language', 'fr');
    const errors = await errorsWith(report, draft);
    expect([...new Set(errors.map(({ code }) => code))].sort()).toEqual(['TEXT_UNWRITTEN', 'TRANSLATION_MISSING']);
    expect(errors.filter(({ code }) => code === 'TEXT_UNWRITTEN')).toHaveLength(marksIn(draft));
    expect(errors.filter(({ code, file }) => code === 'TRANSLATION_MISSING' && [...draft.made.keys(), ...draft.changed.keys()].includes(file))).toEqual([]);
  }, 60_000);
});

describe('a finding made with its leading value alone', () => {
  const record = () => drafted(HARBOUR, 'finding', 'long-evenings', { theme: 'habit', arena: 'circle', chapter: 'evenings', lead: 'reading.aloud@fourth' }).made.get('data/findings/long-evenings.yaml');
  it('shows that value, and names its slide', () => expect(record()).toMatch(/^slides: \[4\]\n(?:#.*\n)*values: \[reading\.aloud@fourth\]\nlead: reading\.aloud@fourth$/m));
  it('has a sample claim of it', () => expect(record()).toContain('kind: most, of: reading.aloud@fourth'));
});

describe('what is made of a draft by writing', () => {
  it('is a finding with which the report is in order', async () => {
    const draft = drafted(HARBOUR, 'finding', 'long-evenings', { theme: 'habit', arena: 'circle', chapter: 'evenings', slides: '4', lead: 'reading.aloud@fourth' });
    expect(await errorsWith(HARBOUR, draft, (text) => text.replaceAll('TODO ', ''))).toEqual([]);
  });
  it('is a chapter with which the report is in order, entered behind the last chapter', async () => {
    const draft = drafted(HARBOUR, 'chapter', 'mornings');
    expect(draft.changed.get('data/report.yaml')).toContain('pages: [evenings, mornings, methods]');
    expect(await errorsWith(HARBOUR, draft, (text) => text.replaceAll('TODO ', ''))).toEqual([]);
  });
  it('is a wave with which the report is in order', async () => {
    const written = (text: string) => text.replaceAll('count: TODO', 'count: 40').replaceAll('percent: TODO', 'percent: 50').replace('date: TODO', 'date: 2031-01-01').replaceAll('slide: TODO', 'slide: 4').replaceAll('TODO ', '');
    expect(await errorsWith(HARBOUR, drafted(HARBOUR, 'wave', 'fifth', { batteries: 'reading' }), written)).toEqual([]);
  });
  it('has, in another language, all that the original carries', async () => {
    const draft = drafted(HARBOUR, 'language', 'fr');
    const components = (text: string) => text.match(/<[A-Z][^>]*>|\{#[^}]*\}/g)?.map((one) => one.replace(/title="TODO /, 'title="'));
    const { texts } = at(HARBOUR).drafting;
    for (const [file, text] of draft.made) if (file.endsWith('.mdx')) expect(components(text)).toEqual(components(texts.get(file.replace('/fr/', '/ar/')) ?? ''));
  });
});

describe('a request is refused', () => {
  const codes = (kind: DraftKind, id: string, options: Readonly<Record<string, string>> = {}) => {
    const result = buildDraft(at(HARBOUR).drafting, kind, { id, options });
    return 'diagnostics' in result ? result.diagnostics.map(({ code, hint }) => `${code} ${hint}`) : [];
  };
  it.each<[string, DraftKind, string, Record<string, string>, string]>([
    ['an id that cannot be one', 'finding', 'Long Evenings', {}, 'ID_INVALID Write it like this: long-evenings.'],
    ['an id that is there', 'finding', 'warm-welcome', {}, 'ID_DUPLICATE'],
    ['a chapter at an address of the program', 'chapter', 'data', {}, 'ID_RESERVED'],
    ['a theme that is not there', 'finding', 'new', { theme: 'habbit' }, 'REFERENCE_DANGLING Did you mean habit?'],
    ['a battery that is not there', 'chart', 'new', { battery: 'redding' }, 'BATTERY_UNKNOWN Did you mean reading?'],
    ['a chart without a battery', 'chart', 'new', {}, 'SETTING_INVALID'],
    ['an option that is not there', 'wave', 'new', { befor: 'first' }, 'SETTING_INVALID'],
    ['a language that is none', 'language', 'xx-not-a-tag-at-all', {}, 'SETTING_INVALID'],
    ['a language that the report has', 'language', 'ar', {}, 'ID_DUPLICATE'],
  ])('for %s', (_, kind, id, options, expected) => expect(codes(kind, id, options).filter((one) => one.startsWith(expected))).toHaveLength(1));
});

describe('the command', () => {
  let report = '';
  beforeAll(async () => {
    report = await mkdtemp(join(tmpdir(), 'adva-new-'));
    await cp(HARBOUR, report, { recursive: true });
  });
  afterAll(() => rm(report, { recursive: true, force: true }));
  const run = (...args: string[]) => runCommand('new', { REPORT_DIR: report, ADVA_LANG: 'he' }, args);

  it('writes every file, says so in the language of the person, and refuses to do it again', async () => {
    const first = await run('finding', 'long-evenings', '--theme', 'habit');
    expect(first).toMatchObject({ exitCode: 0, stderr: '' });
    expect(first.stdout).toMatch(/^נוצרו:\n {2}data\/findings\/long-evenings\.yaml\n/);
    const words = await readFile(join(report, 'content/he/findings/long-evenings.mdx'), 'utf8');
    expect(words).toMatch(/^---\n# [א-ת]/);
    expect(words).toMatch(UNWRITTEN);
    const again = await run('finding', 'long-evenings');
    expect(again.exitCode).toBe(1);
    expect(again.stderr).toMatch(/^npm run new:1:1 ID_DUPLICATE/);
    expect(await readFile(join(report, 'content/he/findings/long-evenings.mdx'), 'utf8')).toBe(words);
  }, 60_000);
  it('writes nothing where the draft would not be in order', async () => {
    await rm(join(report, 'data/findings/long-evenings.yaml'));
    for (const lang of ['ar', 'he', 'en']) await rm(join(report, `content/${lang}/findings/long-evenings.mdx`));
    const before = await readFile(join(report, 'data/charts.yaml'), 'utf8');
    const { exitCode, stderr } = await run('chart', 'across', '--battery', 'reading', '--kind', 'change');
    expect([exitCode, /BREAK_CROSSED/.test(stderr)]).toEqual([1, true]);
    expect(await readFile(join(report, 'data/charts.yaml'), 'utf8')).toBe(before);
  }, 60_000);
  it('says how it is used where it is not told what to make', async () => expect((await run('findings')).stderr).toMatch(/npm run new -- finding <id>/));
});
