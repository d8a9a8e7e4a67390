import type { Series, SeriesMark } from '../charts/series.ts';
import type { Voice } from '../i18n/voice.ts';
import { acceptedOf } from '../model/exceptions.ts';
import type { Report } from '../model/report.ts';
import { formatSize } from '../words/figure-text.ts';
import { CONFIDENCE_LEVEL } from '../statistics/constants.ts';
import { changeTableOf } from './change-table.ts';
import type { Table } from './table.ts';

/** The table of a chart: one row for each item and wave, with count, base, interval and flags in words; of differences, one row for each item. `report` knows what was accepted of its values. */
export function chartTableOf(series: Series, voice: Voice, report: Pick<Report, 'exceptions'> = {}): Table {
  if (series.kind === 'change') return changeTableOf(series, voice, report);
  const level = voice.percent(100 * CONFIDENCE_LEVEL);
  const number = (label: string) => ({ label, kind: 'number' as const });
  const words = (label: string) => ({ label, kind: 'words' as const });
  return {
    caption: `${series.title}. ${series.measure}`,
    columns: [words(voice.say('table.item')), words(voice.say('table.wave')), number(voice.say('table.percent')), number(voice.say('table.interval', { level })), number(voice.say('table.count')), number(voice.say('table.base')), words(voice.say('table.flag'))],
    rows: series.rows.flatMap((row) => row.marks.map((mark, at) => ({
      header: row.wording,
      cells: [
        series.waves[at]?.label ?? '',
        mark.kind === 'percent' ? voice.percent(mark.percent) : voice.say('table.none'),
        mark.kind === 'percent' && mark.interval ? voice.range(mark.interval.lowPercent, mark.interval.highPercent) : voice.say('table.none'),
        formatCounts(mark, voice),
        formatSize(voice, mark.base),
        voice.join(mark.flags.map((flag) => voice.say(`flag.${flag}`)), 'semicolon') || voice.say('table.none'),
      ],
      accepted: markedCellOf(mark).map((marked) => (marked ? acceptedOf(report, { ...mark, battery: series.battery }) : [])),
    }))),
  };
}

/** The sign of a note stands beside the percentage, or beside the count where there is none. */
function markedCellOf({ kind }: SeriesMark): boolean[] {
  return kind === 'percent' ? [false, true] : [false, false, false, true];
}

/** The people behind a percentage: one count, or both nearest where no count fits the base. */
function formatCounts(mark: SeriesMark, voice: Voice): string {
  const [first, second] = 'counts' in mark ? mark.counts : [];
  if (first === undefined) return voice.say('table.none');
  return second === undefined ? voice.number(first) : voice.say('table.between', { below: voice.number(first), above: voice.number(second) });
}
