import { textDirection } from '../../charts/text-direction.ts';
import { wrapText } from '../../charts/wrap.ts';
import type { Dir } from '../../terms/language.ts';
import { pageStyleAt, type PageStyle } from './page-style.ts';

/** A chart as a file that needs no page: SVG text and its size in px. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** A line of text, `y` being its baseline; `x` is its distance from the edge at which reading starts. */
interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
  /** The sign that stands in the room before the text. */
  readonly sign?: Element | null;
}

type Block = Pick<Line, 'text' | 'size' | 'weight' | 'colour'>;

const MARGIN = 24;
const SIGN_ROOM = 24;
const ENTRY_GAP = 28;
const ENTRY_LINE = 22;
const BLOCK_GAP = 6;

/** Draws a figure with its title, measure, the legend of the waves that are shown, the live drawing, its source and its address. */
export async function pictureOf(figure: HTMLElement): Promise<Picture> {
  const stage = figure.querySelector<HTMLElement>('.drawing.live');
  const drawing = stage?.querySelector('svg');
  if (!stage || !drawing) throw new Error('Impossible: a picture of a closed view');
  const style = pageStyleAt(stage);
  const dir = document.documentElement.dir as Dir;
  const chart = drawing.viewBox.baseVal;
  const room = chart.width;
  const block = (selector: string, size: number, weight: number, colour: string): Block[] => {
    const texts = [...figure.querySelectorAll(selector)].map(plainOf);
    return texts.flatMap((text) => (text === '' ? [] : [{ text, size, weight, colour }]));
  };
  const head = stack([...block('.takeaway', 18, 700, 'var(--ink)'), ...block('.measure', 14, 400, 'var(--soft)')], MARGIN, room, style);
  const legend = legendOf(figure, head.bottom + 14, room, style);
  const top = legend.bottom + 18;
  const address = `${location.origin}${location.pathname}#${figure.id}`;
  const addressSize = Math.min(12, 12 * room / style.widthOf(address, 12, 400));
  const foot = stack([...block('.gaps :is(p, li)', 14, 400, 'var(--ink)'), ...block('figcaption .slide', 12, 400, 'var(--soft)'), { text: address, size: addressSize, weight: 400, colour: 'var(--soft)' }], top + chart.height + 14, room, style);
  const [width, height] = [room + 2 * MARGIN, foot.bottom + MARGIN];
  const lines = [...head.lines, ...legend.lines, ...foot.lines].map((line) => lineMarkup(line, width, dir, style)).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" direction="ltr" font-family="${escaped(style.family)}">`
    + `<style>${inner(await style.fontFaces())}</style><rect width="100%" height="100%" fill="${style.resolve('var(--paper)')}"/>`
    + `${lines}<g transform="translate(${MARGIN},${top})">${[...drawing.children].map((one) => markupOf(one, style)).join('')}</g></svg>`;
  return { svg, width, height };
}

/** Texts under each other from height `from` on, each wrapped. */
function stack(blocks: readonly Block[], from: number, room: number, { widthOf }: PageStyle): { lines: Line[]; bottom: number } {
  let y = from;
  const lines = blocks.flatMap((block, place) => wrapText(block.text, room, (text) => widthOf(text, block.size, block.weight)).map((text, line): Line => {
    y += Math.round(block.size * 1.4) + (place > 0 && line === 0 ? BLOCK_GAP : 0);
    return { ...block, text, x: 0, y };
  }));
  return { lines, bottom: y };
}

/** The entries of the legend whose waves are shown, as many on a line as fit; one that fits on no line is wrapped. */
function legendOf(figure: HTMLElement, from: number, room: number, { widthOf }: PageStyle): { lines: Line[]; bottom: number } {
  const unchecked = [...figure.querySelectorAll<HTMLInputElement>('.wave-picker input:not(:checked)')].map(({ value }) => value);
  const entries = [...figure.querySelectorAll<HTMLElement>('.legend li')].filter((one) => !unchecked.includes(one.dataset['wave'] ?? ''));
  const look = { size: 14, weight: 400, colour: 'var(--ink)' };
  const width = (text: string) => widthOf(text, look.size, look.weight);
  let [x, y] = [0, from + 16];
  const lines = entries.flatMap((entry): Line[] => {
    const texts = wrapText(plainOf(entry), room - SIGN_ROOM, width);
    const widest = SIGN_ROOM + Math.max(0, ...texts.map(width));
    if (x > 0 && x + widest > room) [x, y] = [0, y + ENTRY_LINE];
    const placed = texts.map((text, line): Line => ({ ...look, text, x: x + SIGN_ROOM, y: y + line * ENTRY_LINE, sign: line === 0 ? entry.querySelector('path') : null }));
    y += (texts.length - 1) * ENTRY_LINE;
    x = texts.length > 1 ? room : x + widest + ENTRY_GAP;
    return placed;
  });
  return { lines, bottom: entries.length === 0 ? from : y };
}

function lineMarkup({ text, x, y, size, weight, colour, sign }: Line, width: number, pageDir: Dir, style: PageStyle): string {
  const dir = textDirection(text);
  const across = (place: number) => (pageDir === 'rtl' ? width - MARGIN - place : MARGIN + place);
  // A text that runs against the page begins at its other end.
  const at = across(dir === pageDir ? x : x + style.widthOf(text, size, weight));
  const before = sign ? `<g transform="translate(${across(x - SIGN_ROOM + 8)},${y - 5})">${markupOf(sign, style)}</g>` : '';
  return `${before}<text x="${at}" y="${y}" direction="${dir}" font-size="${size}" font-weight="${weight}" fill="${style.resolve(colour)}">${inner(text)}</text>`;
}

/** What a reader sees of a part of the page, each figure in its own direction by marks that every browser heeds. */
function plainOf(node: Node | null): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof HTMLElement) || node.matches('sup, .visually-hidden')) return '';
  const inner = [...node.childNodes].map(plainOf).join('');
  return node.matches('bdi[dir="ltr"]') ? `\u200e${inner}\u200e` : inner;
}

const LEFT_OUT = /^(?:class|style|role|aria-.*|pointer-events|font-family|xmlns.*)$/;

/** A part of the drawing as SVG text, colours worked out, without what only the page needs. */
function markupOf(node: Element, style: PageStyle): string {
  if (node.getAttribute('opacity') === '0') return '';
  const attributes = [...node.attributes].filter(({ name }) => !LEFT_OUT.test(name)).map(({ name, value }) => ` ${name}="${escaped(style.resolve(value).replace(location.href.replace(/#.*/, ''), ''))}"`);
  const content = node.children.length > 0 ? [...node.children].map((one) => markupOf(one, style)).join('') : inner(node.textContent ?? '');
  return `<${node.tagName}${attributes.join('')}>${content}</${node.tagName}>`;
}

/** Text as it stands between tags, and between quotation marks. */
const inner = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const escaped = (text: string) => inner(text).replace(/"/g, '&quot;');
