import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ENGLISH } from '../i18n/teller.ts';
import type { FileSet } from '../parse/file-set.ts';
import { loadFiles, loadReport, readProgramFiles, readReportFiles } from '../report/load-report.ts';
import { IS_NIGHTLY } from './how-much.ts';
import { judgeFigures, judgeLoading, secondsOfWork } from './mutants/judge-mutant.ts';

/** What chance seldom makes: files of endless size, trees without a bottom, names that each object has, folders in which not everything is a file. */

const HARBOUR = 'src/testing/reports/harbour';
/** Seconds of work, which a busy machine does not lengthen. */
const LIMIT = 10;
const run = promisify(execFile);

let harbour: FileSet;
let program: FileSet;
beforeAll(async () => {
  harbour = await readReportFiles(HARBOUR);
  program = await readProgramFiles('.');
});

type Edit = (text: string) => string;
const replaced = (find: string, replace: string): Edit => (text) => {
  if (!text.includes(find)) throw new Error(`${find} is not there`);
  return text.replace(find, replace);
};
const behind = (more: string): Edit => (text) => `${text}\n${more}\n`;

/** The errors of the harbour report with a file changed, each as `code line`; what must never happen is held against it besides. */
async function errorsWith(file: string, edit: Edit): Promise<string[]> {
  const files = new Map(harbour);
  files.set(file, new TextEncoder().encode(edit(new TextDecoder().decode(harbour.get(file)))));
  const from = secondsOfWork();
  const loading = await loadFiles(files, program);
  const faults = judgeLoading({ ...loading, diagnostics: loading.diagnostics.slice(0, 100) }, files, [ENGLISH]);
  expect(secondsOfWork() - from).toBeLessThan(LIMIT);
  expect(faults).toEqual([]);
  return loading.diagnostics.filter(({ severity }) => severity === 'error').map(({ code, line }) => `${code} ${line}`);
}

const QUESTIONS = 'data/questionnaire.yaml';
const ABOUT = 'content/en/pages/about.mdx';
const MANY = IS_NIGHTLY ? 10_000 : 1000;
const MB10 = 10_000_000;
const deep = (open: string, close: string, depth = 5000) => `${open.repeat(depth)}a${close.repeat(depth)}`;
const items = (count: number) => Array.from({ length: count }, (_, at) => `      - id: item-${at}\n        wording: { ar: سؤال, he: שאלה, en: Question }`).join('\n');

