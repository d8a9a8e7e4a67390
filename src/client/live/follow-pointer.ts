import { nearestTo } from './points.ts';
import type { Spotlight } from './spotlight.ts';

/** Half a comfortable target: a pointer this near to a value, in px, is at it. */
const REACH = 22;
/** How long, in ms, a pointer may be away from a value on its way to the box beside it. */
const PATIENCE = 150;

/** Lights up the value that a pointer is near. */
export function followPointer(stage: HTMLElement, spotlight: Spotlight, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (then: () => void) => {
    timer = setTimeout(then, PATIENCE);
  };
  const leave = () => {
    if (spotlight.asker === 'pointer') wait(spotlight.hide);
  };
  const point = ({ target, clientX: x, clientY: y }: PointerEvent) => {
    clearTimeout(timer);
    if (spotlight.box.contains(target as Node)) return;
    const found = nearestTo(spotlight.points(), x, y, REACH);
    if (!found) leave();
    else if (spotlight.asker !== 'pointer') spotlight.show('pointer', found.point, found.shape, { x, y });
    else if (found.point.key !== spotlight.point?.key) wait(() => spotlight.show('pointer', found.point, found.shape, { x, y }));
  };
  stage.addEventListener('pointermove', point, { signal });
  stage.addEventListener('pointerdown', point, { signal });
  // A finger leaves as soon as it is lifted; what it asked for stays until it asks elsewhere.
  stage.addEventListener('pointerleave', ({ pointerType }) => {
    clearTimeout(timer);
    if (pointerType !== 'touch') leave();
  }, { signal });
  addEventListener('pointerdown', ({ target }) => {
    if (!stage.contains(target as Node)) spotlight.hide();
  }, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
