import type { ImportMap } from '../parse/import-map-file.ts';
import type { YamlFile } from '../parse/read-yaml.ts';
import { HIDDEN_BELOW } from '../statistics/constants.ts';
import { percentOf } from '../statistics/round.ts';
import type { MissingKind } from '../model/survey.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import type { BatteryId, ItemId } from '../terms/ids.ts';
import { phrase } from '../terms/phrase.ts';
import { checkUnlisted } from './check-unlisted.ts';
import type { PlannedBattery } from './plan-import.ts';
import { readAnswers } from './read-answers.ts';
import type { SurveyRow } from './survey.ts';
import { tallyOf, type Tally } from './tally.ts';

/** What is counted of an item; why there is nothing, where it was not asked. */
export type CountedItem =
  | { readonly item: ItemId; readonly kind: 'counted'; readonly count: number; readonly percent: number; readonly missing: number; readonly withheld: boolean }
  | { readonly item: ItemId; readonly kind: 'missing'; readonly missing: MissingKind };

/** A battery as counted. */
export interface CountedBattery {
  readonly id: BatteryId;
  readonly base: number;
  /** True where its figures are not written, since fewer people than {@link HIDDEN_BELOW} answered. */
  readonly suppressed: boolean;
  readonly items: readonly CountedItem[];
}

/** Batteries as counted, and what forbids to write them. */
export interface Counting {
  readonly batteries: readonly CountedBattery[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Counted {
  readonly map: YamlFile<ImportMap>;
  /** The survey's name, for places. */
  readonly file: string;
}

/** Counts the answers of each battery. A battery whose answers are not all listed, whose base is unclear or too small is refused. */
export function countBatteries(planned: readonly PlannedBattery[], rows: readonly SurveyRow[], counted: Counted): Counting {
  const { map, file } = counted;
  const diagnostics: Diagnostic[] = [];
  const batteries = planned.flatMap((battery): CountedBattery[] => {
    const { states, unlisted } = readAnswers(battery, map.value.scales, rows);
    const problems = checkUnlisted(battery, unlisted, { map: map.atKey(['batteries', battery.id]), file });
    const tally = tallyOf(states, battery.map.base);
    const base = problems.length > 0 ? [] : checkBase(battery, tally, map);
    diagnostics.push(...problems, ...base);
    return problems.length + base.length > 0 ? [] : [countedOf(battery, tally)];
  });
  return { batteries, diagnostics };
}

function checkBase({ id, map: battery, items }: PlannedBattery, tally: Tally, map: YamlFile<ImportMap>): Diagnostic[] {
  const place = map.atKey(['batteries', id]);
  const asked = items.filter(({ source }) => source.kind !== 'missing');
  if (asked.length === 0) return [];
  if (tally.base === 0) return [diagnostic('IMPORT_BASE_SMALL', place, { actual: id, detail: phrase('nobody'), expected: HIDDEN_BELOW, repair: phrase('compare-columns-of-items') })];
  if (tally.uneven && battery.base === undefined) {
    // The counts of single items are told only where they are large enough themselves.
    const detail = tally.answered.some((count) => count < HIDDEN_BELOW) ? phrase('some-have-few') : asked.map(({ item }, at) => `${item} ${tally.answered[at]}`);
    return [diagnostic('IMPORT_BASES_DIFFER', place, { actual: id, detail })];
  }
  if (tally.base >= HIDDEN_BELOW || battery.small === 'suppress') return [];
  const detail = tally.base === 1 ? phrase('one-person') : phrase('people', { count: tally.base });
  return [diagnostic('IMPORT_BASE_SMALL', place, { actual: id, detail, expected: HIDDEN_BELOW, repair: phrase('leave-battery-out') })];
}

function countedOf({ id, map, items }: PlannedBattery, { base, counts, missing }: Tally): CountedBattery {
  const suppressed = base < HIDDEN_BELOW;
  let at = -1;
  return {
    id, base, suppressed,
    items: items.map(({ item, source }): CountedItem => {
      if (source.kind === 'missing') return { item, kind: 'missing', missing: source.missing };
      at += 1;
      const count = counts[at] ?? 0;
      return { item, kind: 'counted', count, percent: percentOf(count, base), missing: missing[at] ?? 0, withheld: suppressed || (map.withhold ?? []).includes(item) };
    }),
  };
}