describe('a report of endless size is told of', () => {
  it.each<[string, string, Edit, string]>([
    ['a line of 10 MB in YAML', QUESTIONS, replaced('en: Reading between meetings', `en: ${'word '.repeat(MB10 / 5)}`), 'TEXT_TOO_LONG 8'],
    ['a line of 10 MB in MDX', ABOUT, behind('a'.repeat(MB10)), 'TEXT_TOO_LONG 9'],
    ['a file of words of 2 MB', ABOUT, behind('word word word\n'.repeat(150_000)), 'TEXT_TOO_LONG 1'],
    ['brackets without a bottom in YAML', QUESTIONS, replaced('en: Reading between meetings', `en: ${deep('[', ']')}`), 'YAML_SYNTAX 8'],
    ['brackets that nothing closes', QUESTIONS, replaced('en: Reading between meetings', `en: ${'['.repeat(5000)}`), 'YAML_SYNTAX 8'],
    ['lists without a bottom in YAML', QUESTIONS, behind(`more: ${deep('{a: ', '}', 500)}`), 'YAML_SYNTAX 85'],
    ['lists without a bottom in MDX', ABOUT, behind(deep('- ', '')), 'MDX_SYNTAX 9'],
    ['quotations without a bottom', ABOUT, behind(deep('> ', '')), 'MDX_SYNTAX 9'],
    ['components without a bottom', ABOUT, behind(deep('<Aside title="a">\n\n', '\n\n</Aside>', 300)), 'MDX_SYNTAX 131'],
    ['emphasis without a bottom', ABOUT, behind(deep('**a ', ' a**', 300)), 'MDX_SYNTAX 9'],
    ['emphasis that takes endless time', ABOUT, behind(deep('**a ', '**', 5000)), 'MDX_SYNTAX 9'],
    ['aliases that explode', QUESTIONS, (text) => `a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b]\n${text}`, 'YAML_SYNTAX 2'],
    [`${MANY} items without values`, QUESTIONS, behind(items(MANY)), 'VALUE_MISSING 29'],
  ])('%s', async (_, file, edit, expected) => expect(await errorsWith(file, edit)).toContain(expected), 60_000);

  it(`${MANY} items with a value each are read as they are written`, async () => {
    const files = new Map(harbour);
    const change = (file: string, edit: Edit) => files.set(file, new TextEncoder().encode(edit(new TextDecoder().decode(files.get(file)))));
    change(QUESTIONS, behind(items(MANY)));
    const values = Array.from({ length: MANY }, (_, at) => `      item-${at}: { missing: not-asked }`).join('\n');
    for (const version of ['first/1.0.0', 'third/1.0.0', 'third/1.1.0', 'fourth/1.0.0']) change(`data/waves/${version}.yaml`, behind(values));
    // Two of them are locked, which another test is about.
    files.delete('data/lock.yaml');
    const from = secondsOfWork();
    const { diagnostics, loaded } = await loadFiles(files, program);
    expect(secondsOfWork() - from).toBeLessThan(LIMIT);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(loaded && judgeFigures(loaded, files)).toEqual([]);
    expect(loaded?.report.batteries.find(({ id }) => id === 'welcome')?.items).toHaveLength(MANY + 4);
  }, 60_000);
});

describe('a name that each object has is none of a report', () => {
  it.each<[string, string, Edit, string]>([
    ['as a value', 'data/waves/first/1.0.0.yaml', replaced('      weekly: {', '      __proto__: { percent: 3 }\n      weekly: {'), 'ID_INVALID 19'],
    ['as a text in a language', QUESTIONS, replaced('      en: Reading between', '      __proto__: x\n      en: Reading between'), 'ID_INVALID 8'],
    ['as a reader string', 'content/ar/strings.yaml', behind('__proto__: x'), 'ID_INVALID 0'],
    ['as an id', QUESTIONS, replaced('id: aloud', 'id: constructor'), 'ID_INVALID 21'],
    ['as a key of a specification', 'data/specs/reading-slopes.yaml', behind('__proto__: { mark: point }'), 'ID_INVALID 0'],
  ])('%s', async (_, file, edit, expected) => {
    const errors = await errorsWith(file, edit);
    if (expected.endsWith(' 0')) expect(errors.map((one) => one.split(' ')[0])).toContain('ID_INVALID');
    else expect(errors).toContain(expected);
  });
});

describe('a sign that turns text is refused by its name', () => {
  const NAMED = 'U+202E RIGHT-TO-LEFT OVERRIDE';
  it.each<[string, string, Edit]>([
    ['typed in a label', 'data/waves/first/1.0.0.yaml', replaced('en: Spring 1', 'en: Spring \u202E1')],
    ['as an escape of YAML', 'data/waves/first/1.0.0.yaml', replaced('en: Spring 1', 'en: "Spring \\u202E1"')],
    ['as an escape of JSON', 'data/specs/tide-hours.json', replaced('"', '"\\u202E')],
    ['typed in words', ABOUT, behind('Tur\u202Ened')],
    ['as an entity in words', ABOUT, behind('Tur&#x202E;ned')],
    ['as an entity in an attribute', ABOUT, behind('<Aside title="a&#8238;b">\n\nA word.\n\n</Aside>')],
    ['as an entity in a line of YAML', 'data/charts.yaml', replaced('The librarian counted them.', 'The &#x202E;librarian counted them.')],
    ['as an entity in front matter', ABOUT, replaced('title: About', 'title: A&#x202E;bout')],
  ])('%s', async (_, file, edit) => {
    const files = new Map(harbour);
    files.set(file, new TextEncoder().encode(edit(new TextDecoder().decode(harbour.get(file)))));
    const { diagnostics } = await loadFiles(files, program);
    expect(diagnostics.filter(({ code }) => code === 'CHARACTER_FORBIDDEN').map((one) => [one.file, one.actual])).toEqual([[file, NAMED]]);
  });
});

