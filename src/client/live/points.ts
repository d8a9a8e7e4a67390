import type { LiveFact, NearMark } from '../../charts/live-chart.ts';

/** A value that is drawn: what is said of it, and everything that stands for it in the drawing, the mark itself first. */
export interface Point {
  readonly near: NearMark;
  readonly facts: readonly LiveFact[];
  readonly shapes: readonly [Element, ...Element[]];
}

/** What Vega keeps on each element that it draws. */
type Drawn = Element & { readonly __data__?: { readonly datum?: Readonly<Record<string, unknown>> } };

/** A mark says where its value lies better than its interval does, and that better than its figure. */
const rankOf = ({ tagName }: Element) => (tagName === 'text' ? 2 : tagName === 'line' ? 1 : 0);

/** The values that a drawing shows, in the order of the facts; what is said of an item of no one wave is what is said of it in all. */
export function pointsOf(svg: Element, facts: readonly LiveFact[]): Point[] {
  const shapes = new Map<string, Element[]>();
  const nears = new Map<string, NearMark>();
  for (const element of svg.querySelectorAll<Drawn>('path, line, text, image')) {
    const { item, wave } = element.__data__?.datum ?? {};
    if (typeof item !== 'string' || element.matches('.background, .foreground')) continue;
    const near = { item, ...(typeof wave === 'string' && { wave }) };
    const key = `${item} ${near.wave ?? ''}`;
    nears.set(key, near);
    shapes.set(key, [...shapes.get(key) ?? [], element]);
  }
  const points = [...nears].map(([key, near]): Point => {
    const [first, ...others] = (shapes.get(key) ?? []).sort((a, b) => rankOf(a) - rankOf(b));
    if (!first) throw new Error('Impossible: a value without a shape');
    return { near, shapes: [first, ...others], facts: facts.filter(({ item, wave }) => item === near.item && (near.wave === undefined || wave === near.wave)) };
  });
  const placeOf = ({ facts: [fact] }: Point) => (fact ? facts.indexOf(fact) : facts.length);
  return points.filter((point) => point.facts.length > 0).sort((a, b) => placeOf(a) - placeOf(b));
}

/** How far outside a box a place is, in px; 0 inside. */
export function distanceTo({ left, right, top, bottom }: DOMRect, x: number, y: number): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** The value nearest to a place on the screen within `reach` px, and which of its shapes is there; of those equally near, the one whose mark is nearest. */
export function nearestTo(points: readonly Point[], x: number, y: number, reach: number): { readonly point: Point; readonly shape: Element } | undefined {
  const farFrom = (shape: Element) => distanceTo(shape.getBoundingClientRect(), x, y);
  const [nearest] = points.flatMap((point) => {
    const toMark = farFrom(point.shapes[0]);
    return point.shapes.map((shape) => ({ point, shape, toMark, away: farFrom(shape) }));
  }).sort((a, b) => a.away - b.away || a.toMark - b.toMark);
  return nearest && nearest.away <= reach ? nearest : undefined;
}

/** True where both are the same value, though the drawing was made anew. */
export function isSamePoint(one: Point | undefined, other: Point | undefined): boolean {
  return one !== undefined && one.near.item === other?.near.item && one.near.wave === other.near.wave;
}
