import { describe, expect, it } from 'vitest';
import { dateNamesOf } from './date-names.ts';

describe('the names in dates', () => {
  it('are those of the language', () => expect([dateNamesOf('he-IL').months[0], dateNamesOf('en-GB').months[11], dateNamesOf('ar-u-nu-latn').days[6]]).toEqual(['ינואר', 'December', 'السبت']));
  it('begin the week with Sunday', () => expect([dateNamesOf('he-IL').days[0], dateNamesOf('en-GB').shortDays]).toEqual(['יום ראשון', ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']]));
  it('are twelve months and two halves of a day', () => expect([dateNamesOf('he-IL').shortMonths.length, dateNamesOf('en-GB').periods]).toEqual([12, ['am', 'pm']]));
});
