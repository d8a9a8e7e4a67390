import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import { phrase } from '../terms/phrase.ts';
import type { Place } from '../terms/place.ts';
import type { SourceFile } from './decode.ts';
import { rememberLast } from './remember-last.ts';
import { isEchoOf, unwrittenDiagnostic, unwrittenIn } from './unwritten.ts';
import { issueDiagnostics } from './yaml-issues.ts';
import { disguisedNumbersOf, firstAliasOf, firstKeyOf, offsetOf, textOffsetsOf, type Path } from './yaml-places.ts';
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
  return lastReading(schema, source, firstLine, () => read(source, schema, firstLine)) as YamlReading<T>;
}

function read<T>(source: SourceFile, schema: z.ZodType<T>, firstLine: number): YamlReading<T> {
  const lines = new LineCounter();
  const doc = parseDocument(source.text, { lineCounter: lines, uniqueKeys: true, version: '1.2', strict: true });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: source.file, line: line + firstLine - 1, column: col };
  };
  const slip = syntaxSlipOf(doc, source.text, placeAt);
  if (slip) return { diagnostics: [slip] };
  const disguised = disguisedNumbersOf(doc).map(({ offset, written, value }) =>
    diagnostic('TYPE_WRONG', placeAt(offset), { actual: written, expected: phrase('a-plain-number'), repair: phrase('write-the-number-or-text', { value, quoted: `"${written}"` }) }));
  if (disguised.length > 0) return { diagnostics: disguised };
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
  const offset = error?.pos[0] ?? firstAliasOf(doc);
  if (offset === undefined) return undefined;
  const first = error?.code === 'DUPLICATE_KEY' ? firstKeyOf(doc, offset) : undefined;
  if (first) return diagnostic('ID_DUPLICATE', placeAt(offset), { actual: first.key, expected: phrase('line', { line: placeAt(first.offset).line }) });
  const { offset: at, ...details } = syntaxSlipAt(text, offset, error);
  return diagnostic('YAML_SYNTAX', placeAt(at), details);
}
