/** Reads CSV by RFC 4180, lines ended by CRLF: rows of cells, a byte order mark left out. */
export function parseCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  const text = csv.replace(/^\uFEFF/, '');
  while (cells.lastIndex < text.length) {
    const at = cells.lastIndex;
    const [, quoted, plain, end] = cells.exec(text) ?? [];
    if (end === undefined) throw new Error(`Not CSV at “${text.slice(at, at + 20)}”`);
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
