import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { stripControls } from '../i18n/isolate.ts';
import { ENGLISH, type Teller } from '../i18n/teller.ts';
import { readProgramFiles, readReportFiles } from '../report/load-report.ts';
import { tellerIn } from '../report/load-teller.ts';
import { openDraft, type OpenDraft } from '../report/open-draft.ts';
import { isTask, readGuide, type GuideBlock, type GuideSection } from './guide.ts';
import { putBlock, runLine, type GuideRun, type GuideSaid } from './guide-run.ts';

const GUIDES = ['content/README', 'data/README'];

let open: OpenDraft;
let program: ReadonlyMap<string, Uint8Array>;
let report: ReadonlyMap<string, Uint8Array>;
let hebrew: Teller;
beforeAll(async () => {
  [open, program, report, hebrew] = await Promise.all([openDraft('.', '.', () => 'en'), readProgramFiles('.'), readReportFiles('.'), tellerIn('he', '.')]);
}, 60_000);

/** A task of a guide: a section of the second level with what stands below it, in both languages. */
interface Task {
  readonly title: string;
  readonly blocks: readonly (readonly [english: GuideBlock, hebrew: GuideBlock])[];
}

function tasksOf(guide: string): Task[] {
  const [english, translated] = [`${guide}.md`, `${guide}.he.md`].map(readGuide);
  const tasks: { title: string; blocks: [GuideBlock, GuideBlock][]; does: boolean }[] = [];
  for (const [at, section] of (english ?? []).entries()) {
    if (section.level < 3) tasks.push({ title: section.title, blocks: [], does: false });
    const task = tasks.at(-1);
    task?.blocks.push(...section.blocks.map((block, index): [GuideBlock, GuideBlock] => [block, translated?.[at]?.blocks[index] ?? block]));
    if (task) task.does ||= isTask(section);
  }
  return tasks.filter(({ does }) => does);
}

/** What the steps of a task did otherwise than the guide says, each with its place. */
async function follow({ blocks }: Task): Promise<string[]> {
  const run: GuideRun = { open, program, files: new Map(report) };
  const wrong: string[] = [];
  for (const [index, [block]] of blocks.entries()) {
    if (block.path !== undefined) putBlock(run, block);
    if (block.language === 'text' && blocks[index - 1]?.[0].language !== 'sh') wrong.push(`${block.at} stands behind no command`);
    if (block.language !== 'sh') continue;
    const said = await runAll(run, block.text);
    const [shown, shownHebrew] = blocks[index + 1]?.map((one) => (one.language === 'text' ? one : undefined)) ?? [];
    wrong.push(...missed(shown, said, ENGLISH), ...missed(shownHebrew, said, hebrew));
    const codes = new Set(said.errors.filter((code) => shown?.text.includes(code) !== true));
    if (codes.size > 0) wrong.push(`${(shown ?? block).at} does not show ${[...codes].join(', ')}: ${said.text(ENGLISH).slice(0, 2000)}`);
  }
  return wrong;
}

/** Runs the lines of a shell block; what they say is what the last one says, and errors of any. */
async function runAll(run: GuideRun, text: string): Promise<GuideSaid> {
  let said: GuideSaid = { errors: [], text: () => '' };
  for (const line of text.trim().split('\n')) {
    const now = await runLine(run, line);
    said = { errors: [...said.errors, ...now.errors], text: now.text };
  }
  return said;
}

/** Messages that a guide shows and the command does not say in that language. */
function missed(shown: GuideBlock | undefined, said: GuideSaid, teller: Teller): string[] {
  if (!shown) return [];
  const text = stripControls(said.text(teller));
  return shown.text.trimEnd().split('\n\n').filter((one) => !text.includes(one)).map((one) => `${shown.at} shows what is not said:\n${one}\n\n${text.slice(0, 2000)}`);
}

/** A guide without its blocks. */
function wordsOf(file: string): string {
  return readFileSync(file, 'utf8').replace(/^```[^]*?^```$/gm, '');
}

/** Links of a guide to files or headings that are not there; GitHub makes the anchor of a heading from its letters, digits, hyphens and spaces. */
function lostLinks(file: string): string[] {
  const written = wordsOf(file).replace(/`[^`\n]+`/g, '');
  const links = [...written.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)].map(([, path = '', anchor = '']) => ({ target: path === '' ? file : join(dirname(file), path), anchor }));
  return links.filter(({ target, anchor }) => !existsSync(target) || (anchor !== '' && !anchorsOf(target).includes(anchor))).map(({ target, anchor }) => `${file}: ${target}#${anchor}`);
}

function anchorsOf(file: string): string[] {
  return readGuide(file).map(({ title }) => title.toLowerCase().replace(/[^\p{L}\p{N}\p{M} -]/gu, '').replaceAll(' ', '-'));
}

const withoutComments = (text: string) => text.split('\n').filter((line) => !/^\s*(#[^#]|\{\/\*)/.test(line)).join('\n');
const shapeOf = (sections: readonly GuideSection[]) => sections.map(({ level, blocks }) => ({ level, blocks: blocks.map(({ language, path = '', place, text }) => `${language} ${path} ${JSON.stringify(place ?? {})}\n${language === 'text' ? (text.match(/^\S+:\d+:\d+ [A-Z_]+/gm) ?? []).join('\n') : withoutComments(text)}`) }));

describe.each(GUIDES)('%s', (guide) => {
  it('has the same tasks and examples in Hebrew', () => expect(shapeOf(readGuide(`${guide}.he.md`))).toEqual(shapeOf(readGuide(`${guide}.md`))));
  it.each(tasksOf(guide))('"$title" comes out as the guide says, step by step', async (task) => expect(await follow(task)).toEqual([]), 120_000);
  it.each([`${guide}.md`, `${guide}.he.md`])('%s names in its words every file that a step writes', (file) => {
    const paths = readGuide(file).flatMap(({ blocks }) => blocks.flatMap(({ path }) => path ?? []));
    expect(paths.filter((path) => !wordsOf(file).includes(`\`${path}\``))).toEqual([]);
  });
  it('links to what is there', () => expect([`${guide}.md`, `${guide}.he.md`].flatMap(lostLinks)).toEqual([]));
  it('names scripts of the program only', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = [`${guide}.md`, `${guide}.he.md`].flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/npm run ([a-z:]+)/g)].map(([, name = '']) => name));
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
  it('keeps the direction of code that begins or ends with a sign in Hebrew', () => {
    const bare = wordsOf(`${guide}.he.md`).replace(/<span dir="ltr">`[^`\n]+`<\/span>/g, '').match(/`[^`\n]+`/g) ?? [];
    expect(bare.filter((code) => !/^`[a-z](?:.*[a-z])?`$/i.test(code))).toEqual([]);
  });
});
