import { diceOf } from './dice.ts';
import type { Scale } from './scale.ts';

/** A battery that was invented: the percentage of each item in each wave, of so many people. */
export interface PlannedBattery {
  readonly id: string;
  readonly items: readonly string[];
  /** By wave. */
  readonly asked: readonly { readonly base: number; readonly percents: readonly number[] }[];
}

/** A finding that was invented; `item` counts the items of its battery, and of item 0 the share rose. */
export interface PlannedFinding {
  readonly id: string;
  readonly chapter: number;
  readonly battery: number;
  readonly item: number;
  readonly chart: string | undefined;
}

export interface PlannedChart {
  readonly id: string;
  readonly chapter: number;
  readonly battery: number;
  readonly kind: 'waves' | 'ranked' | 'bars' | 'change' | 'matrix' | 'single' | 'spec';
}

/** What an invented report has, before any word of it. */
export interface Plan {
  readonly scale: Scale;
  readonly waves: readonly string[];
  readonly chapters: readonly string[];
  readonly batteries: readonly PlannedBattery[];
  readonly charts: readonly PlannedChart[];
  readonly findings: readonly PlannedFinding[];
}

const KINDS: readonly PlannedChart['kind'][] = ['waves', 'ranked', 'bars', 'change', 'waves', 'matrix', 'single', 'spec'];
const upTo = (length: number) => Array.from({ length }, (_, index) => index);

/** Lays out the report of a scale: charts and findings are spread evenly over the chapters, and batteries have two charts each. */
export function planOf(scale: Scale): Plan {
  const { chapters, charts, findings, waves, seed } = scale;
  const waveIds = upTo(waves).map((index) => `season-${index + 1}`);
  const batteries = upTo(Math.max(1, Math.ceil(charts / 2), Math.ceil(findings / 4))).map((index) => batteryOf(seed, index, waves));
  const spread = (index: number, of: number) => Math.floor((index * chapters) / of);
  const drawn = upTo(charts).map((index): PlannedChart => ({ id: `drawing-${index + 1}`, chapter: spread(index, charts), battery: index % batteries.length, kind: kindOf(index, waves) }));
  return {
    scale, waves: waveIds, batteries, charts: drawn, chapters: upTo(chapters).map((index) => `chapter-${index + 1}`),
    findings: upTo(findings).map((index) => {
      const battery = index % batteries.length;
      const of = batteries[battery] as PlannedBattery;
      return { id: `finding-${index + 1}`, chapter: spread(index, findings), battery, item: Math.floor(index / batteries.length) % of.items.length, chart: drawn.find((one) => one.battery === battery)?.id };
    }),
  };
}

function kindOf(index: number, waves: number): PlannedChart['kind'] {
  const kind = KINDS[index % KINDS.length] ?? 'waves';
  return waves < 2 && kind !== 'spec' && kind !== 'single' ? 'ranked' : kind;
}

/** Every percentage is that of a whole number of people, far from 0 and from 100; item 0 rises, and of every item more than half agreed in the end. */
function batteryOf(seed: number, index: number, waves: number): PlannedBattery {
  const dice = diceOf(seed, `battery ${index}`);
  const items = upTo(dice.between(3, 6)).map((item) => `item-${item + 1}`);
  const ends = items.map((_, item) => (item === 0 ? dice.between(78, 84) : dice.between(62, 76)));
  const asked = upTo(waves).map((wave) => {
    const base = dice.between(240, 580);
    const past = waves < 2 ? 1 : wave / (waves - 1);
    const percents = ends.map((end, item) => {
      const wanted = item === 0 ? 30 + (end - 30) * past : end - dice.between(0, 4) * (wave === waves - 1 ? 0 : 1);
      return Math.round((100 * Math.round((wanted * base) / 100)) / base);
    });
    return { base, percents };
  });
  return { id: `battery-${index + 1}`, items, asked };
}
