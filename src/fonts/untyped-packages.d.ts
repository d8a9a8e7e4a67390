/** The parts that this room uses of two packages that ship no types. */

declare module 'fontkit' {
  export interface Path {
    transform(a: number, b: number, c: number, d: number, x: number, y: number): Path;
    toSVG(): string;
  }
  export interface Font {
    readonly type: string;
    readonly unitsPerEm: number;
    /** In units: above the line, below it (negative). */
    readonly ascent: number;
    readonly descent: number;
    readonly characterSet: readonly number[];
    readonly variationAxes: Readonly<Record<string, { readonly min: number; readonly default: number; readonly max: number }>>;
    hasGlyphForCodePoint(codePoint: number): boolean;
    getVariation(axes: Readonly<Record<string, number>>): Font;
    layout(text: string, features?: readonly string[], script?: string, language?: string, direction?: 'ltr' | 'rtl'): {
      readonly advanceWidth: number;
      readonly glyphs: readonly { readonly id: number; readonly codePoints: readonly number[]; readonly path: Path }[];
      readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }[];
    };
  }
  export function create(bytes: Uint8Array): Font;
}

declare module 'subset-font' {
  export interface Options {
    readonly targetFormat: 'woff2' | 'truetype';
    readonly variationAxes?: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
    readonly keepAllGlyphs?: boolean;
  }
  export default function subsetFont(font: Uint8Array, text: string | undefined, options: Options): Promise<Uint8Array>;
}
