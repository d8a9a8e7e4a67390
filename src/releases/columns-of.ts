/** The names of the columns of a CSV that `formatCsv` or `formatPlainCsv` wrote. */
export function columnsOf(csv: string): string[] {
  const [header = ''] = csv.replace(/^\uFEFF/, '').split(/\r?\n/, 1);
  return [...header.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => (quoted?.replaceAll('""', '"') ?? plain ?? '').replace(/^\u2060/, '')).filter((name) => name !== '');
}
