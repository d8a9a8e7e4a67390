import bidiFactory from 'bidi-js';
import type { Dir } from '../terms/language.ts';
import { fontAt, runsOf, type MeasuredFace } from './measure.ts';

/** A line of text as SVG path data, its baseline at y 0 and its left edge at x 0, in px. */
export interface Outlined {
  readonly path: string;
  readonly width: number;
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

/** Makes the outline of a language and role from its faces, first choice first. Refuses a character that no face has. */
export function createOutline(faces: readonly MeasuredFace[]): TextOutline {
  return (text, { size, weight, dir }) => {
    const paths: string[] = [];
    let width = 0;
    for (const run of inVisualOrder(levelRunsOf(text, dir).flatMap(({ level, text: part }) => runsOf(part, faces).map((one): Run => ({ ...one, level }))))) {
      const font = fontAt(run.face, weight);
      const scale = size / font.unitsPerEm;
      const { glyphs, positions } = font.layout(run.text, undefined, undefined, undefined, run.level % 2 === 1 ? 'rtl' : 'ltr');
      glyphs.forEach(({ path }, at) => {
        const position = positions[at];
        if (!position) throw new Error('Impossible: a glyph without its place');
        paths.push(path.transform(scale, 0, 0, -scale, width + position.xOffset * scale, -position.yOffset * scale).toSVG());
        width += position.xAdvance * scale;
      });
    }
    return { path: paths.join('').replace(/-?\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100)), width };
  };
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
