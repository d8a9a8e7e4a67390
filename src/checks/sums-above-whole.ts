import { recordOf } from '../model/report.ts';
import { sumOf } from '../model/sum-of.ts';
import { formatSubject } from '../parse/subject.ts';
import { diagnostic } from '../terms/diagnostic.ts';
import type { Check, Doubt } from './doubt.ts';
import { placeInWave } from './places.ts';

/** Batteries declared whole whose percentages add up to more than 100 and what rounding allows. */
export const findSumsAboveWhole: Check<Doubt> = ({ waves, batteries }, parsed) => waves.flatMap((wave) => wave.batteries.flatMap((asked): Doubt[] => {
  const { percent, most } = sumOf(asked);
  if (!recordOf(batteries, asked.battery).whole || percent <= most) return [];
  return [{
    code: 'SUM_ABOVE_WHOLE', at: formatSubject({ kind: 'base', battery: asked.battery, wave: wave.id }), value: `${percent}%`,
    diagnostic: diagnostic('SUM_ABOVE_WHOLE', placeInWave(parsed, wave.id, ['batteries', asked.battery, 'values']), { actual: `${percent}%`, expected: `${most}%` }),
  }];
}));
