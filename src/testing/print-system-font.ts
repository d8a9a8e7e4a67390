/**
 * `node src/testing/print-system-font.ts <font file>…`: how wide the font files of a system set their letters, one line a file as `src/fonts/system-fonts.ts` has them. For files that
 * cannot be shipped or installed with Adva; their widths are facts.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { openFont } from '../fonts/subset.ts';

/** Scripts whose letters have one width wherever they stand, and the signs that go with them. */
const BLOCKS = [[0x20, 0x7e], [0xa0, 0x17f], [0x370, 0x3ff], [0x400, 0x45f], [0x5be, 0x5be], [0x5d0, 0x5f4], [0x2010, 0x2026], [0x2030, 0x203a], [0x20aa, 0x20ac], [0x2212, 0x2212]] as const;

for (const file of process.argv.slice(2)) {
  const font = openFont(readFileSync(file));
  const spans: (readonly [number, number[]])[] = [];
  for (const [from, to] of BLOCKS) {
    let span: number[] | undefined;
    for (let point = from; point <= to; point += 1) {
      const width = font.hasGlyphForCodePoint(point) ? font.layout(String.fromCodePoint(point)).advanceWidth : 0;
      if (width === 0) span = undefined;
      else if (span) span.push(width);
      else spans.push([point, (span = [width])]);
    }
  }
  console.log(`${basename(file)}: unitsPerEm: ${font.unitsPerEm}, widths: '${spans.map(([point, widths]) => [point.toString(16).toUpperCase(), ...widths].join(' ')).join(';')}'`);
}
