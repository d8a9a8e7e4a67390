import type { Wave } from '../model/survey.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import type { Check } from './doubt.ts';
import { placeInWave } from './places.ts';

/** Waves dated before one that stands before them; waves without a date are passed over. */
export const checkDisorderedDates: Check<Diagnostic> = ({ waves }, parsed) => {
  const dated = waves.filter((wave): wave is Wave & { date: string } => typeof wave.date === 'string');
  return dated.slice(1).flatMap(({ id, date }, before) => {
    const earlier = dated[before];
    return earlier && date < earlier.date ? [diagnostic('DATES_DISORDERED', placeInWave(parsed, id, ['date']), { actual: id, date, expected: earlier.id })] : [];
  });
};
