import { describe, expect, it } from 'vitest';
import { comparisonsOf } from '../claims/comparisons.ts';
import type { ItemId } from '../terms/ids.ts';
import { aReport, TRUST, type Printed, type SketchedEntry } from './series.fixture.ts';
import { seriesOf, type SeriesMark } from './series.ts';

function markOf(percent: Printed, base: number | 'not-stated'): SeriesMark | undefined {
  const { report, entry } = aReport({ bases: [base], items: [{ words: { en: 'An item' }, percents: [percent] }] });
  return seriesOf(report, entry, 'en').rows[0]?.marks[0];
}

describe('seriesOf', () => {
  it('gives the count that fits, and its Wilson interval in whole per cent', () => {
    expect(markOf(97, 67)).toMatchObject({ kind: 'percent', percent: 97, counts: [65], interval: { lowPercent: 90, highPercent: 99 }, flags: [] });
  });

  it('gives both nearest counts where no count fits, and flags it', () => {
    expect(markOf(84, 36)).toMatchObject({ counts: [30, 31], flags: ['small-base', 'no-count-fits'] });
  });

  it('gives a share without interval and counts where the base is not stated', () => {
    expect(markOf(51, 'not-stated')).toMatchObject({ kind: 'percent', counts: [], flags: ['base-not-stated'] });
    expect(markOf(51, 'not-stated')).not.toHaveProperty('interval');
  });

  it('draws nothing of a base from 10 to 29 and says the count', () => {
    expect(markOf(20, 15)).toMatchObject({ kind: 'count', counts: [3], flags: ['counts-only'] });
  });

  it('says nothing of a base under 10', () => {
    expect(markOf(50, 8)).toMatchObject({ kind: 'gap', gap: 'base-hidden', flags: ['base-hidden'] });
  });

  it.each(['not-stated', 'not-asked', 'suppressed'] as const)('keeps a value that is %s as a gap', (missing) => {
    expect(markOf(missing, 93)).toMatchObject({ kind: 'gap', gap: missing, flags: [missing] });
  });

  it('keeps the order of the questionnaire for waves', () => {
    const { report, entry } = aReport(TRUST);
    expect(seriesOf(report, entry, 'he').rows.map(({ item }) => item)).toEqual(['item-1', 'item-2', 'item-3', 'item-4', 'item-5', 'item-6']);
  });

  it('ranks from highest to lowest, equals in the order of the questionnaire, gaps last', () => {
    const percents: Printed[] = [34, 'not-stated', 64, 34, 100];
    const { report, entry } = aReport({ bases: [93], items: percents.map((percent) => ({ words: { en: 'x' }, percents: [percent] })) }, 'ranked');
    expect(seriesOf(report, entry, 'en').rows.map(({ item }) => item)).toEqual(['item-5', 'item-3', 'item-1', 'item-4', 'item-2']);
  });

  it('keeps the order of the questionnaire for a ranking that asks for it', () => {
    const { report, entry } = aReport({ bases: [93], items: [34, 64].map((percent) => ({ words: { en: 'x' }, percents: [percent] })) }, 'ranked', { order: 'data' });
    expect(seriesOf(report, entry, 'en')).toMatchObject({ order: 'data', rows: [{ item: 'item-1' }, { item: 'item-2' }] });
  });

  it('has one row where the entry names an item', () => {
    const { report, entry } = aReport(TRUST, 'single', { item: 'item-2' as ItemId });
    expect(seriesOf(report, entry, 'en').rows.map(({ item }) => item)).toEqual(['item-2']);
  });

  it('runs waves in reading direction unless the report says left to right', () => {
    const timeOf = (entry: SketchedEntry) => { const made = aReport(TRUST, 'matrix', entry); return seriesOf(made.report, made.entry, 'he').time; };
    expect([timeOf({}), timeOf({ time: 'left-to-right' })]).toEqual(['reading', 'left-to-right']);
  });

  it('gives a wave the same look in a chart that leaves an earlier wave out', () => {
    const { report, entry } = aReport(TRUST);
    const [, second] = seriesOf(report, entry, 'en').waves;
    expect(seriesOf(report, { ...entry, waves: entry.waves.slice(1) }, 'en').waves[0]?.style).toEqual(second?.style);
  });
});

describe('the change of a row', () => {
  const changeOf = (percents: readonly Printed[], bases: readonly (number | 'not-stated')[]) => {
    const { report, entry } = aReport({ bases, items: [{ words: { en: 'Cheering' }, percents }] }, 'change');
    return seriesOf(report, entry, 'en', comparisonsOf(report, entry.battery)).rows[0]?.change;
  };

  it('is the difference of the printed percentages, with the Newcombe interval of the counts in whole points', () => {
    expect(changeOf([88, 100], [93, 36])).toMatchObject({ kind: 'tested', points: 12, pointsOfCounts: 12, interval: { lowPoints: 1, highPoints: 20 }, distinguishable: true });
  });
  it('goes from the first wave to the last', () => expect(changeOf([88, 20, 79], [93, 67, 67])).toMatchObject({ points: -9, distinguishable: false }));
  it('says where the counts give another difference than the percentages', () => expect(changeOf([72, 93], [93, 67])).toMatchObject({ points: 21, pointsOfCounts: 20 }));
  it('is not tested where a base is not stated', () => expect(changeOf([50, 60], [93, 'not-stated'])).toEqual({ kind: 'untested', points: 10 }));
  it('is a gap where a percentage is missing or its base is under 30', () => expect([changeOf(['not-asked', 60], [93, 67]), changeOf([50, 60], [93, 15])]).toEqual([{ kind: 'gap' }, { kind: 'gap' }]));
  it('is not there where there is one wave', () => expect(changeOf([50], [93])).toBeUndefined());
});
