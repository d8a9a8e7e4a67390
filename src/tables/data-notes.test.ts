import { expect, it } from 'vitest';
import { stripControls } from '../i18n/isolate.ts';
import { aReport as reportOf } from '../charts/series.fixture.ts';
import { aReport } from '../words/words-context.fixture.ts';
import { cutOffOf, unfiguredOf, veryWideOf } from './data-notes.ts';
import { KEYS } from './tables.fixture.ts';

it('tells the interval of a share of which it is very wide, and of no other', () => {
  const { report } = reportOf({ bases: [36, 93], items: [{ words: { en: 'Cheering' }, percents: [75, 75] }] });
  expect(veryWideOf(report, KEYS).map(({ where, text }) => [where, stripControls(text)])).toEqual([['Trust among members, start of activity, slide 1', '75% of 36, 59–86%']]);
});

it('tells what the source says without its number', () => expect(unfiguredOf(aReport(), KEYS)).toEqual([{ item: 'Cheering', where: 'Trust, Wave, slide 15', text: 'not-stated' }]));
it('tells nothing of what was not asked', () => expect(unfiguredOf(reportOf({ bases: [93], items: [{ words: { en: 'x' }, percents: ['not-asked'] }] }).report, KEYS)).toEqual([]));
it('tells a label that the source cuts off once, not in each wave', () => expect(cutOffOf(aReport(), KEYS)).toEqual([{ item: 'Cheering', where: 'Trust, slide 15', text: 'cut off' }]));
