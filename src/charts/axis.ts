import { isolateLtr } from '../i18n/isolate.ts';
import type { Voice } from '../i18n/voice.ts';

/** Values laid along the picture: `domain` in their unit, `range` the px where it begins and ends. */
export interface Axis {
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
  /** The colour of the line at 0. */
  readonly zero: string;
}

/** Percentages from 0 to 100. */
export function shareAxis(range: readonly [number, number], voice: Voice): Axis {
  return { domain: [0, 100], range, zero: 'var(--rule)', ticks: [0, 25, 50, 75, 100].map((value) => ({ value, text: voice.percent(value) })) };
}

/** Percentage points as far below 0 as above, in whole tens, so that every one of `values` is on it. */
export function pointsAxis(range: readonly [number, number], values: readonly number[], voice: Voice): Axis {
  const reach = Math.max(20, 10 * Math.ceil(Math.max(0, ...values.map(Math.abs)) / 10));
  const ticks = [-reach, -reach / 2, 0, reach / 2, reach].map((value) => ({ value, text: isolateLtr(voice.signed(value)) }));
  return { domain: [-reach, reach], range, zero: 'var(--soft)', ticks };
}

/** Where a value lies on an axis, in px. */
export function placeOn({ domain: [low, high], range: [from, to] }: Axis, value: number): number {
  return from + (to - from) * (value - low) / (high - low);
}
