import type { Claim, Report } from '../model/report.ts';
import type { Battery, Size, Wave } from '../model/survey.ts';
import type { BatteryId, ItemId, WaveId } from '../terms/ids.ts';

/** What a small report of one battery, `reading`, is made of: a base for each wave (w1, w2, …), percentages by item. */
export interface Parts {
  readonly bases: readonly (number | undefined)[];
  readonly items: Readonly<Record<string, readonly (number | undefined)[]>>;
  readonly claims?: readonly Claim[];
}

/** A report with only what claims read. */
export function aReport({ bases, items, claims = [] }: Parts): Report {
  const battery = 'reading' as BatteryId;
  const sizeOf = (count: number | undefined): Size => (count === undefined ? { kind: 'missing', missing: 'not-stated' } : { kind: 'count', count });
  const waves = bases.map((base, at) => {
    const wave = `w${at + 1}` as WaveId;
    const cells = Object.entries(items).map(([item, percents]) => {
      const percent = percents[at];
      return {
        battery, wave, item: item as ItemId, slide: 1, base: sizeOf(base),
        value: percent === undefined ? { kind: 'missing' as const, missing: 'not-stated' as const } : { kind: 'percent' as const, percent },
      };
    });
    return { id: wave, batteries: [{ battery, slide: 1, base: sizeOf(base), cells }] } as unknown as Wave;
  });
  const batteries = [{ id: battery, items: Object.keys(items).map((id) => ({ id: id as ItemId, wording: {}, cutOff: false })) } as unknown as Battery];
  return { waves, batteries, claims } as unknown as Report;
}
