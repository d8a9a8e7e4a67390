import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import type { Phrase } from '../terms/phrase.ts';
import { startOf } from '../terms/place.ts';
import { checkLengths, checkLines } from './check-characters.ts';

/** A file of the report as text, its path relative to the report's folder, with forward slashes. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

const BOM = '\uFEFF';

/** Bytes to text; refuses bytes that are not UTF-8, characters that no text may hold, and files without content. `expected` says in words what the file holds. */
export function decodeFile(file: string, bytes: Uint8Array, expected: Phrase): { source?: SourceFile; diagnostics: Diagnostic[] } {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { diagnostics: [encodingDiagnostic(file, bytes)] };
  }
  if (text.startsWith(BOM)) text = text.slice(1);
  if (text.trim() === '') return { diagnostics: [diagnostic('FILE_EMPTY', startOf(file), { expected })] };
  text = text.replaceAll('\r\n', '\n');
  const forbidden = checkLines(file, text);
  const endless = checkLengths(file, text);
  return forbidden.length + endless.length > 0 ? { diagnostics: [...forbidden, ...endless] } : { source: { file, text }, diagnostics: [] };
}

function encodingDiagnostic(file: string, bytes: Uint8Array): Diagnostic {
  const again = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  let at = 0;
  while (at < bytes.length && bytes[at] === again[at]) at += 1;
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, at)).replace(BOM, '').split('\n');
  const place = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  return diagnostic('ENCODING_WRONG', place, { actual: `0x${(bytes[at] ?? 0).toString(16).padStart(2, '0')}` });
}