describe('a folder in which not everything is a file', () => {
  let root = '';
  let report = '';
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'adva-hostile-'));
    report = join(root, 'report');
    await cp(HARBOUR, report, { recursive: true });
    await writeFile(join(root, 'secret.txt'), 'not for readers');
    return () => rm(root, { recursive: true, force: true });
  });
  const told = async () => (await loadReport(report, process.cwd())).diagnostics.filter(({ severity }) => severity === 'error').map(({ code, file }) => `${code} ${file}`);

  it.each(['data/secret.yaml', 'data/findings/secret.yaml', 'content/en/pages/secret.mdx', 'public/secret.txt'])('has no link that leaves it: %s', async (file) => {
    await symlink(join(root, 'secret.txt'), join(report, file));
    expect(await told()).toEqual([`FILE_NOT_PLAIN ${file}`]);
  });
  it('has no link to a folder, not even in a circle', async () => {
    await symlink(root, join(report, 'public', 'all'));
    await symlink('..', join(report, 'content', 'en', 'chapters', 'up'));
    expect(await told()).toEqual(['FILE_NOT_PLAIN content/en/chapters/up', 'FILE_NOT_PLAIN public/all']);
  });
  it.skipIf(process.platform === 'win32')('has no pipe, which would be read for ever', async () => {
    await run('mkfifo', [join(report, 'data', 'pipe.yaml')]);
    expect(await told()).toEqual(['FILE_NOT_PLAIN data/pipe.yaml']);
  });
  it.skipIf(process.platform === 'win32')('has no name with signs that no one sees', async () => {
    await writeFile(join(report, 'public', 'gpj.\u202Etxt.exe'), '');
    await writeFile(join(report, 'public', 'two\nlines.txt'), '');
    expect((await told()).sort()).toEqual(['CHARACTER_FORBIDDEN public/gpj.\u202Etxt.exe', 'CHARACTER_FORBIDDEN public/two\nlines.txt']);
  });
  it('may have empty folders', async () => {
    for (const folder of ['data/waves/fifth', 'data/empty', 'content/en/more', 'content/fr', 'public/empty']) await mkdir(join(report, folder), { recursive: true });
    expect(await told()).toEqual([]);
  });
  it('says which file and which folder may not be read', async (context) => {
    const asOther = process.getuid?.() === 0 ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : [];
    if (process.platform === 'win32' || (asOther[0] && !await run('setpriv', ['--version']).then(() => true, () => false))) context.skip('there is nobody here who may not read a file');
    await run('chmod', ['-R', 'a+rX', root]);
    await chmod(join(report, 'data', 'partners.yaml'), 0o000);
    await chmod(join(report, 'content', 'en', 'findings'), 0o000);
    const script = `import { loadReport } from ${JSON.stringify(join(process.cwd(), 'src/report/load-report.ts'))}; const { diagnostics } = await loadReport(${JSON.stringify(report)}, ${JSON.stringify(process.cwd())}); console.log(JSON.stringify(diagnostics.map(({ code, file, hint }) => code + ' ' + file)));`;
    const [command = '', ...before] = [...asOther, process.execPath];
    const { stdout } = await run(command, [...before, '--input-type=module', '-e', script], { env: { ...process.env, NODE_OPTIONS: '' } });
    await chmod(join(report, 'content', 'en', 'findings'), 0o755);
    expect(JSON.parse(stdout)).toEqual(['FILE_UNREADABLE content/en/findings', 'FILE_UNREADABLE data/partners.yaml']);
  }, 60_000);
});
