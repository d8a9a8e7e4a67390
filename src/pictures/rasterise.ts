import { initWasm, Resvg } from '@resvg/resvg-wasm';

let ready: Promise<void> | undefined;

/** How large a drawing becomes: so many px wide, or so many times its own size. */
export type RasterSize = number | { readonly scale: number };

/** Turns SVG without text elements into PNG; `wasm` are the bytes of the rasteriser. The same input gives the same bytes. */
export async function rasterise(svg: string, size: RasterSize, wasm: () => Uint8Array): Promise<Uint8Array> {
  if (/<text\b/.test(svg)) throw new Error('Impossible: text in a picture is drawn as outlines before');
  await (ready ??= initWasm(wasm()));
  const fitTo = typeof size === 'number' ? { mode: 'width', value: size } as const : { mode: 'zoom', value: size.scale } as const;
  const drawing = new Resvg(svg, { fitTo, font: { loadSystemFonts: false } as never });
  const image = drawing.render();
  try {
    return image.asPng();
  } finally {
    // What the rasteriser holds is outside the reach of the collector until much later.
    image.free();
    drawing.free();
  }
}
