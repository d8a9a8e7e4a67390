import { createHash } from 'node:crypto';
import type { FontRole } from '../fonts/build-fonts.ts';
import type { TextOutline } from '../fonts/outline.ts';
import { inLightColours, LIGHT_COLOURS } from '../styles/light-colours.ts';
import type { Dir, Lang } from '../terms/language.ts';
import { createGlyphShapes, type GlyphShapes } from './glyph-shapes.ts';
import type { LegendKey } from './legend.ts';
import { outlineTexts } from './outline-texts.ts';
import { parseSvg } from './parse-svg.ts';
import { moveTo, stackLines, type TextStyle } from './stack-lines.ts';
import { writeSvg, type SvgNode } from './svg-tree.ts';

/** A sign of the legend as `legendOf` gives it, and all that is said of it. */
export type PictureKey = Pick<LegendKey, 'path' | 'fill' | 'outline' | 'label'>;

/** Everything that a chart shows once it has left its page. */
export interface ChartPicture {
  readonly lang: Lang;
  readonly dir: Dir;
  readonly title: string;
  /** Measure and how to read it. */
  readonly lead: string;
  /** One figure that the picture is about, and what it rests on. */
  readonly large?: { readonly figure: string; readonly restsOn: string } | undefined;
  readonly legend: readonly PictureKey[];
  /** The chart as the page has it, see `renderChart`. */
  readonly drawing: string;
  /** What stands below it: note, source, data versions, address; each begins a line. */
  readonly notes: readonly string[];
  /** The chart in words, for readers who do not see it. */
  readonly description: string;
}

type Outlines = Readonly<Record<FontRole, TextOutline>>;

const MARGIN = 40;
const ROOM = 720;
const TITLE: TextStyle = { role: 'display', size: 25, weight: 700, leading: 33, colour: LIGHT_COLOURS.ink, even: true };
const LEAD: TextStyle = { role: 'text', size: 15, weight: 400, leading: 24, colour: LIGHT_COLOURS.soft };
const LARGE: TextStyle = { role: 'display', size: 58, weight: 700, leading: 66, colour: LIGHT_COLOURS.accent };
const NOTE: TextStyle = { role: 'text', size: 14, weight: 400, leading: 20, colour: LIGHT_COLOURS.soft, gap: 5 };
const LEGEND: TextStyle = { role: 'text', size: 14, weight: 400, leading: 26, colour: LIGHT_COLOURS.ink };
/** Side of the box around a mark of the legend, from it to its label, and from one label to the next mark. */
const [MARK, MARK_GAP, LEGEND_GAP] = [16, 8, 26];

const node = (tag: string, attributes: Record<string, string>, children: SvgNode[] = [], text = ''): SvgNode => ({ tag, attributes, children, text });

/** The node with light colours in place of the page's variables. */
function inLight(one: SvgNode): SvgNode {
  const attributes = Object.fromEntries(Object.entries(one.attributes).map(([name, value]) => [name, inLightColours(value)]));
  return { ...one, attributes, children: one.children.map(inLight) };
}

/** What a picture is drawn with. */
interface Pens {
  readonly outlines: Outlines;
  readonly shapes: GlyphShapes;
}

/** The page's drawing as a group, and its size. */
function drawingOf(svg: string, { outlines, shapes }: Pens): { content: SvgNode[]; width: number; height: number } {
  const root = inLight(outlineTexts(parseSvg(svg), outlines.text, shapes));
  const content = root.children.map((child) => {
    const { 'aria-hidden': _hidden, ...attributes } = child.attributes;
    return { ...child, attributes };
  });
  return { content, width: Number(root.attributes['width']), height: Number(root.attributes['height']) };
}

