import { isMap, isNode, isPair, isScalar, visit, type Document, type Scalar } from 'yaml';

/** A path of keys and indexes into a YAML file. */
export type Path = readonly (string | number)[];

/** Offset of the value at `path`, or of its key; where nothing stands there, of its nearest parent. */
export function offsetOf(doc: Document, path: Path, key: boolean): number {
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

/** The first key of a file that its group has already, with the offsets of both. Keys that JavaScript takes for one are one: `1` and `"1"`. */
export function keyTwiceIn(doc: Document): { readonly key: string; readonly offset: number; readonly first: number } | undefined {
  let twice: { key: string; offset: number; first: number } | undefined;
  visit(doc, {
    Map(_, map) {
      const offsets = new Map<string, number>();
      for (const { key } of map.items) {
        if (!isScalar(key) || !key.range) continue;
        const [name, offset] = [String(key.value), key.range[0]];
        const first = offsets.get(name);
        if (first !== undefined && (twice === undefined || offset < twice.offset)) twice = { key: name, offset, first };
        offsets.set(name, first ?? offset);
      }
    },
  });
  return twice;
}

/** Offset of the first alias (`*name`), which reports have no use for. */
export function firstAliasOf(doc: Document): number | undefined {
  let first: number | undefined;
  visit(doc, {
    Alias(_, alias) {
      first = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return first;
}

/** Offset in the file of each character of the scalar at `path` as it is read: folding, quotation marks and escapes are followed back. */
export function textOffsetsOf(doc: Document, path: Path, written: string): (offset: number) => number {
  const start = offsetOf(doc, path, false);
  const node = doc.getIn(path, true);
  if (!isScalar(node) || !node.range || typeof node.value !== 'string') return () => start;
  const offsets = characterOffsets(node.value, node.type, written, node.range[0]);
  const last = offsets.at(-1) ?? start - 1;
  return (offset) => offsets[offset] ?? last + 1;
}

/** Offset and text of each number that YAML reads as another than people do: with a zero before it, hexadecimal, octal. */
export function disguisedNumbersOf(doc: Document): { readonly offset: number; readonly written: string; readonly value: number }[] {
  const found: { offset: number; written: string; value: number }[] = [];
  visit(doc, {
    Scalar(_, { value, source, range }) {
      if (typeof value === 'number' && range && /^[+-]?0[\dxo]/.test(source ?? '')) found.push({ offset: range[0], written: source ?? '', value });
    },
  });
  return found;
}

/** Every text of a file as it is read, keys too, with the offset where it is written. */
export function scalarsOf(doc: Document): { readonly text: string; readonly offset: number; readonly isKey: boolean }[] {
  const found: { text: string; offset: number; isKey: boolean }[] = [];
  visit(doc, {
    Scalar(key, { value, range }) {
      if (typeof value === 'string' && range) found.push({ text: value, offset: range[0], isKey: key === 'key' });
    },
  });
  return found;
}

const BLANK = /[ \t\n]/;
const BLANKS = /[ \t\n]*/y;
/** In double quotation marks a backslash at the end of a line joins it to the next. */
const BLANKS_OR_JOINED = /(?:[ \t\n]|\\\n)*/y;

function characterOffsets(value: string, type: Scalar['type'], written: string, start: number): number[] {
  const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
  const skipped = type === 'QUOTE_DOUBLE' ? BLANKS_OR_JOINED : BLANKS;
  let at = type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL' ? written.indexOf('\n', start) + 1 : start + (quoted ? 1 : 0);
  return Array.from({ length: value.length }, (_, index) => {
    const blank = BLANK.test(value[index] ?? '');
    skipped.lastIndex = at;
    if (!blank && skipped.test(written)) at = skipped.lastIndex;
    const here = at;
    at += sourceLength(type, written, at, blank);
    return here;
  });
}

const ESCAPES: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };

/** How much of the file one character of a text takes; a blank may stand for a line end, which is skipped before the next word. */
function sourceLength(type: Scalar['type'], written: string, at: number, blank: boolean): number {
  if (type === 'QUOTE_DOUBLE' && written[at] === '\\') return ESCAPES[written[at + 1] ?? ''] ?? 2;
  if (blank) return written[at] === ' ' || written[at] === '\t' ? 1 : 0;
  return type === 'QUOTE_SINGLE' && written.startsWith("''", at) ? 2 : 1;
}
