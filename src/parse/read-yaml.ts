import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import { phrase } from '../terms/phrase.ts';
import type { Place } from '../terms/place.ts';
import { checkCharacters } from './check-characters.ts';
import type { SourceFile } from './decode.ts';
import { rememberLast } from './remember-last.ts';
import { isExhausted, openedTooDeep, tooDeepIn } from './too-deep.ts';
import { isEchoOf, unwrittenDiagnostic, unwrittenIn } from './unwritten.ts';
import { issueDiagnostics } from './yaml-issues.ts';
import { disguisedNumbersOf, firstAliasOf, keyTwiceIn, offsetOf, scalarsOf, textOffsetsOf, type Path } from './yaml-places.ts';
import { syntaxSlipAt } from './yaml-syntax.ts';

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

const lastReading = rememberLast<YamlReading<unknown>>();

/** Reads YAML 1.2 and checks it against `schema`; `firstLine` is the line of the text's first line in its file. */
export function readYaml<T>(source: SourceFile, schema: z.ZodType<T>, firstLine = 1): YamlReading<T> {
  return lastReading(schema, source, firstLine, () => readOrRefuse(source, schema, firstLine)) as YamlReading<T>;
}

function readOrRefuse<T>(source: SourceFile, schema: z.ZodType<T>, firstLine: number): YamlReading<T> {
  try {
    return read(source, schema, firstLine);
  } catch (error) {
    if (!isExhausted(error)) throw error;
    const lines = source.text.slice(0, openedTooDeep(source.text)).split('\n');
    return { diagnostics: [tooDeep({ file: source.file, line: lines.length + firstLine - 1, column: (lines.at(-1)?.length ?? 0) + 1 })] };
  }
}

const tooDeep = (place: Place) => diagnostic('YAML_SYNTAX', place, { detail: phrase('nested-too-deep'), repair: phrase('look-at-line-and-above') });

function read<T>(source: SourceFile, schema: z.ZodType<T>, firstLine: number): YamlReading<T> {
  const lines = new LineCounter();
  const doc = parseDocument(source.text, { lineCounter: lines, uniqueKeys: false, version: '1.2', strict: true });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: source.file, line: line + firstLine - 1, column: col };
  };
  const slip = syntaxSlipOf(doc, source.text, placeAt);
  if (slip) return { diagnostics: [slip] };
  const deep = tooDeepIn(doc);
  if (deep !== undefined) return { diagnostics: [tooDeep(placeAt(deep))] };
  const disguised = disguisedNumbersOf(doc).map(({ offset, written, value }) =>
    diagnostic('TYPE_WRONG', placeAt(offset), { actual: written, expected: phrase('a-plain-number'), repair: phrase('write-the-number-or-text', { value, quoted: `"${written}"` }) }));
  if (disguised.length > 0) return { diagnostics: disguised };
  const forbidden = scalarsOf(doc).flatMap(({ text, offset }) => checkCharacters(text, () => placeAt(offset)));
  const inherited = scalarsOf(doc).filter(({ text, isKey }) => isKey && text === '__proto__').map(({ text, offset }) => diagnostic('ID_INVALID', placeAt(offset), { actual: text, repair: 'proto' }));
  if (forbidden.length + inherited.length > 0) return { diagnostics: [...forbidden, ...inherited] };
  const locate = (path: Path, key: boolean) => placeAt(offsetOf(doc, path, key));
  const unwritten = unwrittenIn(doc, source.text);
  const diagnostics = unwritten.map(({ actual, offset }) => unwrittenDiagnostic(actual, placeAt(offset)));
  const checked = schema.safeParse(doc.toJS());
  if (!checked.success) {
    const issues = checked.error.issues.filter((issue) => !unwritten.some((spot) => isEchoOf(spot, issue)));
    return { diagnostics: [...diagnostics, ...issueDiagnostics(issues, { schema, doc, locate })] };
  }
  const inText = (path: Path) => {
    const offsetIn = textOffsetsOf(doc, path, source.text);
    return (offset: number) => placeAt(offsetIn(offset));
  };
  return { yaml: { file: source.file, value: checked.data, at: (path) => locate(path, false), atKey: (path) => locate(path, true), inText }, diagnostics };
}

/** The first slip in the syntax; what follows it is mostly its echo. */
function syntaxSlipOf(doc: Document.Parsed, text: string, placeAt: (offset: number) => Place): Diagnostic | undefined {
  const [error] = [...doc.errors, ...doc.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  // The parser would search for these itself, in a time that grows with the square of the keys.
  const twice = keyTwiceIn(doc);
  const offset = error?.pos[0] ?? firstAliasOf(doc);
  if (twice && (offset === undefined || twice.offset < offset)) return diagnostic('ID_DUPLICATE', placeAt(twice.offset), { actual: twice.key, expected: phrase('line', { line: placeAt(twice.first).line }) });
  if (offset === undefined) return undefined;
  const { offset: at, ...details } = syntaxSlipAt(text, offset, error);
  return diagnostic('YAML_SYNTAX', placeAt(at), details);
}
