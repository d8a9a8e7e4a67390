import { gapWords, verdictOf } from '../charts/mark-words.ts';
import { otherPointsOf, type SeriesChange } from '../charts/series-change.ts';
import type { Series, SeriesMark, SeriesRow } from '../charts/series.ts';
import { isolate, isolateLtr } from '../i18n/isolate.ts';
import type { Voice } from '../i18n/voice.ts';
import { acceptedBetween, acceptedOf, type Accepted } from '../model/exceptions.ts';
import type { Report } from '../model/report.ts';
import { CONFIDENCE_LEVEL } from '../statistics/constants.ts';
import { formatBase } from '../words/figure-text.ts';
import { formatP } from './format-p.ts';
import type { Column, Table } from './table.ts';

/** The table of a chart of differences: the share in each of the two waves, the difference with its interval, whether it can be told from chance, flags in words. `report` knows what was accepted of its values. */
export function changeTableOf(series: Series, voice: Voice, report: Pick<Report, 'exceptions'> = {}): Table {
  const level = voice.percent(100 * CONFIDENCE_LEVEL);
  const column = (label: string, kind: Column['kind'] = 'number'): Column => ({ label, kind });
  return {
    caption: `${series.title}. ${series.measure}`,
    columns: [
      column(voice.say('table.item'), 'words'),
      ...series.waves.map(({ label, base }) => column(voice.join([label, isolate(formatBase(voice, base))], 'comma'))),
      column(voice.say('table.difference')), column(voice.say('table.difference-interval', { level })), column(voice.say('table.adjusted-p')),
      column(voice.say('table.verdict'), 'words'), column(voice.say('table.flag'), 'words'),
    ],
    rows: series.rows.map((row) => ({
      header: row.wording,
      cells: [...row.marks.map((mark) => shareOf(mark, voice)), ...changeCellsOf(row.change, voice), flagsOf(row, series, voice) || voice.say('table.none')],
      accepted: [...row.marks.map((mark) => acceptedOf(report, { ...mark, battery: series.battery })), acceptedChangeOf(row, series, report)],
    })),
  };
}

function acceptedChangeOf({ item }: SeriesRow, { battery, waves }: Series, report: Pick<Report, 'exceptions'>): Accepted[] {
  const [from, to] = [waves[0]?.id, waves.at(-1)?.id];
  return from && to ? acceptedBetween(report, battery, item, from, to) : [];
}

function shareOf(mark: SeriesMark, voice: Voice): string {
  return mark.kind === 'percent' ? voice.percent(mark.percent) : gapWords(mark, voice);
}

/** Difference, interval, adjusted p, verdict. */
function changeCellsOf(change: SeriesChange | undefined, voice: Voice): string[] {
  const none = voice.say('table.none');
  if (!change || change.kind === 'gap') return [none, none, none, none];
  const verdict = voice.say(`chart.verdict.${verdictOf(change)}`);
  if (change.kind === 'untested') return [voice.signed(change.points), none, none, verdict];
  const [low, high] = [change.interval.lowPoints, change.interval.highPoints].map((points) => isolateLtr(voice.signed(points)));
  return [voice.signed(change.points), voice.say('table.points-range', { low: low ?? '', high: high ?? '' }), formatP(change.adjustedP, voice), verdict];
}

/** Each flag with its wave; that the counts of people give another difference than the printed percentages. */
function flagsOf({ marks, change }: SeriesRow, { waves }: Series, voice: Voice): string {
  const flags = marks.flatMap((mark, at) => mark.flags.map((flag) => voice.say('chart.gap.in-wave', { wave: waves[at]?.shortLabel ?? '', gap: voice.say(`flag.${flag}`) })));
  const other = otherPointsOf(change);
  const differs = other === undefined ? [] : [voice.say('table.by-counts', { points: isolateLtr(voice.signed(other)) })];
  return voice.join([...flags, ...differs], 'semicolon');
}
