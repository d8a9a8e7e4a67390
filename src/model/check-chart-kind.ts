import type { ChartsFile, SeriesKind } from '../parse/published-files.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import type { WaveId } from '../terms/ids.ts';
import { phrase, type Phrase } from '../terms/phrase.ts';
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
type Unfit = readonly [detail: Phrase, repair: Phrase];

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
    return strange.map(([key, kinds]) => unfit(at(key), [phrase('key-belongs-to', { key, kinds }), phrase(kinds.length > 1 ? 'delete-key-or-use-kinds' : 'delete-key-or-use-kind')]));
  }
  const reason = unfitOf(chart);
  return reason ? [unfit(at('kind'), reason)] : [];
}

function unfitOf({ raw, kind, drawn, battery, waves }: ChartInQuestion): Unfit | undefined {
  if (battery.answers === 'figures' && kind !== 'single') {
    return [phrase('figures-differ'), phrase('name-battery-or-single')];
  }
  const count = drawn.length;
  const example = `waves: [${drawn.at(-1) ?? '…'}]`;
  switch (kind) {
    case 'ranked': return count === 1 ? undefined : [phrase('draws-one-wave', { count }), phrase('use-waves-or-name-one', { example })];
    case 'matrix': return count > 1 ? undefined : [phrase('draws-several-waves', { count }), phrase('use-kind', { kind: 'ranked' })];
    case 'single':
      if (count !== 1) return [phrase('shows-one-wave', { count }), phrase('name-one-wave', { example })];
      return raw.item || battery.items.length === 1 ? undefined : [phrase('shows-one-item', { count: battery.items.length }), phrase('name-the-item')];
    case 'change': return count === 2 ? baseUnfitOf(battery, drawn, waves) : [phrase('compares-two-waves', { count }), phrase('use-kind', { kind: 'ranked' })];
    default: return count > 0 ? undefined : [phrase('no-wave-has-it'), phrase('name-another-battery')];
  }
}

/** Why a wave cannot be compared: its base is not stated, or too small for percentages. */
function baseUnfitOf(battery: Battery, drawn: readonly WaveId[], waves: readonly Wave[]): Unfit | undefined {
  for (const wave of drawn) {
    const base = waves.find((one) => one.id === wave)?.batteries.find((one) => one.battery === battery.id)?.base;
    if (base?.kind !== 'count') return [phrase('base-of-wave-not-stated', { wave }), phrase('compare-stated-bases')];
    if (!allowsPercentages(base)) return [phrase('base-of-wave-small', { wave, count: base.count }), phrase('compare-larger-bases')];
  }
  return undefined;
}
