import bidiFactory from 'bidi-js';
import type { Path } from 'fontkit';
import type { Dir } from '../terms/language.ts';
import { fontAt, runsOf, type MeasuredFace } from './measure.ts';
import { MissingGlyph } from './missing-glyph.ts';

/** One glyph of a line: its shape with y downwards as path data, and its place, both in thousandths of the text's size. */
export interface PlacedGlyph {
  readonly shape: string;
  readonly x: number;
  readonly y: number;
}

/** A line of text, its baseline at y 0 and its left edge at x 0, `width` px wide; its shapes are worked out when they are read. */
export interface Outlined {
  readonly width: number;
  /** The whole line as SVG path data in px. */
  readonly path: string;
  /** The glyphs that paint something, in visual order. */
  readonly glyphs: readonly PlacedGlyph[];
}

/** Draws a line of text as a browser would show it: in visual order, shaped, in the language's own fonts. */
export type TextOutline = (text: string, style: { readonly size: number; readonly weight: number; readonly dir: Dir }) => Outlined;

const bidi = bidiFactory();

/** A stretch of text that one face draws in one direction; an odd `level` runs from right to left. */
interface Run {
  readonly face: MeasuredFace;
  readonly level: number;
  readonly text: string;
}

/** A glyph with its place in px, and px for each unit of its font. */
interface Placed {
  readonly path: Path;
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** The glyph that every font shows in place of what it lacks. */
const NOT_DEFINED = 0;

/** Makes the outline of a language and role from its faces, first choice first. Refuses a character that no face has. */
export function createOutline(faces: readonly MeasuredFace[]): TextOutline {
  return (text, { size, weight, dir }) => {
    const placed: Placed[] = [];
    let width = 0;
    for (const run of inVisualOrder(levelRunsOf(text, dir).flatMap(({ level, text: part }) => runsOf(part, faces).map((one): Run => ({ ...one, level }))))) {
      const font = fontAt(run.face, weight);
      const scale = size / font.unitsPerEm;
      const { glyphs, positions } = font.layout(run.text, undefined, undefined, undefined, run.level % 2 === 1 ? 'rtl' : 'ltr');
      glyphs.forEach(({ id, path, codePoints }, at) => {
        const position = positions[at];
        if (!position) throw new Error('Impossible: a glyph without its place');
        if (id === NOT_DEFINED) throw new MissingGlyph(codePoints[0] ?? 0, text);
        placed.push({ path, scale, x: width + position.xOffset * scale, y: -position.yOffset * scale });
        width += position.xAdvance * scale;
      });
    }
    return {
      width,
      get path() { return placed.map(({ path, scale, x, y }) => rounded(path.transform(scale, 0, 0, -scale, x, y).toSVG(), 2)).join(''); },
      get glyphs() { return placed.map((one) => inThousandths(one, size)).filter(({ shape }) => shape !== ''); },
    };
  };
}

function rounded(path: string, decimals: number): string {
  return path.replace(/-?\d*\.\d+(?:e-?\d+)?/g, (number) => String(Number(Number(number).toFixed(decimals)) || 0));
}

const shapes = new WeakMap<Path, Map<number, string>>();

function inThousandths({ path, scale, x, y }: Placed, size: number): PlacedGlyph {
  const unit = 1000 * scale / size;
  const known = shapes.get(path) ?? new Map<number, string>();
  shapes.set(path, known);
  const shape = known.get(unit) ?? rounded(path.transform(unit, 0, 0, -unit, 0, 0).toSVG(), 0);
  known.set(unit, shape);
  return { shape, x: Math.round(1000 * x / size), y: Math.round(1000 * y / size) };
}

/** The text cut where its direction changes, in logical order; signs that a direction mirrors are mirrored. */
function levelRunsOf(text: string, dir: Dir): { level: number; text: string }[] {
  const embedding = bidi.getEmbeddingLevels(text, dir);
  const mirrored = bidi.getMirroredCharactersMap(text, embedding.levels);
  const runs: { level: number; text: string }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const level = embedding.levels[at] ?? 0;
    const character = mirrored.get(at) ?? text.charAt(at);
    const last = runs.at(-1);
    if (last?.level === level) last.text += character;
    else runs.push({ level, text: character });
  }
  return runs;
}

/** Rule L2 of the bidirectional algorithm: from the highest level down, neighbours of at least that level are turned around. */
function inVisualOrder(runs: readonly Run[]): Run[] {
  const ordered = [...runs];
  const highest = Math.max(0, ...ordered.map((run) => run.level));
  for (let level = highest; level >= 1; level -= 1) {
    for (let from = 0; from < ordered.length; from += 1) {
      let to = from;
      while ((ordered[to]?.level ?? -1) >= level) to += 1;
      if (to > from + 1) ordered.splice(from, to - from, ...ordered.slice(from, to).reverse());
      from = Math.max(from, to);
    }
  }
  return ordered;
}
