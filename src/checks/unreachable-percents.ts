import { figureOf } from '../model/figure.ts';
import type { BatteryInWave, Cell } from '../model/survey.ts';
import { formatSubject } from '../parse/subject.ts';
import { fittingBases } from '../statistics/fitting-bases.ts';
import { percentOf } from '../statistics/round.ts';
import { diagnostic } from '../terms/diagnostic.ts';
import type { Check, Doubt } from './doubt.ts';
import { placeOfCell } from './places.ts';
import { valueWords } from '../model/value-words.ts';

/** How far from the printed base other bases are looked for. */
const REACH = 10;

/** Percentages that no count of their base gives, with what the nearest counts give and which bases near it would fit. */
export const findUnreachablePercents: Check<Doubt> = ({ waves }, parsed) => waves.flatMap((wave) => wave.batteries.flatMap((asked) => asked.cells.flatMap((cell): Doubt[] => {
  const figure = figureOf(cell);
  if (figure.kind === 'gap' || !figure.flags.includes('no-count-fits')) return [];
  const value = valueWords(cell);
  return [{
    code: 'PERCENT_UNREACHABLE', at: formatSubject({ ...cell, kind: 'cell' }), value,
    diagnostic: diagnostic('PERCENT_UNREACHABLE', placeOfCell(parsed, cell), { actual: value, detail: detailOf(cell, asked, figure.counts) }),
  }];
})));

function detailOf({ value, base }: Cell, asked: BatteryInWave, [below = 0, above = 0]: readonly number[]): string {
  if (value.kind !== 'percent' || base.kind !== 'count') throw new Error('Impossible: a misfit without a percentage or a base');
  const near = (percents: readonly number[]) => fittingBases(percents, Math.max(1, base.count - REACH), base.count + REACH);
  const whole = asked.cells.flatMap((cell) => (cell.value.kind === 'percent' ? [cell.value.percent] : []));
  const nearest = `${below} of ${base.count} is ${percentOf(below, base.count)}%, ${above} is ${percentOf(above, base.count)}%`;
  return [nearest, ...cutOrRaised(value.percent, base.count, below, above), ...basesWords('it', near([value.percent])), ...(whole.length > 1 ? basesWords('all values of the battery', near(whole)) : [])].join('; ');
}

/** Whether the percentage would follow from rounding otherwise than to the nearest. */
function cutOrRaised(percent: number, base: number, below: number, above: number): string[] {
  const cut = Math.floor((100 * above) / base) === percent;
  const raised = Math.ceil((100 * below) / base) === percent;
  return [...(cut ? [`${above} gives it if decimals are cut off`] : []), ...(raised ? [`${below} gives it if it is rounded up`] : [])];
}

function basesWords(what: string, bases: readonly number[]): string[] {
  return [bases.length > 0 ? `${what} would fit a base of ${bases.join(', ')}` : `no base near fits ${what}`];
}
