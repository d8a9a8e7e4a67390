import { isScalar, visit, type Document } from 'yaml';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import type { Place } from '../terms/place.ts';
import type { Line } from './words.ts';
import { walkLine } from './words.ts';
import type { Path } from './yaml-places.ts';

/** The word that stands where a person has still to write; no page may show it. */
export const UNWRITTEN = 'TODO';

const MARK = /\bTODO\b/;

/** A place in a YAML file that is still to be written. */
export interface UnwrittenSpot {
  readonly path: Path;
  readonly offset: number;
  readonly actual: string;
}

/** Every text of a YAML file that is still to be written, with the offset of its mark. */
export function unwrittenIn(doc: Document, written: string): UnwrittenSpot[] {
  const found: UnwrittenSpot[] = [];
  visit(doc, {
    Scalar(key, { value, range }, parents) {
      if (key === 'key' || typeof value !== 'string' || !range || !MARK.test(value)) return;
      const offset = range[0] + Math.max(0, written.slice(range[0], range[1]).search(MARK));
      found.push({ path: pathOf(parents, key), offset, actual: shownOf(value) });
    },
  });
  return found;
}

/** The diagnostic of a spot at its place. */
export function unwrittenDiagnostic(actual: string, place: Place): Diagnostic {
  return diagnostic('TEXT_UNWRITTEN', place, { actual });
}

/** What of a line is still to be written. */
export function unwrittenInLine(line: Line): Diagnostic[] {
  return [...walkLine(line)].flatMap((node) => {
    const at = node.kind === 'text' ? node.text.search(MARK) : -1;
    return node.kind === 'text' && at >= 0 ? [unwrittenDiagnostic(shownOf(node.text.slice(at)), { ...node.place, column: node.place.column + at })] : [];
  });
}

/** True where an issue with a file's shape only says again that this spot is still to be written: the word stands where a number or an id must be. */
export function isEchoOf({ path }: UnwrittenSpot, issue: { readonly code: string; readonly path: readonly PropertyKey[] }): boolean {
  const around = issue.code === 'invalid_union' ? path.slice(0, issue.path.length) : path;
  return around.join('\n') === issue.path.join('\n');
}

const LONGEST = 40;

function shownOf(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line;
}

/** The path of a scalar, of the nodes above it. */
function pathOf(parents: readonly unknown[], key: number | 'key' | 'value' | null): Path {
  const steps: (string | number)[] = [];
  parents.forEach((parent, index) => {
    const child = parents[index + 1];
    if (typeof parent === 'object' && parent !== null && 'items' in parent && Array.isArray(parent.items)) {
      if (child && typeof child === 'object' && 'key' in child && isScalar(child.key)) steps.push(String(child.key.value));
      else steps.push(child === undefined ? Number(key) : parent.items.indexOf(child));
    }
  });
  return steps;
}
