import { isMap, isPair, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml';
import { textOffsetsOf, type Path } from './yaml-places.ts';

/** A change to a text: what stands from `offset` to `end` gives way to `text`; where there is no `end`, `text` is put in between. */
export interface Edit {
  readonly offset: number;
  readonly end?: number;
  readonly text: string;
}

/** Edits of a hand-written YAML file. Every other byte of it stays as it is. */
export interface YamlEditor {
  /** Adds an entry to the list at `path`, after the one at `after` or at the end. The first line of an entry in a list of lines stands behind its hyphen. */
  entry(path: Path, lines: readonly string[], after?: number): Edit[];
  /** Adds a key to the group at `path`, after its last. */
  key(path: Path, key: string, value: string): Edit[];
  /** Puts another value in the place of the one at `path`. */
  value(path: Path, value: string): Edit[];
  /** Puts lines in the place of the key at `path`, or before the key `before` where there is none. */
  lines(path: Path, before: Path, lines: readonly string[]): Edit[];
  /** Puts words before each text that `chosen` picks. */
  before(words: string, chosen?: (path: Path) => boolean): Edit[];
  /** Paths of the groups whose keys are all among `keys`. */
  groupsOf(keys: readonly string[]): Path[];
}

/** Opens a YAML text for editing. */
export function editYaml(written: string): YamlEditor {
  const doc = parseDocument(written, { version: '1.2', logLevel: 'silent' });
  const lineStart = (offset: number) => written.lastIndexOf('\n', offset - 1) + 1;
  const at = (path: Path): unknown => (path.length === 0 ? doc.contents : doc.getIn(path, true));
  /** The start of the line after the node. */
  const below = (node: Node | null | undefined) => {
    const end = node?.range?.[1] ?? written.length;
    const next = written[end - 1] === '\n' ? end : written.indexOf('\n', end) + 1;
    return next > 0 ? { offset: next, before: '' } : { offset: written.length, before: '\n' };
  };
  const pairAt = (path: Path) => {
    const parent = at(path.slice(0, -1));
    return isMap(parent) ? parent.items.find((one) => isScalar(one.key) && String(one.key.value) === String(path.at(-1))) : undefined;
  };
  return {
    entry(path, lines, after) {
      const list = at(path);
      if (!isSeq(list)) return [];
      const [neighbour, last] = [list.items[after ?? list.items.length - 1] as Node | undefined, lines.join(' ')];
      if (list.flow || !neighbour?.range) return neighbour?.range ? [{ offset: neighbour.range[1], text: `, ${last}` }] : [{ offset: (list.range?.[0] ?? 0) + 1, text: last }];
      const indent = /^ */.exec(written.slice(lineStart(neighbour.range[0])))?.[0] ?? '';
      const { offset, before } = below(neighbour);
      return [{ offset, text: `${before}${lines.map((line, index) => `${indent}${index === 0 ? '- ' : '  '}${line}\n`).join('')}` }];
    },
    key(path, key, value) {
      const group = at(path);
      const last = isMap(group) ? group.items.at(-1) : undefined;
      if (!isMap(group) || !isPair(last) || !isScalar(last.key) || !last.key.range) return [];
      const held = last.value as Node | null;
      if (group.flow) return [{ offset: held?.range?.[1] ?? last.key.range[1], text: `, ${key}: ${value}` }];
      const { offset, before } = below(held?.range ? held : last.key);
      return [{ offset, text: `${before}${' '.repeat(last.key.range[0] - lineStart(last.key.range[0]))}${key}: ${value}\n` }];
    },
    value(path, value) {
      const node = at(path);
      return isScalar(node) && node.range ? [{ offset: node.range[0], end: node.range[1], text: value }] : [];
    },
    lines(path, before, lines) {
      const text = lines.map((line) => `${line}\n`).join('');
      const pair = pairAt(path);
      const key = (pair ?? pairAt(before))?.key;
      const start = isScalar(key) && key.range ? lineStart(key.range[0]) : written.length;
      return [{ offset: start, text, ...(pair && { end: below(pair.value as Node).offset }) }];
    },
    before: (words, chosen = () => true) => textPathsOf(doc).filter(chosen).map((path) => ({ offset: textOffsetsOf(doc, path, written)(0), text: words })),
    groupsOf: (keys) => groupPathsOf(doc, keys),
  };
}

/** The text with all edits made; they may not overlap. What is put in at one place stands there in the order of the edits, before what is replaced there. */
export function applyEdits(written: string, edits: readonly Edit[]): string {
  const endOf = ({ offset, end = offset }: Edit) => end;
  return [...edits].reverse().sort((a, b) => b.offset - a.offset || endOf(b) - endOf(a)).reduce((text, { offset, end = offset, text: inserted }) => text.slice(0, offset) + inserted + text.slice(end), written);
}

/** A text as a YAML value on one line. */
export function formatScalar(text: string): string {
  const plain = /^[\p{L}][^\n]*$/u.test(text) && !/: |:$| #|[[\]{},&*?|<>=!%@`"']/.test(text) && !/^(true|false|null|yes|no|on|off)$/i.test(text);
  return plain ? text : text.includes('\n') ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;
}

function textPathsOf(doc: Document): Path[] {
  const found: Path[] = [];
  const walk = (node: unknown, path: Path) => {
    if (isScalar(node) && typeof node.value === 'string' && node.value !== '') found.push(path);
    if (isMap(node)) for (const { key, value } of node.items) walk(value, [...path, String(isScalar(key) ? key.value : key)]);
    if (isSeq(node)) node.items.forEach((item, index) => walk(item, [...path, index]));
  };
  walk(doc.contents, []);
  return found;
}

function groupPathsOf(doc: Document, keys: readonly string[]): Path[] {
  const found: Path[] = [];
  const walk = (node: unknown, path: Path) => {
    if (isMap(node) && node.items.length > 0 && node.items.every(({ key }) => isScalar(key) && keys.includes(String(key.value)))) found.push(path);
    else if (isMap(node)) for (const { key, value } of node.items) walk(value, [...path, String(isScalar(key) ? key.value : key)]);
    if (isSeq(node)) node.items.forEach((item, index) => walk(item, [...path, index]));
  };
  walk(doc.contents, []);
  return found;
}
