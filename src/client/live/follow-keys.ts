import type { Spotlight } from './spotlight.ts';

/** Lets the arrow keys step from value to value while the drawing has the focus, and tells each in the live region `told`. */
export function followKeys(stage: HTMLElement, spotlight: Spotlight, told: HTMLElement, signal: AbortSignal): void {
  let last: Spotlight['point'];
  stage.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const points = spotlight.points();
    const at = points.findIndex((one) => one.key === last?.key);
    const next = points[placeAfter(event.key, at, points.length, getComputedStyle(stage).direction === 'rtl')];
    const [fact] = next?.facts ?? [];
    if (!next || !fact) return;
    event.preventDefault();
    const isOther = fact.item !== last?.facts[0]?.item;
    last = next;
    next.shapes[0].scrollIntoView({ block: 'nearest', inline: 'nearest' });
    spotlight.show('keys', next, next.shapes[0]);
    told.textContent = [...(isOther ? [fact.wording] : []), ...next.facts.map((one) => one.said)].filter((one) => one !== '').join('. ');
  }, { signal });
  stage.addEventListener('blur', spotlight.hide, { signal });
}

/** The place that a key leads to in a row of values from place `at`, -1 being before the first; -1 for a key that leads nowhere. */
function placeAfter(key: string, at: number, count: number, isRtl: boolean): number {
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, ArrowRight: isRtl ? -1 : 1, ArrowLeft: isRtl ? 1 : -1 };
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = steps[key];
  return step === undefined ? -1 : Math.max(0, Math.min(count - 1, at + step));
}
