import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse as parseHtml } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isScalar, parse, parseDocument, visit } from 'yaml';
import type { FileSet } from '../parse/file-set.ts';
import { loadFiles, readProgramFiles, readReportFiles } from '../report/load-report.ts';
import { expectNone } from './expect-none.ts';
import { IS_NIGHTLY } from './how-much.ts';
import { attributeOf, elementsOf, textBelow } from './html-tree.ts';
import { scratchFolder } from './scratch-folder.ts';
import { startBuild } from './start-build.ts';

/** Every text of a report that may be any text tries to be markup; a real build shows all of it as text, and every figure as it is written. */

const HARBOUR = 'src/testing/reports/harbour';
/** In words, where a tag would be a component, the same is written so that it reads as text. */
const TRIES: readonly string[] = [' <i class="mutant" onclick="x()">a</i></script><!--', ' &lt;i class="mutant" onclick="x()"&gt;a&lt;/i&gt;&lt;/script&gt;&lt;!--'];
const FILES = /^data\/(?:report|questionnaire|partners|quotes|arenas|goals|terms|tensions|sources|statements|charts)\.yaml$|^data\/waves\/(?:first|second|fourth)\/|^content\/.*\.(?:mdx)$/;

interface Spot {
  readonly from: number;
  readonly to: number;
  readonly value: string;
  readonly line: number;
  readonly lastLine: number;
  /** Which try it is given; none where neither may stand there. */
  at: number;
}

/** The texts of a YAML file, or of the front matter of a file of words. */
function spotsIn(file: string, text: string): Spot[] {
  const end = file.endsWith('.mdx') ? text.indexOf('\n---', 4) : text.length;
  const start = file.endsWith('.mdx') ? 4 : 0;
  const spots: Spot[] = [];
  visit(parseDocument(text.slice(start, end)), {
    Scalar(key, node) {
      if (key === 'key' || !isScalar(node) || typeof node.value !== 'string' || !node.range || !/\p{L}/u.test(node.value) || node.value.startsWith('@fontsource')) return;
      const [from, to] = [node.range[0] + start, node.range[1] + start];
      spots.push({ from, to, value: node.value, line: text.slice(0, from).split('\n').length, lastLine: text.slice(0, to).split('\n').length, at: 0 });
    },
  });
  return spots;
}

function filled(text: string, spots: readonly Spot[]): string {
  return spots.toReversed().reduce((whole, { from, to, value, at }) => (TRIES[at] === undefined ? whole : `${whole.slice(0, from)}${JSON.stringify(value.trimEnd() + TRIES[at])}${whole.slice(from, to).endsWith('\n') ? '\n' : ''}${whole.slice(to)}`), text);
}

