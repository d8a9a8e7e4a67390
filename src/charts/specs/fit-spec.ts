import type { View } from 'vega';
import { WIDTHS, type ChartLayout } from '../layout.ts';
import { compileSpec, type CompiledSpec, type SpecInput } from './compile-spec.ts';
import type { Guides } from './patch-guides.ts';
import { runView, type Drawing } from './run-view.ts';
import { contentBox, groupOf, marksBelow, type Box, type SceneGroup } from './scene.ts';
import { settleScene } from './settle-scene.ts';
import { LEAST_STEP, type Fit } from './size-spec.ts';

/** A specification drawn as a scene that is as wide as its layout, before it becomes markup. */
export interface FittedScene {
  readonly root: SceneGroup;
  /** Around everything that is painted. */
  readonly box: Box;
  readonly view: View;
  readonly normalized: CompiledSpec['normalized'];
}

interface Trial {
  readonly fit: Fit;
  readonly guides: Guides;
  readonly width: number;
}

/** Room around everything that is painted. */
export const MARGIN = 1;

const ROUNDS = 8;
const targetOf = (layout: ChartLayout) => WIDTHS[layout] - 2 * MARGIN;
/** A picture may be narrower than its layout by so many px. */
const SLACK = 6;

const FIRST: Omit<Trial, 'width'> = { fit: { scale: 1, step: LEAST_STEP }, guides: { columns: [] } };

/** Draws a specification once, however wide it becomes. */
export function tryOutSpec<T>(input: SpecInput, drawing: Drawing, use: (fitted: FittedScene) => T): Promise<T> {
  return drawn(input, FIRST, drawing, use);
}

/** Draws a specification again and again until it is as wide as its layout, with the room that its own words need, and gives what `use` makes of it. */
export async function fitSpec<T>(input: SpecInput, drawing: Drawing, use: (fitted: FittedScene) => T): Promise<T> {
  let state = FIRST;
  const trials: Trial[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const found = await measured(input, state, drawing);
    const settled = sameGuides(found.next, state);
    if (settled) trials.push({ ...state, width: found.width });
    const scale = settled ? nextScale(trials, targetOf(input.layout), found.growing) : state.fit.scale;
    if (settled && (scale === undefined || scale === state.fit.scale)) break;
    state = { fit: { scale: scale ?? state.fit.scale, step: found.next.step }, guides: { columns: found.next.columns } };
  }
  const best = bestOf(trials, targetOf(input.layout)) ?? state;
  return drawn(input, best, drawing, use);
}

interface Found {
  readonly step: number;
  readonly columns: Guides['columns'];
}

function drawn<T>(input: SpecInput, { fit, guides }: Omit<Trial, 'width'>, drawing: Drawing, use: (fitted: FittedScene) => T): Promise<T> {
  const { vega, normalized } = compileSpec(input, fit, guides, drawing.logger);
  return runView(vega, drawing, (view, root) => {
    settleScene(root, input.names.voice.dir);
    return use({ root, view, normalized, box: contentBox(root) ?? { x1: 0, y1: 0, x2: 1, y2: 1 } });
  });
}

function measured(input: SpecInput, state: Omit<Trial, 'width'>, drawing: Drawing): Promise<{ width: number; next: Found; growing: boolean }> {
  return drawn(input, state, drawing, ({ root, box }) => ({
    width: box.x2 - box.x1,
    next: { step: Math.max(state.fit.step, stepNeeded(root)), columns: columnsNeeded(root, targetOf(input.layout), state.guides.columns) },
    growing: !hasOwnWidth(input.spec),
  }));
}

const sameGuides = (next: Found, { fit, guides }: Omit<Trial, 'width'>) => next.step === fit.step && next.columns.join() === guides.columns.join();

/** The next multiple of widths to try, along the line through the last two trials; undefined where the width is right. */
function nextScale(trials: readonly Trial[], target: number, growing: boolean): number | undefined {
  const [last, before] = [trials.at(-1), trials.at(-2)];
  if (!last) return undefined;
  const missing = target - last.width;
  if (missing >= 0 && (missing <= SLACK || (!growing && last.fit.scale >= 1))) return undefined;
  // What is round, or has a width of its own, does not grow.
  if (missing > 0 && before && before.fit.scale < last.fit.scale && before.width === last.width) return undefined;
  const slope = before && before.fit.scale !== last.fit.scale ? (last.width - before.width) / (last.fit.scale - before.fit.scale) : last.width / last.fit.scale;
  const next = last.fit.scale + (missing - 2) / (slope > 0 ? slope : target);
  return Math.min(growing ? 6 : 1, Math.max(0.05, next));
}

function bestOf(trials: readonly Trial[], target: number): Trial | undefined {
  const within = trials.filter(({ width }) => width <= target).sort((a, b) => b.width - a.width);
  return within[0] ?? [...trials].sort((a, b) => a.width - b.width)[0];
}

/** Height of one place of the axes of names, so that no label lies on the next. */
function stepNeeded(root: SceneGroup): number {
  const tallest = marksBelow(root).filter((mark) => mark.role === 'axis').flatMap((mark) => mark.items).filter(({ orient }) => orient === 'left' || orient === 'right').flatMap((axis) => {
    const inner = groupOf(axis);
    return inner ? marksBelow(inner).filter((mark) => mark.role === 'axis-label').flatMap((mark) => mark.items) : [];
  }).filter(({ text }) => Array.isArray(text)).map(({ bounds }) => bounds.y2 - bounds.y1);
  return Math.max(LEAST_STEP, ...tallest.map((height) => Math.ceil(height) + 10));
}

/** Columns of each legend of signs that fit the width. */
function columnsNeeded(root: SceneGroup, width: number, now: Guides['columns']): Guides['columns'] {
  const columns: (number | undefined)[] = [...now];
  for (const legend of marksBelow(root).filter((mark) => mark.role === 'legend')) {
    const place = Number(/^legend-(\d+)$/.exec(legend.name ?? '')?.[1]);
    const entries = legend.items.flatMap((item) => {
      const inner = groupOf(item);
      return inner ? marksBelow(inner).filter((mark) => mark.role === 'scope').flatMap((mark) => mark.items) : [];
    });
    if (Number.isNaN(place) || entries.length === 0 || columns[place] !== undefined) continue;
    const widest = Math.max(...entries.map((entry) => entry.bounds.x2 - entry.bounds.x1)) + 18;
    columns[place] = Math.max(1, Math.min(entries.length, Math.floor((width + 18) / widest)));
  }
  return columns;
}

/** True where every view says its own width in px, so that there is nothing to fill. */
function hasOwnWidth(spec: SpecInput['spec']): boolean {
  return typeof spec['width'] === 'number';
}
