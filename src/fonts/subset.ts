import { createHash } from 'node:crypto';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';

/** The weights that a face answers: a range of a variable font, or the one weight of a fixed one. */
export type Weight = { readonly min: number; readonly max: number };

/** A font file cut down to some characters: the bytes that are shipped, and the same bytes opened for measuring. */
export interface Subset {
  /** `<first 10 digits of the SHA-256 of the bytes>`: the same bytes, the same digest. */
  readonly digest: string;
  readonly woff2: Uint8Array;
  readonly font: Font;
  readonly weight: Weight;
}

const known = new Map<string, Promise<Subset>>();
const opened = new Map<string, Font>();

const digestOf = (...parts: readonly (string | Uint8Array)[]) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};

/** The font in a woff2 file, opened to ask which characters and axes it has. */
export function openFont(bytes: Uint8Array): Font {
  const key = digestOf(bytes);
  const font = opened.get(key) ?? create(bytes);
  opened.set(key, font);
  return font;
}

/** What is left of each variation axis: the weights asked for, as far as the font has them; of any other axis its default. */
function axesOf(font: Font, weight: Weight) {
  return Object.fromEntries(Object.entries(font.variationAxes).map(([tag, axis]) => {
    if (tag !== 'wght') return [tag, axis.default];
    const min = Math.max(axis.min, Math.min(weight.min, axis.max));
    const max = Math.min(axis.max, Math.max(weight.max, axis.min));
    return [tag, min === max ? min : { min, max }];
  }));
}

/** Hands out the bytes that were made before from the same `decides`, or makes them. */
export type KeepFont = (decides: readonly string[], make: () => Promise<Uint8Array>) => Promise<Uint8Array>;

async function cut(bytes: Uint8Array, text: string, weight: Weight, keep: KeepFont): Promise<Subset> {
  const variationAxes = axesOf(openFont(bytes), weight);
  const kept = variationAxes['wght'];
  const woff2 = await keep(['font', digestOf(bytes), text, JSON.stringify(weight)], () => subsetFont(bytes, text, { targetFormat: 'woff2', variationAxes }));
  // fontkit cannot vary a woff2, so the shipped bytes are unpacked once for measuring
  const unpacked = await keep(['font unpacked', digestOf(woff2)], () => subsetFont(Buffer.from(woff2), undefined, { targetFormat: 'truetype', keepAllGlyphs: true }));
  return {
    digest: digestOf(woff2).slice(0, 10),
    woff2: new Uint8Array(woff2),
    font: create(Buffer.from(unpacked)),
    weight: kept === undefined ? weight : typeof kept === 'number' ? { min: kept, max: kept } : kept,
  };
}

/** Cuts a woff2 file down to `codePoints` and `weight`, or takes what was cut before from `keep`; the same arguments give the same object within a process. */
export function subsetOf(bytes: Uint8Array, codePoints: readonly number[], weight: Weight, keep: KeepFont = (_, make) => make()): Promise<Subset> {
  const text = String.fromCodePoint(...codePoints);
  const key = digestOf(bytes, `|${text}|${weight.min}-${weight.max}`);
  const made = known.get(key) ?? cut(bytes, text, weight, keep);
  known.set(key, made);
  return made;
}
