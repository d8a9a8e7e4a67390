import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { icoOf, iconSvg } from './icon.ts';
import { rasterise } from './rasterise.ts';

const wasm = () => readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'));

it('wraps a PNG into an ICO file of one picture', () => {
  const ico = icoOf(new Uint8Array([1, 2, 3]), 32);
  expect([...ico.slice(0, 8), ...ico.slice(14, 15), ...ico.slice(18, 19), ...ico.slice(22)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32, 3, 22, 1, 2, 3]);
});

it('draws the icon as PNG of the size asked for, the same at each time', async () => {
  const [first, second] = [await rasterise(iconSvg({ colour: '#0d5278', paper: '#fff' }), 180, wasm), await rasterise(iconSvg({ colour: '#0d5278', paper: '#fff' }), 180, wasm)];
  expect([String.fromCharCode(...first.slice(1, 4)), new DataView(first.buffer, first.byteOffset).getUint32(16)]).toEqual(['PNG', 180]);
  expect(first).toEqual(second);
});

it('refuses a drawing whose text would be set in whatever font is there', async () => {
  await expect(rasterise('<svg xmlns="http://www.w3.org/2000/svg"><text>א</text></svg>', 10, wasm)).rejects.toThrow('Impossible: text in a picture');
});
