import type { Voice } from '../i18n/voice.ts';
import { recordOf, type Cell, type Report } from '../model/report.ts';
import { basePolicyOf } from '../statistics/base-policy.ts';
import { roundHalfUp } from '../statistics/round.ts';
import { reachableCounts } from '../statistics/reachable-counts.ts';
import { textOf } from '../terms/language.ts';

/** One thing that a careful reader must know about a figure. */
export interface DataNote {
  readonly item: string;
  readonly where: string;
  readonly text: string;
}

function cellsOf(report: Report): readonly Cell[] {
  return report.waves.flatMap((wave) => wave.batteries.flatMap((one) => one.cells));
}

function noteOf(report: Report, voice: Voice, cell: Cell, text: string): DataNote {
  const battery = recordOf(report.batteries, cell.battery);
  return {
    item: textOf(voice.lang, recordOf(battery.items, cell.item).wording),
    where: voice.say('dataNotes.where', {
      battery: textOf(voice.lang, battery.title), wave: textOf(voice.lang, recordOf(report.waves, cell.wave).label), slide: cell.slide,
    }),
    text,
  };
}

/** Percentages that no whole number of people out of their base gives, with the two nearest counts; none on a base so small that nothing of it is shown. */
export function misfitsOf(report: Report, voice: Voice): DataNote[] {
  return cellsOf(report).flatMap((cell) => {
    if (cell.value.kind !== 'percent' || cell.base.kind !== 'count' || basePolicyOf(cell.base.count) === 'hidden') return [];
    const [percent, base] = [cell.value.percent, cell.base.count];
    const reached = reachableCounts(percent, base);
    if (reached.kind === 'fits') return [];
    const percentOf = (count: number) => voice.percent(roundHalfUp(100 * count / base));
    return [noteOf(report, voice, cell, voice.say('dataNotes.misfit', {
      percent: voice.percent(percent), base: voice.number(base), below: voice.number(reached.below), belowPercent: percentOf(reached.below),
      above: voice.number(reached.above), abovePercent: percentOf(reached.above),
    }))];
  });
}

/** What the source says without its number. */
export function unfiguredOf(report: Report, voice: Voice): DataNote[] {
  return cellsOf(report).flatMap((cell) => (cell.value.kind === 'missing' && cell.value.missing === 'not-stated' ? [noteOf(report, voice, cell, voice.say(`missing.${cell.value.missing}`))] : []));
}

/** Labels that the source cuts off. */
export function cutOffOf(report: Report, voice: Voice): DataNote[] {
  return report.batteries.flatMap((battery) => battery.items.filter((item) => item.cutOff).map((item) => ({
    item: textOf(voice.lang, item.wording),
    where: voice.join([textOf(voice.lang, battery.title), voice.say('source.heading', { slide: battery.slide })], 'comma'),
    text: voice.say('data.cutOff'),
  })));
}
