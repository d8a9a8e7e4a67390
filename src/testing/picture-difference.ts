import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PNG } from 'pngjs';
import { expect } from 'vitest';

/** Pictures are a quarter of the page's size: layout, colours and marks are seen, the last pixel of a letter is not. */
export const SCALE = 0.25;
const FOLDER = join(import.meta.dirname, 'pictures');
/** Pictures are compared field by field, a field being 16 px of the page wide and high: versions of a browser draw the edges of letters differently, but set them in the same place. */
const FIELD = 4;
/** A field looks different where the mean of a colour is more than this apart, of 255. */
const SEEN = 26;

/** Holds a picture to the one that is kept under `name`, of whose fields a share of `allowed` may look different; leaves it beside that one where it differs, but not on CI. */
export function expectPicture(name: string, shot: Buffer, allowed: number): void {
  const file = join(FOLDER, `${name}.png`);
  const different = existsSync(file) ? difference(readFileSync(file), shot) : 1;
  if (different > allowed && process.env['CI'] === undefined) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file.replace(/\.png$/, '-changed.png'), shot);
  }
  expect(different, `${name}.png: ${(100 * different).toFixed(1)} % of the picture differs; look at ${name}-changed.png beside it, and put it in its place if it is right`).toBeLessThanOrEqual(allowed);
}

/** Share of the fields in which two pictures differ; 1 where they are of different sizes. */
function difference(kept: Buffer, shot: Buffer): number {
  const [one, two] = [PNG.sync.read(kept), PNG.sync.read(shot)];
  if (one.width !== two.width || Math.abs(one.height - two.height) > 2) return 1;
  let [fields, different] = [0, 0];
  for (let y = 0; y + FIELD <= Math.min(one.height, two.height); y += FIELD) {
    for (let x = 0; x + FIELD <= one.width; x += FIELD) {
      fields += 1;
      if ([0, 1, 2].some((channel) => Math.abs(meanOf(one, x, y, channel) - meanOf(two, x, y, channel)) > SEEN)) different += 1;
    }
  }
  return different / fields;
}

/** Mean of one colour in a field, 0 to 255. */
function meanOf({ data, width }: PNG, left: number, top: number, channel: number): number {
  let sum = 0;
  for (let y = top; y < top + FIELD; y += 1) for (let x = left; x < left + FIELD; x += 1) sum += data[4 * (y * width + x) + channel] ?? 0;
  return sum / FIELD ** 2;
}
