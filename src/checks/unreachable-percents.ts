import { figureOf } from '../model/figure.ts';
import type { BatteryInWave, Cell } from '../model/survey.ts';
import { formatSubject } from '../parse/subject.ts';
import { fittingBases } from '../statistics/fitting-bases.ts';
import { percentOf } from '../statistics/round.ts';
import { diagnostic } from '../terms/diagnostic.ts';
import { joined, phrase, type Detail, type Phrase } from '../terms/phrase.ts';
import type { Check, Doubt } from './doubt.ts';
import { placeOfCell } from './places.ts';
import { valuePhrase, valueWords } from '../model/value-words.ts';

/** How far from the printed base other bases are looked for. */
const REACH = 10;

/** Percentages that no count of their base gives, with what the nearest counts give and which bases near it would fit. */
export const findUnreachablePercents: Check<Doubt> = ({ waves }, parsed) => waves.flatMap((wave) => wave.batteries.flatMap((asked) => asked.cells.flatMap((cell): Doubt[] => {
  const figure = figureOf(cell);
  if (figure.kind === 'gap' || !figure.flags.includes('no-count-fits')) return [];
  return [{
    code: 'PERCENT_UNREACHABLE', at: formatSubject({ ...cell, kind: 'cell' }), value: valueWords(cell),
    diagnostic: diagnostic('PERCENT_UNREACHABLE', placeOfCell(parsed, cell), { actual: valuePhrase(cell), detail: detailOf(cell, asked, figure.counts) }),
  }];
})));

function detailOf({ value, base }: Cell, asked: BatteryInWave, [below = 0, above = 0]: readonly number[]): Detail {
  if (value.kind !== 'percent' || base.kind !== 'count') throw new Error('Impossible: a misfit without a percentage or a base');
  const near = (percents: readonly number[]) => fittingBases(percents, Math.max(1, base.count - REACH), base.count + REACH);
  const whole = asked.cells.flatMap((cell) => (cell.value.kind === 'percent' ? [cell.value.percent] : []));
  const nearest = phrase('nearest-counts', { below, base: base.count, lower: `${percentOf(below, base.count)}%`, above, upper: `${percentOf(above, base.count)}%` });
  const fits = [basesWords('it', near([value.percent])), ...(whole.length > 1 ? [basesWords('all', near(whole))] : [])];
  return joined('besides', [nearest, ...cutOrRaised(value.percent, base.count, below, above), ...fits]);
}

/** Whether the percentage would follow from rounding otherwise than to the nearest. */
function cutOrRaised(percent: number, base: number, below: number, above: number): Phrase[] {
  const cut = Math.floor((100 * above) / base) === percent;
  const raised = Math.ceil((100 * below) / base) === percent;
  return [...(cut ? [phrase('given-if-cut-off', { count: above })] : []), ...(raised ? [phrase('given-if-rounded-up', { count: below })] : [])];
}

function basesWords(what: 'it' | 'all', bases: readonly number[]): Phrase {
  return bases.length > 0 ? phrase(`${what}-would-fit-bases`, { bases }) : phrase(`no-base-fits-${what}`);
}
