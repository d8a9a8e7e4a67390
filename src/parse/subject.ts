import type { BatteryId, ItemId, WaveId } from '../terms/ids.ts';

/** What a check flags: a value, a battery in a wave, or an item between two waves. */
export type Subject =
  | { readonly kind: 'cell'; readonly battery: BatteryId; readonly item: ItemId; readonly wave: WaveId }
  | { readonly kind: 'base'; readonly battery: BatteryId; readonly wave: WaveId }
  | { readonly kind: 'comparison'; readonly battery: BatteryId; readonly item: ItemId; readonly from: WaveId; readonly to: WaveId };

const SUBJECT = /^([a-z][a-z0-9-]*)(?:\.([a-z][a-z0-9-]*))?@([a-z][a-z0-9-]*)(?:\.\.([a-z][a-z0-9-]*))?$/;

/** `trust.cheering@year-2`, `trust@year-2` or `trust.cheering@baseline..year-2`; undefined for anything else. */
export function parseSubject(written: string): Subject | undefined {
  const [, battery, item, wave, to] = SUBJECT.exec(written) ?? [];
  if (battery === undefined || (to !== undefined && item === undefined)) return undefined;
  const common = { battery: battery as BatteryId, wave: wave as WaveId };
  if (item === undefined) return { kind: 'base', ...common };
  return to === undefined ? { kind: 'cell', ...common, item: item as ItemId }
    : { kind: 'comparison', battery: common.battery, item: item as ItemId, from: common.wave, to: to as WaveId };
}

/** The written form of what a check flags. */
export function formatSubject(subject: Subject): string {
  switch (subject.kind) {
    case 'cell': return `${subject.battery}.${subject.item}@${subject.wave}`;
    case 'base': return `${subject.battery}@${subject.wave}`;
    case 'comparison': return `${subject.battery}.${subject.item}@${subject.from}..${subject.to}`;
  }
}
