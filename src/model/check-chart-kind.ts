import type { ChartsFile, SeriesKind } from '../parse/published-files.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import type { WaveId } from '../terms/ids.ts';
import type { Place } from '../terms/place.ts';
import { allowsPercentages } from './figure.ts';
import type { Battery, Wave } from './survey.ts';

/** An entry of `charts.yaml` that draws a battery, as it is written. */
export type RawChart = Exclude<ChartsFile['charts'][number], { kind: 'spec' }>;

/** An entry whose references all lead somewhere, and what it refers to. */
export interface ChartInQuestion {
  readonly raw: RawChart;
  readonly kind: SeriesKind;
  readonly drawn: readonly WaveId[];
  readonly battery: Battery;
  readonly waves: readonly Wave[];
  /** Place of a key of the entry, or of the entry where the key is absent. */
  at(key: string): Place;
}

/** Why a kind does not fit, and how to mend it. */
type Unfit = readonly [detail: string, repair: string];

/** The kinds that take each key which not all take. */
const KINDS_OF_KEY = {
  waves: ['waves', 'bars', 'ranked', 'single', 'matrix'], from: ['change'], to: ['change'], item: ['single'], order: ['ranked'],
} as const satisfies Record<string, readonly SeriesKind[]>;

/** Says where the kind of an entry, or a key that belongs to another kind, does not fit its battery and waves. */
export function checkChartKind(chart: ChartInQuestion): Diagnostic[] {
  const { raw, kind, at } = chart;
  const unfit = (place: Place, [detail, repair]: Unfit) => diagnostic('CHART_KIND_UNFIT', place, { actual: kind, detail, repair });
  const strange = Object.entries(KINDS_OF_KEY).filter(([key, kinds]) => raw[key as keyof typeof KINDS_OF_KEY] !== undefined && !(kinds as readonly SeriesKind[]).includes(kind));
  if (strange.length > 0) {
    return strange.map(([key, kinds]) => unfit(at(key), [`the key ${key} belongs to ${kinds.join(', ')}`, `Delete the key, or use ${kinds.length > 1 ? 'one of those kinds' : 'that kind'}.`]));
  }
  const reason = unfitOf(chart);
  return reason ? [unfit(at('kind'), reason)] : [];
}

function unfitOf({ raw, kind, drawn, battery, waves }: ChartInQuestion): Unfit | undefined {
  if (battery.answers === 'figures' && kind !== 'single') {
    return ['its figures answer different questions and have no common axis', 'Name another battery, use the kind single, or write <Value> in a sentence.'];
  }
  switch (kind) {
    case 'ranked': return drawn.length === 1 ? undefined : [`it draws one wave, here are ${drawn.length}`, 'Use the kind waves, or name one wave.'];
    case 'matrix': return drawn.length > 1 ? undefined : [`it draws several waves, here is ${drawn.length}`, 'Use the kind ranked.'];
    case 'single':
      if (drawn.length !== 1) return [`it shows one wave, here are ${drawn.length}`, 'Name one wave: waves: […].'];
      return raw.item || battery.items.length === 1 ? undefined : [`it shows one item, the battery has ${battery.items.length}`, 'Name the item: item: ….'];
    case 'change': return drawn.length === 2 ? baseUnfitOf(battery, drawn, waves) : [`it compares two waves, here is ${drawn.length}`, 'Use the kind ranked.'];
    default: return drawn.length > 0 ? undefined : ['no wave has it', 'Name another battery.'];
  }
}

/** Why a wave cannot be compared: its base is not stated, or too small for percentages. */
function baseUnfitOf(battery: Battery, drawn: readonly WaveId[], waves: readonly Wave[]): Unfit | undefined {
  for (const id of drawn) {
    const base = waves.find((wave) => wave.id === id)?.batteries.find((one) => one.battery === battery.id)?.base;
    if (base?.kind !== 'count') return [`the base of the wave ${id} is not stated, so no difference to it can be judged`, 'Compare two waves whose bases are stated, or use the kind waves.'];
    if (!allowsPercentages(base)) return [`the base of the wave ${id} is ${base.count}, too small for percentages`, 'Compare two waves with larger bases, or use the kind waves.'];
  }
  return undefined;
}