/** The legend in rows from the side where lines begin, and its height. */
function legendOf({ legend, dir }: ChartPicture, width: number, top: number, { outlines, shapes }: Pens): { content: SvgNode[]; height: number } {
  let [x, row] = [MARGIN, 0];
  const content = legend.flatMap(({ label, path, fill, outline }) => {
    const words = outlines.text(label, { ...LEGEND, dir });
    const taken = MARK + MARK_GAP + words.width;
    if (x > MARGIN && x + taken > width - MARGIN) [x, row] = [MARGIN, row + 1];
    const across = (from: number, wide: number) => (dir === 'rtl' ? width - from - wide : from);
    const middle = top + (row + 0.5) * LEGEND.leading;
    const placed = [
      node('path', { transform: moveTo(across(x, MARK) + MARK / 2, middle), d: path, fill: inLightColours(fill), ...(outline && { stroke: inLightColours(outline.colour), 'stroke-width': String(outline.width) }) }),
      shapes.line(words, LEGEND.size, moveTo(across(x + MARK + MARK_GAP, words.width), middle + LEGEND.size * 0.33), { fill: LEGEND.colour }),
    ];
    x += taken + LEGEND_GAP;
    return placed;
  });
  return { content, height: legend.length === 0 ? 0 : (row + 1) * LEGEND.leading };
}

/** Begins the ids of a picture, so that two pictures in one page do not share them. */
function idPrefixOf(picture: ChartPicture): string {
  return `g${createHash('sha256').update(JSON.stringify(picture)).digest('hex').slice(0, 5)}-`;
}

/**
 * A chart as an SVG file that looks the same everywhere: on its own ground, in the light colours, all words as outlines in the fonts of the
 * report, in the direction of its language. Name and description stand in it for readers who do not see it. Refuses a character that no font has.
 */
export function chartPictureSvg(picture: ChartPicture, outlines: Outlines): string {
  const pens = { outlines, shapes: createGlyphShapes(idPrefixOf(picture)) };
  const drawing = drawingOf(picture.drawing, pens);
  const room = Math.max(ROOM, drawing.width);
  const width = room + 2 * MARGIN;
  const start = picture.dir === 'rtl' ? width - MARGIN : MARGIN;
  const lines = (texts: readonly string[], style: TextStyle, top: number) => stackLines(texts, style, { top, start, room, dir: picture.dir }, outlines[style.role], pens.shapes);
  const title = lines([picture.title], TITLE, MARGIN - 6);
  const lead = lines([picture.lead], LEAD, title.bottom + 8);
  const figure = lines(picture.large ? [picture.large.figure] : [], LARGE, lead.bottom);
  const restsOn = lines(picture.large ? [picture.large.restsOn] : [], LEAD, figure.bottom);
  const legend = legendOf(picture, width, restsOn.bottom + 10, pens);
  const top = restsOn.bottom + 10 + legend.height + 14;
  const rule = top + drawing.height + 16;
  const notes = lines(picture.notes, NOTE, rule + 12);
  const height = Math.ceil(notes.bottom + MARGIN - 12);
  const left = picture.dir === 'rtl' ? width - MARGIN - drawing.width : MARGIN;
  return writeSvg(node('svg', {
    xmlns: 'http://www.w3.org/2000/svg', 'xmlns:xlink': 'http://www.w3.org/1999/xlink',
    role: 'img', lang: picture.lang, 'xml:lang': picture.lang, width: String(width), height: String(height), viewBox: `0 0 ${width} ${height}`,
  }, [
    node('title', {}, [], picture.title),
    node('desc', {}, [], [picture.lead, ...(picture.large ? [picture.large.figure, picture.large.restsOn] : []), picture.description, ...picture.notes].join(' ')),
    pens.shapes.definitions(),
    node('rect', { width: String(width), height: String(height), fill: LIGHT_COLOURS.paper }),
    ...[title, lead, figure, restsOn, legend].flatMap(({ content }) => content),
    node('g', { transform: moveTo(left, top) }, drawing.content),
    node('path', { d: `M${MARGIN} ${rule}H${width - MARGIN}`, stroke: LIGHT_COLOURS.rule }),
    ...notes.content,
  ]));
}
