import type { QrCode } from './qr-code.ts';

/** Pixels for each module. */
const SCALE = 4;

/** What a camera sees of a code: RGBA, a few pixels for each module. */
export function pixelsOf({ side, path }: QrCode): { width: number; height: number; data: Uint8Array } {
  const width = side * SCALE;
  const data = new Uint8Array(width * width * 4).fill(255);
  const darken = (x: number, y: number, wide: number) => {
    for (let row = y * SCALE; row < (y + 1) * SCALE; row += 1) {
      for (let at = x * SCALE; at < (x + wide) * SCALE; at += 1) data.fill(0, (row * width + at) * 4, (row * width + at) * 4 + 3);
    }
  };
  for (const [, from = '', y = '', steps = ''] of path.matchAll(/M(\d+) (\d+)\.5((?:h\d+|m\d+ 0)+)/g)) {
    let x = Number(from);
    for (const [, step, wide] of steps.matchAll(/(h|m)(\d+)/g)) {
      if (step === 'h') darken(x, Number(y), Number(wide));
      x += Number(wide);
    }
  }
  return { width, height: width, data };
}
