import { LineCounter, isMap, isNode, isPair, isScalar, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { CODES, type Code } from '../terms/codes.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import { adviseNearest } from '../terms/nearest.ts';
import type { Place } from '../terms/place.ts';
import type { SourceFile } from './decode.ts';

/** A path of keys and indexes into a YAML file. */
export type Path = readonly (string | number)[];

/** A YAML file that has been read: its checked value and the place of everything in it. */
export interface YamlFile<T> {
  readonly file: string;
  readonly value: T;
  /** Place of the value at `path`; where nothing stands there, of its nearest parent. */
  at(path: Path): Place;
  /** Place of the key at the end of `path`. */
  atKey(path: Path): Place;
  /** Places inside the text at `path`, by offset in the text as read. */
  inText(path: Path): (offset: number) => Place;
}

/** What reading gives: the file where it could be read, and everything that is wrong with it. */
export interface YamlReading<T> {
  readonly yaml?: YamlFile<T>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads YAML 1.2 and checks it against `schema`; `firstLine` is the line of the text's first line in its file. */
export function readYaml<T>(source: SourceFile, schema: z.ZodType<T>, firstLine = 1): YamlReading<T> {
  const lines = new LineCounter();
  const doc = parseDocument(source.text, { lineCounter: lines, uniqueKeys: true, version: '1.2', strict: true });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: source.file, line: line + firstLine - 1, column: col };
  };
  if (doc.errors.length > 0 || doc.warnings.length > 0) {
    // What follows the first slip is mostly its echo.
    const [first] = [...doc.errors, ...doc.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
    return { diagnostics: first ? [syntaxDiagnostic(first, placeAt(first.pos[0]), source.text)] : [] };
  }
  const locate = (path: Path, key: boolean) => placeAt(offsetOf(doc, path, key));
  const checked = schema.safeParse(doc.toJS());
  if (checked.success) {
    return { yaml: { file: source.file, value: checked.data, at: (path) => locate(path, false), atKey: (path) => locate(path, true), inText: (path) => textPlaces(doc, path, source.text, placeAt) }, diagnostics: [] };
  }
  return { diagnostics: withoutEchoes(checked.error.issues.flatMap((issue) => issueDiagnostics(issue, schema, doc, locate))) };
}

/** Offsets in a scalar as read, followed back to its lines as written (folded lines are joined by one space). */
function textPlaces(doc: Document, path: Path, written: string, placeAt: (offset: number) => Place): (offset: number) => Place {
  const start = offsetOf(doc, path, false);
  const node = doc.getIn(path, true);
  const range = isScalar(node) ? node.range : undefined;
  if (!isScalar(node) || !range) return () => placeAt(start);
  const block = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
  const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
  const from = block ? written.indexOf('\n', start) + 1 : start + (quoted ? 1 : 0);
  const lines: { at: number; length: number }[] = [];
  let at = from;
  for (const line of written.slice(from, range[1]).split('\n')) {
    const indent = line.length - line.trimStart().length;
    lines.push({ at: at + indent, length: line.trim().length + 1 });
    at += line.length + 1;
  }
  return (offset) => {
    let left = offset;
    for (const line of lines) {
      if (left < line.length) return placeAt(line.at + left);
      left -= line.length;
    }
    return placeAt(start);
  };
}

function syntaxDiagnostic(error: { code: string; message: string }, place: Place, text: string): Diagnostic {
  const detail = (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '').replace(/\.$/, '');
  const line = text.split('\n')[place.line - 1] ?? '';
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^\s*(?:- )?["']?([^"':]+)/.exec(line)?.[1] ?? line.trim();
    return diagnostic('ID_DUPLICATE', place, { actual: key, expected: 'an earlier line of this list' });
  }
  const repair = /\t/.test(line) ? 'Indent with spaces, never with the tab key.'
    : /^(<<<<<<<|=======|>>>>>>>)/.test(line) ? 'Two versions of the file were merged: keep one and delete the marker lines.'
    : 'Look at this line and the one above: indentation, a colon inside a text without quotes, or a quotation mark that is not closed.';
  return diagnostic('YAML_SYNTAX', place, { detail, repair });
}

function offsetOf(doc: Document, path: Path, key: boolean): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = length === 1 ? doc.contents : doc.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((one) => isPair(one) && isScalar(one.key) && String(one.key.value) === String(last));
      const node = pair && (key || !isNode(pair.value) || !pair.value.range ? pair.key : pair.value);
      if (isNode(node) && node.range) return node.range[0];
    } else {
      const node = doc.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return node.range[0];
    }
  }
  return isNode(doc.contents) && doc.contents.range ? doc.contents.range[0] : 0;
}

