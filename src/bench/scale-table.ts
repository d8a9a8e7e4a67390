/** A build and what it is held against. */
export interface ScaleRow {
  readonly name: string;
  readonly cost: { readonly wall: number; readonly cpu: number; readonly peak: number };
  readonly reference: { readonly wall: number; readonly cpu: number; readonly peak: number };
  readonly pages: number;
  readonly bytes: number;
}

const HEADINGS = ['', 'wall s', 'CPU s', 'peak MB', 'site MB', 'pages', 'CPU ms a page', 'wall/ref', 'CPU/ref', 'peak/ref', 'CPU/cold', 'a page/1x', 'peak/1x'];

/** The table of a bench: `small` are the rows of the 1x run, `large` the same ones of another size; the last of each is the reference. */
export function scaleTable(small: readonly ScaleRow[], large: readonly ScaleRow[] = []): string {
  const lines = [HEADINGS, ...[small, large].flatMap((rows) => rows.map((row, at) => cellsOf(row, rows[0] ?? row, small[at] ?? row)))];
  const widths = HEADINGS.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  return lines.map((line) => line.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')).join('\n');
}

function cellsOf(row: ScaleRow, cold: ScaleRow, small: ScaleRow): string[] {
  const { name, cost, reference, pages, bytes } = row;
  const aPage = (one: ScaleRow) => (1000 * one.cost.cpu) / one.pages;
  const ratio = (one: number, other: number) => (one / other).toFixed(2);
  return [
    name, cost.wall.toFixed(1), cost.cpu.toFixed(1), cost.peak.toFixed(0), (bytes / 1e6).toFixed(1), String(pages), aPage(row).toFixed(1),
    ratio(cost.wall, reference.wall), ratio(cost.cpu, reference.cpu), ratio(cost.peak, reference.peak), ratio(cost.cpu, cold.cost.cpu), ratio(aPage(row), aPage(small)), ratio(cost.peak, small.cost.peak),
  ];
}
