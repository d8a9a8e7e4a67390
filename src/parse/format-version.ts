import { Document, isCollection, isMap, isPair, isScalar, parseDocument, visit, type Pair } from 'yaml';
import type { Path } from './yaml-places.ts';
import type { WaveFile } from './wave-file.ts';

/** Groups of keys with these names, and sides of changes, stand on one line. */
const ON_ONE_LINE = new Set(['respondents', 'population', 'base', 'from', 'to', 'date']);

/** What is said twice is written twice: files of a report have no `&` and `*`. */
const UNSHARED = { aliasDuplicateObjects: false };

/** The text of a version's file. With `before`, the text of the version before it, its comments and its ways of writing are kept where nothing differs. */
export function formatVersion(version: WaveFile, before?: string): string {
  const doc = before === undefined ? new Document({ ...version }, UNSHARED) : changed(parseDocument(before), version);
  putOnOneLine(doc);
  return doc.toString({ lineWidth: 0 });
}

/** The document of an older version with everything replaced in which `version` differs. */
function changed(doc: Document, version: WaveFile): Document {
  const { changes, batteries, ...head } = version;
  for (const [key, value] of Object.entries(head)) replace(doc, [key], value);
  for (const [id, { values, ...battery }] of Object.entries(batteries)) {
    if (!doc.hasIn(['batteries', id])) {
      doc.setIn(['batteries', id], doc.createNode({ ...battery, values }, UNSHARED));
      continue;
    }
    for (const [key, value] of Object.entries(battery)) replace(doc, ['batteries', id, key], value);
    for (const [item, value] of Object.entries(values)) replace(doc, ['batteries', id, 'values', item], value);
  }
  doc.deleteIn(['changes']);
  if (changes && isMap(doc.contents)) {
    const at = doc.contents.items.findIndex(({ key }) => isScalar(key) && key.value === 'batteries');
    doc.contents.items.splice(at < 0 ? doc.contents.items.length : at, 0, doc.createPair('changes', changes, UNSHARED) as Pair<never>);
  }
  return doc;
}

function replace(doc: Document, path: Path, value: unknown): void {
  const known = doc.getIn(path, true);
  const plain = isCollection(known) ? known.toJSON() as unknown : isScalar(known) ? known.value : undefined;
  if (JSON.stringify(plain) === JSON.stringify(value)) return;
  const node = doc.createNode(value, UNSHARED);
  if (isScalar(known) && isScalar(node)) known.value = node.value;
  else doc.setIn(path, node);
}

function putOnOneLine(doc: Document): void {
  visit(doc, {
    Pair(_, { key, value }, ancestors) {
      if (!isMap(value) || !isScalar(key)) return;
      const parent = ancestors.findLast(isPair);
      const isValue = parent !== undefined && isScalar(parent.key) && parent.key.value === 'values';
      if (isValue || ON_ONE_LINE.has(String(key.value))) value.flow = true;
    },
  });
}
