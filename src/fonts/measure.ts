import type { Font } from 'fontkit';
import { hasNoWidth } from './invisible.ts';
import { MissingGlyph } from './missing-glyph.ts';

/** The width in px that a browser gives `text` in the language's text face. */
export type TextMeasure = (text: string, style: { readonly size: number; readonly weight: number }) => number;

/** A font file as a browser would use it: for these code points, and at weights within this range. */
export interface MeasuredFace {
  readonly font: Font;
  readonly codePoints: ReadonlySet<number>;
  readonly weight: { readonly min: number; readonly max: number };
}

const JOINERS: ReadonlySet<string> = new Set(['\u200C', '\u200D']);

/** Runs of neighbouring characters that the same face draws, as a browser cuts a text by `unicode-range`. */
export function runsOf(text: string, faces: readonly MeasuredFace[]): { face: MeasuredFace; text: string }[] {
  const runs: { face: MeasuredFace; text: string }[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (hasNoWidth(character)) {
      // a joiner has no width but decides the shape of its neighbours
      const before = runs.at(-1);
      if (JOINERS.has(character) && before?.face.codePoints.has(point)) before.text += character;
      continue;
    }
    const face = faces.find((one) => one.codePoints.has(point));
    if (!face) throw new MissingGlyph(point, text);
    const last = runs.at(-1);
    if (last?.face === face) last.text += character;
    else runs.push({ face, text: character });
  }
  return runs;
}

const variations = new WeakMap<Font, Map<number, Font>>();

/** The font of a face at a weight, or at the nearest that it has. */
export function fontAt({ font, weight: { min, max } }: MeasuredFace, weight: number): Font {
  if (min === max) return font;
  const wght = Math.min(max, Math.max(min, weight));
  const known = variations.get(font) ?? new Map<number, Font>();
  variations.set(font, known);
  const made = known.get(wght) ?? font.getVariation({ wght });
  known.set(wght, made);
  return made;
}

const measured = new WeakMap<Font, { readonly fonts: readonly Font[]; readonly ems: Map<string, number> }[]>();

/** Widths in em that these fonts gave before: while a report is being written, the same texts are measured again and again. */
function emsOf(faces: readonly MeasuredFace[]): Map<string, number> {
  const fonts = faces.map(({ font }) => font);
  const [first] = fonts;
  if (!first) return new Map();
  const sets = measured.get(first) ?? [];
  measured.set(first, sets);
  const same = sets.find((one) => one.fonts.length === fonts.length && one.fonts.every((font, at) => font === fonts[at]));
  if (same) return same.ems;
  const ems = new Map<string, number>();
  sets.push({ fonts, ems });
  return ems;
}

/** Makes the measure of a language from the faces of its text role, first choice first. Refuses a character that no face has. */
export function createMeasure(faces: readonly MeasuredFace[]): TextMeasure {
  const ems = emsOf(faces);
  return (text, { size, weight }) => {
    const key = `${weight}|${text}`;
    let em = ems.get(key);
    if (em === undefined) {
      em = 0;
      for (const run of runsOf(text, faces)) {
        const font = fontAt(run.face, weight);
        em += font.layout(run.text).advanceWidth / font.unitsPerEm;
      }
      ems.set(key, em);
    }
    return em * size;
  };
}
