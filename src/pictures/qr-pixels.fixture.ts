import type { QrCode } from './qr-code.ts';

/** Pixels for each module. */
const SCALE = 4;

/** What a camera sees of a code: RGBA, a few pixels for each module. */
export function pixelsOf({ side, path }: QrCode): { width: number; height: number; data: Uint8Array } {
  const width = side * SCALE;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x = '', y = '', wide = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row += 1) {
      for (let at = Number(x) * SCALE; at < (Number(x) + Number(wide)) * SCALE; at += 1) data.fill(0, (row * width + at) * 4, (row * width + at) * 4 + 3);
    }
  }
  return { width, height: width, data };
}
