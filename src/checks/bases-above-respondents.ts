import { formatSubject } from '../parse/subject.ts';
import { diagnostic } from '../terms/diagnostic.ts';
import type { Check, Doubt } from './doubt.ts';
import { placeInWave } from './places.ts';

/** Bases of batteries that are larger than the number of people who answered in their wave. */
export const findBasesAboveRespondents: Check<Doubt> = ({ waves }, parsed) => waves.flatMap(({ id: wave, respondents, batteries }) => batteries.flatMap(({ battery, base }): Doubt[] => {
  if (base.kind !== 'count' || respondents.kind !== 'count' || base.count <= respondents.count) return [];
  return [{
    code: 'BASE_ABOVE_RESPONDENTS', at: formatSubject({ kind: 'base', battery, wave }), value: `${base.count} of ${respondents.count} respondents`,
    diagnostic: diagnostic('BASE_ABOVE_RESPONDENTS', placeInWave(parsed, wave, ['batteries', battery, 'base', 'count']), { actual: base.count, expected: respondents.count }),
  }];
}));
