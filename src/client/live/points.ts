import type { LiveFact, NearMark } from '../../charts/live-chart.ts';

/** A value that is drawn: what is said of it, and everything that stands for it in the drawing, the mark itself first. */
export interface Point {
  /** The same for the same value whenever the drawing is read. */
  readonly key: string;
  /** How it is told to stand out; null where nothing else could stand back. */
  readonly near: NearMark | null;
  readonly facts: readonly LiveFact[];
  readonly shapes: readonly [Element, ...Element[]];
}

/** What Vega keeps on each element that it draws: the row of data behind it, and what a writer's own specification says of it. */
type Drawn = Element & { readonly __data__?: { readonly datum?: Readonly<Record<string, unknown>>; readonly tooltip?: unknown } };

/** A mark says where its value lies better than its interval does, and that better than its figure. */
const rankOf = ({ tagName }: Element) => (tagName === 'text' ? 2 : tagName === 'line' ? 1 : 0);

/** The values that a drawing shows: first those of the facts, in their order, then what is said by the specification itself, in the order of drawing. */
export function pointsOf(svg: Element, facts: readonly LiveFact[]): Point[] {
  const places = new Map(facts.map((fact, at) => [fact, at]));
  const byItem = Map.groupBy(facts, ({ item }) => item);
  const found = new Map<string, { readonly near: NearMark | null; readonly facts: readonly LiveFact[]; readonly shapes: Element[] }>();
  for (const element of svg.querySelectorAll<Drawn>('path:not(.background, .foreground), line, text, image')) {
    const { datum: { item, wave } = {}, tooltip } = element.__data__ ?? {};
    const told = (byItem.get(String(item)) ?? []).filter((fact) => (wave === undefined || fact.wave === undefined || fact.wave === wave));
    const near = told.length > 0 ? { item: String(item), ...(typeof wave === 'string' && { wave }) } : null;
    const key = near ? `value ${near.item} ${near.wave ?? ''}` : `drawn ${found.size}`;
    const known = found.get(key);
    const all = near ? told : toldBy(tooltip, key);
    if (known) known.shapes.push(element);
    else if (all.length > 0) found.set(key, { near, facts: all, shapes: [element] });
  }
  const placeOf = ({ facts: [fact] }: Point) => (fact && places.get(fact)) ?? facts.length;
  return [...found].map(([key, point]) => ({ ...point, key, shapes: point.shapes.sort((a, b) => rankOf(a) - rankOf(b)) as [Element, ...Element[]] }))
    .sort((a, b) => placeOf(a) - placeOf(b));
}

/** What a specification says of a mark: a text, or texts by their names. */
function toldBy(tooltip: unknown, item: string): LiveFact[] {
  if (tooltip === undefined || tooltip === null || tooltip === '') return [];
  if (typeof tooltip !== 'object') return [{ item, wording: String(tooltip), cells: [], said: '' }];
  const cells = Object.entries(tooltip).map(([label, cell]) => [label, String(cell)] as const);
  return [{ item, wording: '', cells, said: cells.map((pair) => pair.join(': ')).join(', ') }];
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
