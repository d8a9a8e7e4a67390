import { describe, expect, it } from 'vitest';
import { wasm } from '../report/site-pictures.ts';
import { createRasteriser } from './raster-pool.ts';
import { rasterise } from './rasterise.ts';

const square = (side: number) => `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="${side}" height="${side}" fill="#0d5278"/><circle cx="20" cy="20" r="${side / 3}" opacity="0.4"/></svg>`;
const SIDES = [5, 11, 17, 23, 29, 35];

describe('a rasteriser beside the thread', () => {
  it('gives each drawing the bytes that one thread gives it', async () => {
    const beside = createRasteriser(wasm, 2);
    const alone = await Promise.all(SIDES.map((side) => rasterise(square(side), { scale: 2 }, wasm)));
    expect(await Promise.all(SIDES.map((side) => beside(square(side), { scale: 2 })))).toEqual(alone);
  });
  it('says what is wrong with a drawing, and goes on with the next', async () => {
    const beside = createRasteriser(wasm, 1);
    const [wrong, right] = [beside('<svg xmlns="http://www.w3.org/2000/svg"><text>א</text></svg>', 10), beside(square(5), 10)];
    await expect(wrong).rejects.toThrow('Impossible: text in a picture');
    expect((await right).length).toBeGreaterThan(50);
  });
});
