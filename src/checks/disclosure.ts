import { fewPeopleIn, type FewPeople } from '../model/few-people.ts';
import { formatSubject } from '../parse/subject.ts';
import { diagnostic } from '../terms/diagnostic.ts';
import { phrase, type Phrase } from '../terms/phrase.ts';
import type { Check, Doubt } from './doubt.ts';
import { placeOfCell } from './places.ts';
import { valuePhrase, valueWords } from '../model/value-words.ts';

/** Figures that can tell what single people answered: 1 to 4 on one side, or nobody. */
export const findDisclosures: Check<Doubt> = ({ waves }, parsed) => waves.flatMap((wave) => wave.batteries.flatMap(({ cells }) => cells.flatMap((cell): Doubt[] => {
  const few = fewPeopleIn(cell);
  if (!few) return [];
  return [{
    code: 'DISCLOSURE_RISK', at: formatSubject({ ...cell, kind: 'cell' }), value: valueWords(cell),
    diagnostic: diagnostic('DISCLOSURE_RISK', placeOfCell(parsed, cell), { actual: valuePhrase(cell), detail: detailOf(few) }),
  }];
})));

function detailOf(few: FewPeople): Phrase {
  const others = few.side === 'others';
  if (!('counts' in few)) return phrase(few.side === 'all' ? 'everyone-answered-alike' : 'nobody-gave-this-answer');
  const [low = 0, high = low] = few.counts;
  if (high === 1) return phrase(others ? 'one-answered-otherwise' : 'one-answered-so');
  return phrase(others ? 'few-answered-otherwise' : 'few-answered-so', { counts: low === high ? low : phrase('either', { first: low, second: high }) });
}
