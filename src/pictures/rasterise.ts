import { initWasm, Resvg } from '@resvg/resvg-wasm';

let ready: Promise<void> | undefined;

/** Turns SVG without text elements into PNG, `width` px wide; `wasm` are the bytes of the rasteriser. The same input gives the same bytes. */
export async function rasterise(svg: string, width: number, wasm: () => Uint8Array): Promise<Uint8Array> {
  if (/<text\b/.test(svg)) throw new Error('Impossible: text in a picture is drawn as outlines before');
  await (ready ??= initWasm(wasm()));
  return new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } as never }).render().asPng();
}
