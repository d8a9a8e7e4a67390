import { z } from 'zod';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import { phrase } from '../terms/phrase.ts';
import { startOf } from '../terms/place.ts';
import { checkHeadings } from './check-headings.ts';
import type { LineCheck } from './line-check.ts';
import type { SourceFile } from './decode.ts';
import { readBlocks } from './read-blocks.ts';
import { readLine } from './read-line.ts';
import { readMdx, type PlaceOf } from './read-mdx.ts';
import { rememberLast } from './remember-last.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';
import { text } from './shapes.ts';
import { wordCountOf } from './reading-time.ts';
import { linesOf, walkBlocks, type Block, type Line } from './words.ts';

/** Words of a plain-language summary that a reader in a hurry still reads. */
export const SUMMARY_WORDS = 120;

/** Front matter of a chapter or page. */
export const pageFront = z.strictObject({ title: text, nav: text, summary: text });
/** Front matter of a finding. */
export const findingFront = z.strictObject({ title: text, sentence: text });

/** The words of a chapter or page, with its front matter read into lines. */
export interface PageFile {
  readonly file: string;
  readonly title: Line;
  readonly nav: string;
  readonly summary: Line;
  readonly blocks: readonly Block[];
}

/** The words of a finding. */
export interface FindingWordsFile {
  readonly file: string;
  readonly title: Line;
  readonly sentence: Line;
  readonly blocks: readonly Block[];
}

interface Reading<T> {
  readonly words?: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads `content/<lang>/chapters/<id>.mdx` and `content/<lang>/pages/<name>.mdx`. */
export function parsePageFile(source: SourceFile, check: LineCheck): Reading<PageFile> {
  return parseFile(source, pageFront, check, (front, line, blocks, diagnostics) => {
    const summary = line('summary');
    const length = wordCountOf([summary], []);
    if (length > SUMMARY_WORDS) diagnostics.push(diagnostic('SUMMARY_TOO_LONG', front.at(['summary']), { actual: length, expected: SUMMARY_WORDS }));
    const nav = front.value.nav;
    diagnostics.push(...check([{ kind: 'text', text: nav, place: front.inText(['nav'])(0) }]));
    return { file: source.file, title: line('title'), nav, summary, blocks };
  });
}

/** Reads `content/<lang>/findings/<id>.mdx`. */
export function parseFindingWords(source: SourceFile, check: LineCheck): Reading<FindingWordsFile> {
  return parseFile(source, findingFront, check, (_front, line, blocks) =>
    ({ file: source.file, title: line('title'), sentence: line('sentence'), blocks }));
}

type Build<Front, T> = (front: YamlFile<Front>, line: (key: keyof Front & string) => Line, blocks: Block[], diagnostics: Diagnostic[]) => T;

const lastReading = rememberLast<Reading<unknown>>();

function parseFile<Front extends Record<string, string>, T>(source: SourceFile, schema: z.ZodType<Front>, check: LineCheck, build: Build<Front, T>): Reading<T> {
  return lastReading(check, source, schema === pageFront as z.ZodType ? 'page' : 'finding', () => readFile(source, schema, check, build)) as Reading<T>;
}

function readFile<Front extends Record<string, string>, T>(source: SourceFile, schema: z.ZodType<Front>, check: LineCheck, build: Build<Front, T>): Reading<T> {
  const placeOf = placesOf(source);
  const tree = readMdx(source.text, placeOf);
  if (tree.diagnostics.length > 0) return tree;
  const first = tree.children[0];
  if (first?.type !== 'yaml' && /^\s*---/.test(source.text)) {
    return { diagnostics: [diagnostic('MDX_SYNTAX', startOf(source.file), {
      detail: phrase(source.text.startsWith('---\n') ? 'front-matter-has-no-end' : 'front-matter-begins-otherwise'),
      repair: phrase('front-matter-between'),
    })] };
  }
  if (first?.type !== 'yaml') {
    const keys = Object.keys((schema as unknown as z.ZodObject).shape);
    return { diagnostics: keys.map((key) => diagnostic('KEY_MISSING', startOf(source.file), { expected: key, repair: phrase('begin-with-front-matter', { entry: `${key}: …` }) })) };
  }
  const front = readYaml({ file: source.file, text: first.value }, schema, 2);
  // What is still to be written in readable front matter is told when its lines are checked.
  const diagnostics = front.diagnostics.filter(({ code }) => !front.yaml || code !== 'TEXT_UNWRITTEN');
  const blocks = readBlocks(tree.children, placeOf, diagnostics);
  diagnostics.push(...checkHeadings(blocks), ...[...linesOf(blocks)].flatMap(check), ...[...walkBlocks(blocks)].flatMap((block) => checkTitle(block, check)));
  if (!front.yaml) return { diagnostics };
  const { yaml } = front;
  const line = (key: keyof Front & string) => {
    const read = readLine(yaml.value[key] ?? '', yaml.inText([key]));
    diagnostics.push(...read.diagnostics, ...check(read.line));
    return read.line;
  };
  return { words: build(yaml, line, blocks, diagnostics), diagnostics };
}

/** The title of an aside is an attribute and no line, but a reader reads it as well. */
function checkTitle(block: Block, check: LineCheck): Diagnostic[] {
  if (block.kind !== 'aside' || block.title === undefined) return [];
  return check([{ kind: 'text', text: block.title, place: block.place }]).map((one) => ({ ...one, column: block.place.column }));
}

function placesOf({ file, text: written }: SourceFile): PlaceOf {
  const starts = [0];
  for (let at = written.indexOf('\n'); at >= 0; at = written.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let line = starts.findLastIndex((start) => start <= offset);
    if (line < 0) line = 0;
    return { file, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}
