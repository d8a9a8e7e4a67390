import type { FontRole } from '../fonts/build-fonts.ts';
import type { TextOutline } from '../fonts/outline.ts';
import type { Dir } from '../terms/language.ts';
import type { GlyphShapes } from './glyph-shapes.ts';
import type { SvgNode } from './svg-tree.ts';
import { fillLines, wrapText } from './wrap.ts';

/** How a text of a picture is set; `leading` is the height of a line in px, `gap` what is left between texts, and `even` lines are as alike in width as they can be. */
export interface TextStyle {
  readonly role: FontRole;
  readonly size: number;
  readonly weight: number;
  readonly leading: number;
  readonly colour: string;
  readonly gap?: number;
  readonly even?: boolean;
}

/** Where texts of a picture stand: below `top`, lines beginning at `start`, at most `room` px wide. */
export interface TextPlace {
  readonly top: number;
  readonly start: number;
  readonly room: number;
  readonly dir: Dir;
}

/** A move as SVG writes it. */
export function moveTo(x: number, y: number): string {
  return `translate(${Math.round(x * 100) / 100},${Math.round(y * 100) / 100})`;
}

/** A word wider than `room` in parts that fit, each but the last ending with a slash: an address breaks like that. */
function atSlashes(word: string, room: number, widthOf: (text: string) => number): string[] {
  if (widthOf(word) <= room) return [word];
  return word.split(/(?<=\/)/).reduce<string[]>((parts, piece) => {
    const last = parts.at(-1);
    if (last !== undefined && widthOf(last + piece) <= room) parts[parts.length - 1] = last + piece;
    else parts.push(piece);
    return parts;
  }, []);
}

/** Widths of texts by outline and style: the pictures of a report say much the same below their drawings. */
const known = new WeakMap<TextOutline, Map<string, Map<string, number>>>();

function widthsOf(outline: TextOutline, { role, size, weight }: TextStyle, dir: Dir): Map<string, number> {
  const styles = known.get(outline) ?? new Map<string, Map<string, number>>();
  known.set(outline, styles);
  const style = `${role} ${size} ${weight} ${dir}`;
  const widths = styles.get(style) ?? new Map<string, number>();
  styles.set(style, widths);
  if (widths.size > MANY) widths.clear();
  return widths;
}

/** Widths above which those of a style are forgotten: what was said once is not said again. */
const MANY = 5000;

/** Texts under each other, each wrapped and beginning a line, as outlines; `bottom` is where the next thing can begin. */
export function stackLines(texts: readonly string[], style: TextStyle, { top, start, room, dir }: TextPlace, outline: TextOutline, shapes: GlyphShapes): { content: SvgNode[]; bottom: number } {
  const widths = widthsOf(outline, style, dir);
  const widthOf = (text: string) => {
    const width = widths.get(text) ?? outline(text, { ...style, dir }).width;
    widths.set(text, width);
    return width;
  };
  const broken = style.even ? wrapText : fillLines;
  let y = top;
  const content = texts.flatMap((text, place) => {
    if (place > 0) y += style.gap ?? 0;
    return broken(text.split(' ').flatMap((word) => atSlashes(word, room, widthOf)).join(' '), room, widthOf).map((line): SvgNode => {
      const drawn = outline(line, { ...style, dir });
      const baseline = y + (style.leading + 0.7 * style.size) / 2;
      y += style.leading;
      return shapes.line(drawn, style.size, moveTo(dir === 'rtl' ? start - drawn.width : start, baseline), { fill: style.colour });
    });
  });
  return { content, bottom: y };
}
