import { describe, expect, it } from 'vitest';
import { aReport } from '../charts/series.fixture.ts';
import { seriesOf } from '../charts/series.ts';
import { aVoice } from '../charts/voice.fixture.ts';
import { parseSubject } from '../parse/subject.ts';
import { breaksInChart, flaggedInChart } from './chart-cautions.ts';
import { chartTableOf } from './chart-table.ts';
import { wordingsOf } from './wordings.ts';

const sketch = { bases: [93, 67, 36], items: [{ words: { he: 'פרגון', en: 'Cheering' }, percents: [88, 97, 100] }] };
const withExceptions = (kind: 'waves' | 'change', ...at: string[]) => {
  const made = aReport(sketch, kind);
  const report = { ...made.report, exceptions: at.map((one) => ({ code: 'DISCLOSURE_RISK', values: [{ subject: parseSubject(one) }] })) } as never;
  return { report, series: seriesOf(report, made.entry, 'en') };
};

describe('values of a chart with a data note', () => {
  it('are counted', () => {
    const { report, series } = withExceptions('waves', 'battery.item-1@wave-2', 'battery.item-1@wave-3', 'other.item-1@wave-1');
    expect(flaggedInChart(report, series)).toBe(2);
  });
  it('are changes too, in a chart of change alone', () => {
    const [change, waves] = (['change', 'waves'] as const).map((kind) => withExceptions(kind, 'battery.item-1@wave-1..wave-3'));
    expect([change, waves].map((one) => one && flaggedInChart(one.report, one.series))).toEqual([1, 0]);
  });
  it('carry the sign beside their percentage in the table', () => {
    const { report, series } = withExceptions('waves', 'battery.item-1@wave-2');
    expect(chartTableOf(series, aVoice('en'), report).rows.map(({ accepted }) => accepted?.map((one) => one.length))).toEqual([[0, 0], [0, 1], [0, 0]]);
  });
});

describe('a break in a chart', () => {
  const said = (waves: readonly string[], item?: string) => {
    const { report, entry } = aReport(sketch);
    const broken = { ...report, batteries: report.batteries.map((one) => ({ ...one, breaks: [{ between: ['wave-1', 'wave-2'], reason: { en: [] }, item }] })) } as never;
    return breaksInChart(broken, seriesOf(broken, { ...entry, waves: waves as never }, 'en'), aVoice('en')).map(({ words }) => words);
  };
  it('is said with the waves that it keeps apart', () => expect(said(['wave-1', 'wave-2', 'wave-3'])).toEqual(['The waves start of activity and end of 2022/23 cannot be compared directly.']));
  it('is said with its item', () => expect(said(['wave-1', 'wave-3'], 'item-1')).toEqual(['On the item “Cheering”, the waves start of activity and end of 2022/23 cannot be compared directly.']));
  it('is not said where the chart does not draw across it', () => expect([said(['wave-2', 'wave-3']), said(['wave-1'])]).toEqual([[], []]));
});

it('tells how an item was worded otherwise in a wave', () => {
  const { report } = aReport(sketch);
  const items = [{ id: 'item-1', wording: { en: 'Cheering' }, wordings: { 'wave-1': { en: 'Applause' } } }] as never;
  expect(wordingsOf(report, { items }, aVoice('en'))).toEqual(['start of activity: the item “Cheering” was worded “Applause”']);
});
