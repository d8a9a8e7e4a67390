import type { LiveFact, NearMark } from '../../charts/live-chart.ts';
import { pointsOf, type Point } from './points.ts';
import { createTooltip, type Place } from './tooltip.ts';

/** What lights a value up: a pointer, which moves away from it, or the arrow keys, which stay. */
export type Asker = 'pointer' | 'keys';

/** What has moved no further, in px, has not moved. */
const STILL = 2;

/** The one value of a drawing that stands out, with the box that says what the table says of it. */
export interface Spotlight {
  readonly point: Point | undefined;
  readonly asker: Asker | undefined;
  readonly box: HTMLElement;
  /** The values that the drawing shows now. */
  points(): Point[];
  /** Lets a value stand out; the box stands beside `shape`, and leaves the place free where a pointer is. */
  show(asker: Asker, point: Point, shape: Element, pointer?: Place): void;
  hide(): void;
}

/** Makes the spotlight of the drawing in `stage`; `emphasise` lets a value stand out there, or none. */
export function createSpotlight(stage: HTMLElement, facts: readonly LiveFact[], emphasise: (near: NearMark | null) => void, signal: AbortSignal): Spotlight {
  const tooltip = createTooltip();
  const ring = stage.querySelector<HTMLElement>('.ring');
  let point: Point | undefined;
  let asker: Asker | undefined;
  let top = 0;
  stage.append(tooltip.box);
  const hide = () => {
    if (point?.near) emphasise(null);
    [point, asker] = [undefined, undefined];
    if (ring) ring.hidden = true;
    tooltip.hide();
  };
  const show: Spotlight['show'] = (by, next, shape, pointer) => {
    if (point?.key !== next.key && (point?.near || next.near)) emphasise(next.near);
    [point, asker, top] = [next, by, next.shapes[0].getBoundingClientRect().top];
    tooltip.show(next.facts, shape, pointer);
    if (ring) {
      ring.hidden = by !== 'keys';
      if (by === 'keys') encircle(ring, shape, stage);
    }
  };
  const onScroll = () => {
    if (asker === 'keys' && point) show('keys', point, point.shapes[0]);
    // A pointer stays where it was while the value moves away from it.
    else if (point && Math.abs(point.shapes[0].getBoundingClientRect().top - top) > STILL) hide();
  };
  addEventListener('scroll', onScroll, { signal, capture: true, passive: true });
  addEventListener('resize', hide, { signal });
  signal.addEventListener('abort', hide);
  return {
    get point() { return point; },
    get asker() { return asker; },
    box: tooltip.box, show, hide,
    points() {
      const svg = stage.querySelector('svg');
      return svg ? pointsOf(svg, facts) : [];
    },
  };
}

function encircle(ring: HTMLElement, shape: Element, stage: HTMLElement): void {
  const [inner, outer] = [shape.getBoundingClientRect(), stage.getBoundingClientRect()];
  ring.style.left = `${inner.left - outer.left - stage.clientLeft}px`;
  ring.style.top = `${inner.top - outer.top - stage.clientTop}px`;
  ring.style.width = `${inner.width}px`;
  ring.style.height = `${inner.height}px`;
}
