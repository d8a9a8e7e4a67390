import { expect, it } from 'vitest';
import { aTelling } from './releases.fixture.ts';
import { valueLabelOf } from './value-label.ts';

const labelOf = (of: string) => valueLabelOf(aTelling('en'), of);

it('names the item of a value and its wave', () => expect(labelOf('reading.weekly@w1')).toEqual({ what: 'en every week', where: 'en spring' }));
it('says of a base and of respondents that they are numbers of people', () => expect([labelOf('reading@w2'), labelOf('@w2')]).toEqual([{ what: 'en reading', where: 'en autumn, Number of respondents (the base)' }, { what: 'en autumn', where: 'Respondents of the wave' }]));
it('is undefined for what the report has no longer', () => expect(['reading.gone@w1', 'gone.weekly@w1', 'reading.weekly@gone', '@gone', 'source.gone', 'claim.gone', '?'].map(labelOf)).toEqual(Array.from({ length: 7 }, () => undefined)));