function issueDiagnostics(issue: z.core.$ZodIssue, schema: z.ZodType, doc: Document, locate: (path: Path, key: boolean) => Place): Diagnostic[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const actual = doc.getIn(path) as unknown;
  const shown = isNode(actual) ? 'a list or a group of keys' : actual === null || actual === undefined ? 'nothing' : String(actual);
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, path);
    return issue.keys.map((key) =>
      diagnostic('KEY_UNKNOWN', locate([...path, key], true), { actual: key, expected: known.join(', '), repair: adviseNearest(key, known) }));
  }
  if (issue.message in CODES) return [codedDiagnostic(issue.message as Code, locate(path, false), shown)];
  const key = String(path.at(-1) ?? 'the file');
  const missing = actual === undefined && path.length > 0 && typeof path.at(-1) === 'string';
  if (missing && issue.message.startsWith('language:')) {
    return [diagnostic('TRANSLATION_MISSING', locate(path.slice(0, -1), false), { expected: issue.message.slice(9), repair: `${key}: …` })];
  }
  if (missing) return [diagnostic('KEY_MISSING', locate(path.slice(0, -1), false), { expected: key, repair: `${key}: …` })];
  return [diagnostic('TYPE_WRONG', locate(path, false), { actual: shown, expected: expectedOf(issue), repair: `Write ${expectedOf(issue)}.` })];
}

/** A misspelt key is told once, not also as the key that is missing for it. */
function withoutEchoes(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const meant = diagnostics.flatMap((one) => (one.code === 'KEY_UNKNOWN' ? [/Did you mean (.+)\?$/.exec(one.hint)?.[1]] : []));
  return diagnostics.filter((one) => one.code !== 'KEY_MISSING' || !meant.includes(one.expected));
}

function codedDiagnostic(code: Code, place: Place, actual: string): Diagnostic {
  return diagnostic(code, place, { actual, repair: actual.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+|-+$/g, '') || 'an-id' });
}

interface Definition {
  readonly shape?: Record<string, z.ZodType>;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly innerType?: z.ZodType;
}

function definitionOf(schema: z.ZodType | undefined): Definition {
  const definition = (schema?._zod.def ?? {}) as Definition;
  return definition.innerType === undefined ? definition : definitionOf(definition.innerType);
}

function knownKeys(schema: z.ZodType, path: Path): string[] {
  let at: z.ZodType | undefined = schema;
  for (const step of path) {
    const { shape, element, valueType }: Definition = definitionOf(at);
    at = shape?.[step] ?? element ?? valueType;
  }
  return Object.keys(definitionOf(at).shape ?? {});
}

const TYPES: Record<string, string> = { string: 'a text', number: 'a number', int: 'a whole number', boolean: 'true or false', array: 'a list', object: 'a group of keys', record: 'a group of keys' };

function expectedOf(issue: z.core.$ZodIssue): string {
  if (issue.message.startsWith('expected:')) return issue.message.slice(9);
  if (issue.code === 'invalid_type') return TYPES[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'too_small') return issue.origin === 'string' ? 'a text that is not empty' : `at least ${issue.minimum}`;
  if (issue.code === 'too_big') return `at most ${issue.maximum}`;
  return 'something else';
}
