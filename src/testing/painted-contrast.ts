import { wcagContrast, type Rgb } from 'culori';
import type { Page as Tab } from 'playwright-core';
import { PNG } from 'pngjs';

const SCALE = 2;
/** A mark is seen by its outline or its line: this contrast, on this share of it. */
const MARK_CONTRAST = 3;
const MARK_SHARE = 0.85;
const TEXT_CONTRAST = 4.5;
/** As far as this beside a point of an outline, in px of the picture, its colour may be painted. */
const REACH = 4;

interface Painted {
  readonly what: string;
  /** Points of the outline of a mark, in px of the page from the corner of the drawing, which is paper. */
  readonly points?: readonly (readonly [number, number])[];
  /** The box of a text. */
  readonly box?: readonly [left: number, top: number, width: number, height: number];
}

/** Marks and texts of the visible drawings of a page that stand out too little from what they are painted on, by the pixels of its picture. */
export async function faintIn(tab: Tab): Promise<string[]> {
  const faults: string[] = [];
  for (const svg of await tab.locator('.drawing svg:visible').all()) {
    const picture = PNG.sync.read(await svg.screenshot());
    const painted = await svg.evaluate(paintedIn);
    const name = await svg.evaluate((one) => one.getAttribute('aria-labelledby'));
    faults.push(...painted.flatMap((one) => faintOf(one, picture)).map((fault) => `${name}: ${fault}`));
  }
  return faults;
}

/** Everything in a drawing that carries information; for the page, so that it closes over nothing. */
function paintedIn(svg: Element): Painted[] {
  const corner = svg.getBoundingClientRect();
  const paintOf = (one: Element, name: string) => one.closest(`[${name}]`)?.getAttribute(name) ?? '';
  const toPage = (box: DOMRect): [number, number, number, number] => [box.left - corner.left, box.top - corner.top, box.width, box.height];
  const marks = [...svg.querySelectorAll<SVGGeometryElement>('path, line')].filter((one) => /wave|heat|series|ink|soft/.test(paintOf(one, 'fill') + paintOf(one, 'stroke')) && !/--paper|none/.test(paintOf(one, 'stroke')));
  const texts = [...svg.querySelectorAll('text')].map((one) => ({ what: `the text “${one.textContent}”`, box: toPage(one.getBoundingClientRect()) }));
  // A bar of 0 has no width.
  const isFlat = (one: SVGGeometryElement) => one.tagName === 'path' && Math.min(one.getBBox().width, one.getBBox().height) < 1;
  const outlines = marks.map((one) => {
    const [length, matrix] = [one.getTotalLength(), one.getScreenCTM()];
    const points = Array.from({ length: isFlat(one) ? 0 : 24 }, (_, at) => {
      const { x: left, y: top } = one.getPointAtLength(length * (at + 0.5) / 24).matrixTransform(matrix ?? undefined);
      return [left - corner.left, top - corner.top] as const;
    });
    return { what: `the ${one.tagName} ${JSON.stringify(one.dataset)} in ${paintOf(one, 'fill')} ${paintOf(one, 'stroke')}`, points };
  });
  return [...outlines, ...texts];
}

function faintOf({ what, points, box }: Painted, picture: PNG): string[] {
  const ground = pixelOf(picture, 0, 0);
  if (points && points.length > 0) {
    const seen = points.filter(([x, y]) => Math.max(...pixelsIn(picture, x * SCALE - REACH, y * SCALE - REACH, 2 * REACH, 2 * REACH).map((one) => wcagContrast(one, ground))) >= MARK_CONTRAST);
    return seen.length >= MARK_SHARE * points.length ? [] : [`${what} is seen on ${seen.length} of ${points.length} points`];
  }
  if (!box) return [];
  const [left, top, width, height] = box;
  const pixels = pixelsIn(picture, left * SCALE, top * SCALE, width * SCALE, height * SCALE);
  const behind = Map.groupBy(pixels, ({ r, g, b }) => `${r} ${g} ${b}`).values().toArray().sort((a, b) => b.length - a.length)[0]?.[0] ?? ground;
  const most = Math.max(...pixels.map((one) => wcagContrast(one, behind)));
  return most >= TEXT_CONTRAST ? [] : [`${what} stands out ${most.toFixed(1)} to 1`];
}

function pixelOf({ data, width }: PNG, x: number, y: number): Rgb {
  const at = 4 * (y * width + x);
  return { mode: 'rgb', r: (data[at] ?? 0) / 255, g: (data[at + 1] ?? 0) / 255, b: (data[at + 2] ?? 0) / 255 };
}

function pixelsIn(picture: PNG, left: number, top: number, width: number, height: number): Rgb[] {
  const pixels: Rgb[] = [];
  for (let y = Math.max(0, Math.round(top)); y < Math.min(picture.height, top + height); y += 1) {
    for (let x = Math.max(0, Math.round(left)); x < Math.min(picture.width, left + width); x += 1) pixels.push(pixelOf(picture, x, y));
  }
  return pixels;
}
