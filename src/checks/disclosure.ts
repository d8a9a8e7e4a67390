import { fewPeopleIn, type FewPeople } from '../model/few-people.ts';
import { formatSubject } from '../parse/subject.ts';
import { diagnostic } from '../terms/diagnostic.ts';
import type { Check, Doubt } from './doubt.ts';
import { placeOfCell } from './places.ts';
import { valueWords } from '../model/value-words.ts';

/** Figures that can tell what single people answered: 1 to 4 on one side, or nobody. */
export const findDisclosures: Check<Doubt> = ({ waves }, parsed) => waves.flatMap((wave) => wave.batteries.flatMap(({ cells }) => cells.flatMap((cell): Doubt[] => {
  const few = fewPeopleIn(cell);
  if (!few) return [];
  const value = valueWords(cell);
  return [{
    code: 'DISCLOSURE_RISK', at: formatSubject({ ...cell, kind: 'cell' }), value,
    diagnostic: diagnostic('DISCLOSURE_RISK', placeOfCell(parsed, cell), { actual: value, detail: detailOf(few) }),
  }];
})));

function detailOf(few: FewPeople): string {
  if (!('counts' in few)) return few.side === 'all' ? 'everyone answered alike' : 'nobody gave this answer';
  const [low = 0, high = low] = few.counts;
  const people = `${low === high ? low : `${low} or ${high}`} ${high === 1 ? 'person' : 'people'}`;
  return `only ${people} answered ${few.side === 'others' ? 'otherwise' : 'so'}`;
}
