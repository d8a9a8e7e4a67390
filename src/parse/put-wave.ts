import { isMap, isSeq, parseDocument, type Document } from 'yaml';

/** Which version of a wave a report is to use; a wave that it does not have yet is put after `after`, else at the end. */
export interface WavePut {
  readonly id: string;
  readonly version: string;
  readonly after?: string | undefined;
}

/**
 * The text of `report.yaml` with a version of a wave in use. Only the line of the wave is written or changed, so that comments and everything else stay
 * as they are, where its waves are a list of lines; a list on one line is written anew.
 */
export function putWave(text: string, put: WavePut): string {
  const doc = parseDocument(text);
  const waves = doc.get('waves', true);
  if (!isSeq(waves)) throw new Error('Impossible: a report without waves');
  const ids = waves.items.map((one) => (isMap(one) ? String(one.get('id')) : ''));
  const at = ids.indexOf(put.id);
  if (at >= 0) {
    const range = isMap(waves.items[at]) ? waves.items[at].get('version', true)?.range : undefined;
    if (!range) throw new Error(`Impossible: the wave ${put.id} without a version`);
    return text.slice(0, range[0]) + put.version + text.slice(range[1]);
  }
  const after = put.after === undefined ? ids.length - 1 : ids.indexOf(put.after);
  return insertedLine(text, waves.items[after], put) ?? insertedNode(doc, waves.items, after, put);
}

/** Inserts a line below the item; undefined where the items do not begin lines of their own. */
function insertedLine(text: string, item: unknown, { id, version }: WavePut): string | undefined {
  if (!isMap(item) || !item.range) return undefined;
  const start = text.lastIndexOf('\n', item.range[0] - 1) + 1;
  const dash = /^( *- +)$/.exec(text.slice(start, item.range[0]))?.[1];
  if (dash === undefined) return undefined;
  // A block ends at the start of the next line, a group in braces within its own.
  const end = item.flow ? text.indexOf('\n', item.range[1]) + 1 || text.length : item.range[1];
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const before = text.slice(0, end);
  return `${before}${before.endsWith('\n') ? '' : newline}${dash}{ id: ${id}, version: ${version} }${newline}${text.slice(end)}`;
}

function insertedNode(doc: Document, items: unknown[], after: number, { id, version }: WavePut): string {
  const node = doc.createNode({ id, version });
  node.flow = true;
  items.splice(after + 1, 0, node);
  return doc.toString({ lineWidth: 0 });
}
