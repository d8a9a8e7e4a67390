import { expect, it } from 'vitest';
import type { ItemId, WaveId } from '../terms/ids.ts';
import { describeChart } from './description.ts';
import type { SeriesComparison } from './series-change.ts';
import { aReport, TRUST, type Sketch } from './series.fixture.ts';
import { seriesOf } from './series.ts';
import { aVoice } from './voice.fixture.ts';

/** Comparisons of two items of {@link TRUST} between the first and the last wave. */
const compared = (distinguishable: boolean): SeriesComparison[] => ['item-6', 'item-2'].map((item) => (
  { item: item as ItemId, from: 'wave-1' as WaveId, to: 'wave-3' as WaveId, interval: { low: 0.01, high: 0.25 }, adjustedP: 0.2, distinguishable }));

function describeSketch(lang: string, sketch: Sketch, comparisons: SeriesComparison[] = [], kind: 'waves' | 'ranked' = 'waves') {
  const { report, entry } = aReport(sketch, kind);
  return describeChart(seriesOf(report, entry, lang, comparisons), comparisons, aVoice(lang));
}

it('says what the chart is, its bases, its extremes and its largest change', () => {
  expect(describeSketch('en', TRUST, compared(false))).toEqual([
    'Dot chart: Trust among members. Measure: % who express high agreement. 6 items, 3 waves.',
    'Number of respondents: start of activity, 93; end of 2022/23, 67; end of 2023/24, 36.',
    'Small base, fewer than 50 respondents: end of 2023/24.',
    'The scale runs from 0% to 100%.',
    'The line around each mark is the 95% interval.',
    'end of 2023/24: highest at 100% (all 36 who answered), “When someone succeeds, peers in the community cheer each other on”; lowest at 81%, '
      + '“I am willing to open up to most peers on sensitive professional matters” and “I feel comfortable sharing my weaknesses, difficulties and failures with most peers”.',
    'The largest difference between the first and the last wave is in “Most peers feel they can freely share thoughts, feelings and wishes with others”: 73% against 86%. It cannot be told from chance.',
    '2 comparisons between waves were tested; once corrected for all of them, none can be told from chance.',
  ]);
});

it('says so in Hebrew without signs that change places', () => {
  const text = describeSketch('he', TRUST, compared(true)).join(' ');
  expect(text).toContain('73% לעומת 86%. קשה לייחס אותו למקרה.');
  expect(text).toContain('בהיגדים ”אני נכון להיחשף');
  expect(text).not.toMatch(/[<>→←~±]|\d–\d|N=/);
});

it('says that a change without a stated base cannot be tested', () => {
  const sketch: Sketch = { bases: ['not-stated', 'not-stated'], items: [{ words: { en: 'Yes' }, percents: [40, 60] }] };
  expect(describeSketch('en', sketch).at(-1)).toContain('Whether it can be told from chance cannot be tested.');
});

it('says one value with its interval, equal values at once, and how many values have no mark', () => {
  expect(describeSketch('en', { bases: [36], items: [{ words: { en: 'Yes' }, percents: [100] }] }).at(-1)).toBe('start of activity: 100% (all 36 who answered), with an interval from 90% to 100%.');
  const equal = { words: { en: 'Yes' }, percents: [50, 50] };
  expect(describeSketch('en', { bases: [93, 93], items: [equal, equal] }).slice(-2))
    .toEqual(['end of 2022/23: 50% for every item.', 'For every item the percentage of the first wave equals that of the last.']);
  expect(describeSketch('en', { bases: [93, 8], items: [equal] }).at(-1)).toBe('One value is given in words and has no mark; the table says why.');
});
