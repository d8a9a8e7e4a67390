import encodeQR from 'qr';

/** A QR code: path data of lines, one unit thick, through its dark modules in a square of `side` units, which holds the quiet zone of four modules around it. */
export interface QrCode {
  readonly side: number;
  readonly path: string;
}

/** The code of an address, with an error correction that survives a stain on paper (level M). */
export function qrCodeOf(address: string): QrCode {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: 4 });
  const path = rows.map((row, y) => lineOf(runsOf(row), y)).join('');
  return { side: rows.length, path };
}

/** The line through a row, from run to run: half the bytes of a shape for each. */
function lineOf(runs: readonly [number, number][], y: number): string {
  return runs.map(([x, width], at) => {
    const [before = 0, wide = 0] = runs[at - 1] ?? [];
    return `${at === 0 ? `M${x} ${y}.5` : `m${x - before - wide} 0`}h${width}`;
  }).join('');
}

/** Where dark modules begin in a row, and how many follow each other. */
function runsOf(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (dark && last && last[0] + last[1] === x) last[1] += 1;
    else if (dark) runs.push([x, 1]);
  });
  return runs;
}
