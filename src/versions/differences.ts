import { ABSENT, type WaveFile } from '../parse/wave-file.ts';
import type { BatteryId, ItemId } from '../terms/ids.ts';
import type { Localized } from '../terms/language.ts';

type Batteries = WaveFile['batteries'];
type WrittenBattery = Batteries[string];

/** A figure as a file writes it: `{percent: 88}`, `{count: 36}`, `{missing: not-stated}`, a date, a slide number, or that there is nothing. */
export type Written = NonNullable<NonNullable<WaveFile['changes']>[number]['from']>;

/** What a version can differ in. */
export type Spot =
  | { readonly kind: 'value'; readonly battery: BatteryId; readonly item: ItemId }
  | { readonly kind: 'base'; readonly battery: BatteryId }
  | { readonly kind: 'slide'; readonly battery?: BatteryId | undefined }
  | { readonly kind: 'respondents' }
  | { readonly kind: 'date' }
  | { readonly kind: 'words'; readonly words: 'label' | 'shortLabel' | 'note' | 'inferred'; readonly battery?: BatteryId | undefined };

/** One thing in which two versions of a wave differ. `at` is its path in the file; words have no sides, since they stand in the files. */
export interface Difference {
  readonly at: string;
  readonly spot: Spot;
  readonly from?: Written | undefined;
  readonly to?: Written | undefined;
}

/**
 * Everything in which `newer` differs from `older`, in the order of the file: respondents, slide, date, words, then battery by battery. A battery
 * that appears or goes is its base and each of its values, since each of them is a figure; its slide and words come and go with it.
 */
export function differencesOf(older: WaveFile, newer: WaveFile): Difference[] {
  const ids = [...new Set([...Object.keys(newer.batteries), ...Object.keys(older.batteries)])] as BatteryId[];
  return [
    ...wordsIn(['label', 'shortLabel'], older, newer),
    ...figure('respondents', { kind: 'respondents' }, older.respondents, newer.respondents),
    ...figure('slide', { kind: 'slide' }, older.slide, newer.slide),
    ...figure('date', { kind: 'date' }, older.date, newer.date),
    ...wordsIn(['note'], older, newer),
    ...ids.flatMap((battery) => inBattery(battery, older.batteries[battery], newer.batteries[battery])),
  ];
}

function inBattery(battery: BatteryId, older: WrittenBattery | undefined, newer: WrittenBattery | undefined): Difference[] {
  const path = `batteries.${battery}`;
  const items = [...new Set([...Object.keys(newer?.values ?? {}), ...Object.keys(older?.values ?? {})])] as ItemId[];
  return [
    ...(older && newer ? figure(`${path}.slide`, { kind: 'slide', battery }, older.slide, newer.slide) : []),
    ...figure(`${path}.base`, { kind: 'base', battery }, older?.base, newer?.base),
    ...(older && newer ? wordsIn(['inferred', 'note'], older, newer, battery) : []),
    ...items.flatMap((item) => figure(`${path}.values.${item}`, { kind: 'value', battery, item }, older?.values[item], newer?.values[item])),
  ];
}

function figure(at: string, spot: Spot, older: Written | undefined, newer: Written | undefined): Difference[] {
  const [from, to] = [older ?? ABSENT, newer ?? ABSENT];
  return isSame(from, to) ? [] : [{ at, spot, from, to }];
}

type Words = 'label' | 'shortLabel' | 'note' | 'inferred';

function wordsIn(names: readonly Words[], older: Partial<Record<Words, Localized<string>>>, newer: Partial<Record<Words, Localized<string>>>, battery?: BatteryId): Difference[] {
  const path = battery === undefined ? '' : `batteries.${battery}.`;
  return names.filter((words) => !isSame(older[words], newer[words])).map((words) => ({ at: `${path}${words}`, spot: { kind: 'words', words, battery } }));
}

/** True where both are written alike, whatever the order of their keys. */
export function isSame(one: unknown, other: unknown): boolean {
  return ordered(one) === ordered(other);
}

function ordered(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return JSON.stringify(Object.entries(value).filter(([, part]) => part !== undefined).map(([key, part]) => [key, ordered(part)]).sort());
}
