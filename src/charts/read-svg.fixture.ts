import type { TextMeasure } from '../fonts/measure.ts';
import { TEXT_SIZE } from './layout.ts';

export interface Box {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const attributesOf = (tag: string) => Object.fromEntries([...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
const pointOf = (transform = ''): [number, number] => {
  const [x = NaN, y = NaN] = transform.replace(/[^\d.,-]/g, '').split(',').map(Number);
  return [x, y];
};

/** Every start tag of a kind with its attributes. */
export function tagsOf(svg: string, tag: string): Record<string, string>[] {
  return [...svg.matchAll(new RegExp(`<${tag} [^>]*>`, 'g'))].map(([found]) => attributesOf(found));
}

/** Where 0 % and 100 % lie, read from the lines of the axis: heights that differ, one x. */
export function axisOf(svg: string, dir: 'rtl' | 'ltr'): { zero: number; hundred: number } {
  const lines = tagsOf(svg, 'line').filter(({ x2, y2 }) => x2 === undefined && y2 !== undefined).map(({ transform }) => pointOf(transform)[0]);
  const [low, high] = [Math.min(...lines), Math.max(...lines)];
  return dir === 'rtl' ? { zero: high, hundred: low } : { zero: low, hundred: high };
}

/** Where each mark or bar ends, with the percentage it stands for. */
export function marksOf(svg: string): { percent: number; x: number; y: number }[] {
  return tagsOf(svg, 'path').filter((one) => one['data-percent'] !== undefined).map((one) => {
    const [x, y] = pointOf(one['transform']);
    return { percent: Number(one['data-percent']), x, y };
  });
}

/** The box that each text takes as a browser sets it: anchor and direction read from the SVG. */
export function textBoxesOf(svg: string, measure: TextMeasure): Box[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, tag = '', what = '']) => {
    const { transform, direction = 'ltr', 'text-anchor': anchor = 'start', 'font-weight': weight = '400' } = attributesOf(tag);
    const [x, baseline] = pointOf(transform);
    const width = measure(what, { size: TEXT_SIZE, weight: Number(weight) });
    const left = anchor === 'middle' ? x - width / 2 : (anchor === 'start') === (direction === 'ltr') ? x : x - width;
    return { what, left, right: left + width, top: baseline - 0.72 * TEXT_SIZE, bottom: baseline + 0.22 * TEXT_SIZE };
  });
}

/** The box of each interval line. */
export function intervalBoxesOf(svg: string): Box[] {
  return tagsOf(svg, 'line').filter(({ stroke, x2 }) => stroke?.startsWith('var(--wave') && x2 !== undefined).map(({ transform, x2 }) => {
    const [x, y] = pointOf(transform);
    const ends = [x, x + Number(x2)];
    return { what: 'interval', left: Math.min(...ends), right: Math.max(...ends), top: y - 1, bottom: y + 1 };
  });
}

/** True where two boxes share an area. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
