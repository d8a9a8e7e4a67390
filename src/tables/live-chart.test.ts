import { describe, expect, it } from 'vitest';
import { aReport, type Printed } from '../charts/series.fixture.ts';
import { seriesOf } from '../charts/series.ts';
import { aVoice } from '../charts/voice.fixture.ts';
import { chartTableOf } from './chart-table.ts';
import { liveFactsOf } from './live-chart.ts';

const seriesFor = (lang: string, percents: readonly Printed[], bases: readonly (number | 'not-stated')[]) => {
  const { report, entry } = aReport({ bases, items: [{ words: { he: 'לפרגן', en: 'Cheering' }, percents }] });
  return seriesOf(report, entry, lang);
};
const said = (lang: string, percent: Printed, base: number | 'not-stated') => liveFactsOf(seriesFor(lang, [percent], [base]), aVoice(lang))[0]?.said;

it('says of each value what its row in the table says, cell by cell, empty cells left out', () => {
  const series = seriesFor('he', [88, 97, 'not-stated'], [93, 40, 'not-stated']);
  const { columns, rows } = chartTableOf(series, aVoice('he'));
  expect(liveFactsOf(series, aVoice('he')).map(({ wording, cells }) => ({ wording, cells }))).toEqual(rows.map(({ header, cells }) => ({
    wording: header, cells: cells.map((cell, at) => [columns[at + 1]?.label, cell]).filter(([, cell]) => cell !== '–'),
  })));
});

describe('a value said aloud', () => {
  it('is words in Hebrew', () => expect(said('he', 97, 67)).toBe('97 אחוז, תחילת הפעילות, מתוך 67 משיבים, רווח סמך של 95 אחוז בין 90 ל־99'));
  it('is words in English', () => expect(said('en', 97, 67)).toBe('97 per cent, start of activity, out of 67 respondents, 95 per cent interval from 90 to 99'));
  it('is one per cent in Hebrew', () => expect(said('he', 1, 'not-stated')).toMatch(/^אחוז אחד, /));
  it('says a small base', () => expect(said('en', 100, 36)).toMatch(/, Small base: fewer than 50 respondents$/));
  it('says once that the base is not stated', () => expect(said('en', 51, 'not-stated')).toBe('51 per cent, start of activity, The source does not state the number of respondents, so there is no interval'));
  it('says people on a base of 10 to 29', () => expect(said('en', 20, 15)).toMatch(/^3 of 15, start of activity, Fewer than 30/));
  it('says why there is nothing', () => expect(said('en', 'not-stated', 93)).toBe('not stated in the source, start of activity'));
});