/** Paragraphs of words, behind which the second try may stand. */
const withParagraphs = (text: string) => text.replace(/^(?![-#<{\s>|]|\w+:)(\p{L}.*[.!?])$/gmu, `$1${TRIES[1]?.replace('"mutant"', '"mutant told"') ?? ''}`);

describe.runIf(IS_NIGHTLY)('a report whose texts try to be markup', () => {
  let root = '';
  let site = '';
  let told = 0;
  let files: FileSet;

  beforeAll(async () => {
    root = await scratchFolder('markup');
    const [report, program] = [await readReportFiles(HARBOUR), await readProgramFiles('.')];
    const texts = new Map([...report].filter(([file]) => FILES.test(file)).map(([file, bytes]): [string, string] => [file, new TextDecoder().decode(bytes)]));
    const spots = new Map([...texts].map(([file, text]): [string, Spot[]] => [file, spotsIn(file, text)]));
    const paragraphs = new Set([...texts.keys()].filter((file) => file.endsWith('.mdx')));
    const laidOut = () => new Map([...report, ...[...texts].map(([file, text]): [string, Uint8Array] => {
      const end = text.indexOf('\n---', 4) + 4;
      const body = file.endsWith('.mdx') ? text.slice(end) : '';
      const head = filled(text.slice(0, text.length - body.length), spots.get(file) ?? []);
      return [file, new TextEncoder().encode(head + (paragraphs.has(file) ? withParagraphs(body) : body))];
    })]);
    // What may not stand in a text is told with its line; there the next is tried.
    for (let round = 0; round < 12; round += 1) {
      files = laidOut();
      const errors = (await loadFiles(files, program)).diagnostics.filter(({ severity }) => severity === 'error');
      if (errors.length === 0) break;
      for (const { file, line } of errors) {
        // Lines of folded texts are fewer once they are put between quotation marks.
        const list = spots.get(file) ?? [];
        const folded = (before: Spot) => list.filter((one) => one.from < before.from && TRIES[one.at] !== undefined).reduce((sum, one) => sum + one.lastLine - one.line - (texts.get(file)?.slice(one.from, one.to).endsWith('\n') ? 1 : 0), 0);
        const hit = list.filter((one) => one.line - folded(one) <= line && one.lastLine - folded(one) >= line && TRIES[one.at] !== undefined);
        for (const one of hit) one.at += 1;
        if (hit.length === 0) {
          paragraphs.delete(file);
          if (round > 2) for (const one of list) one.at += 1;
        }
      }
    }
    told = [...spots.values()].flat().filter(({ at }) => TRIES[at] !== undefined).length;
    await cp(HARBOUR, join(root, 'report'), { recursive: true });
    for (const file of texts.keys()) await writeFile(join(root, 'report', file), files.get(file) ?? new Uint8Array());
    site = join(root, 'site');
    const { exitCode, stderr } = await startBuild(join(root, 'report'), site).ended;
    expect([exitCode, stderr.replace(/^.*warning\n(?: {2}.*\n)*\n?/gm, '')]).toEqual([0, expect.stringMatching(/^(?:No errors?, |0 errors, )?.*warnings?\.?\s*$|^$/s)]);
  }, 600_000);
  afterAll(() => rm(root, { recursive: true, force: true }));

  const below = async (end: string) => (await readdir(site, { recursive: true })).filter((file) => file.endsWith(end));

  it('is most of what it says', () => expect(told).toBeGreaterThan(150));

  it('shows all of it as text, on every page', async () => {
    const wrong: string[] = [];
    let shown = 0;
    for (const file of await below('.html')) {
      const html = await readFile(join(site, file), 'utf8');
      const page = parseHtml(html);
      shown += textBelow(page).split('class="mutant').length - 1;
      for (const element of elementsOf(page)) {
        if (attributeOf(element, 'class')?.includes('mutant')) wrong.push(`${file}: <${element.tagName} class="${attributeOf(element, 'class')}">`);
        for (const { name } of element.attrs) if (name.startsWith('on')) wrong.push(`${file}: <${element.tagName} ${name}>`);
      }
    }
    expectNone(wrong);
    expect(shown).toBeGreaterThan(told);
  }, 120_000);

  it('is no markup in drawings and feeds either', async () => {
    const wrong: string[] = [];
    for (const end of ['.svg', '.xml']) for (const file of await below(end)) if (/<i class="mutant|onclick="x/.test(await readFile(join(site, file), 'utf8'))) wrong.push(file);
    expectNone(wrong);
  });

  it('stays text for programs', async () => {
    const broken: string[] = [];
    for (const file of await below('.json')) {
      try {
        JSON.parse(await readFile(join(site, file), 'utf8'));
      } catch {
        broken.push(file);
      }
    }
    expectNone(broken);
  });

  it('shows every figure as it is written', async () => {
    const written = new Map<string, string>();
    for (const wave of ['first/1.0.0', 'second/1.0.0', 'third/1.1.0', 'fourth/1.0.0']) {
      const { batteries } = parse(new TextDecoder().decode(files.get(`data/waves/${wave}.yaml`))) as { batteries: Record<string, { base?: { count?: number }; values: Record<string, { percent?: number }> }> };
      for (const [battery, { base, values }] of Object.entries(batteries)) {
        for (const [item, { percent }] of Object.entries(values)) if (percent !== undefined && (base?.count ?? 0) >= 30) written.set(`${battery}.${item}@${wave.split('/')[0] ?? ''}`, `${percent}`);
      }
    }
    const wrong: string[] = [];
    const seen = new Set<string>();
    for (const file of await below('.html')) {
      for (const element of elementsOf(parseHtml(await readFile(join(site, file), 'utf8')))) {
        const ref = attributeOf(element, 'data-value') ?? '';
        const figure = written.get(ref);
        if (figure === undefined) continue;
        seen.add(ref);
        if (textBelow(element).replace(/[^\d]/g, '') !== figure) wrong.push(`${file}: ${ref} is ${figure}, shown as ${textBelow(element)}`);
      }
    }
    expectNone(wrong);
    expect(seen.size).toBeGreaterThan(2);
  }, 120_000);
});
