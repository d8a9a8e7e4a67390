import type { Voice } from '../../i18n/voice.ts';
import { wavesWith, type Report } from '../../model/report.ts';
import type { BatteryData } from '../../parse/spec-file.ts';
import type { BatteryId, ChartId } from '../../terms/ids.ts';
import { gapWords } from '../mark-words.ts';
import { seriesOf } from '../series.ts';
import type { Datum } from './mark-fields.ts';
import type { Rows } from './spec-source.ts';

/** Fields of a battery's rows that name other fields' values for the program; readers are shown the words. */
export const BATTERY_IDS = ['item', 'wave', 'flag'] as const;

/**
 * A battery as rows of data, one for each item and wave, in the order of the questionnaire. `percent`, `low` and `high` are what is printed, 0 to 100,
 * and null where nothing may be drawn; `flag` holds the names of the flags with spaces between, `flagLabel` says them in words;
 * `gapLabel` is what stands in the place of a percentage that is null, in words.
 */
export function batteryRowsOf(report: Report, { battery, waves }: BatteryData, voice: Voice): Rows {
  const id = battery as BatteryId;
  const drawn = wavesWith(id, report.waves).filter((wave) => waves?.includes(wave) ?? true);
  const series = seriesOf(report, { id: 'spec' as ChartId, kind: 'waves', battery: id, waves: drawn }, voice.lang);
  return series.rows.flatMap((row) => row.marks.map((mark, place) => ({
    item: row.item, itemLabel: row.wording, wave: mark.wave, waveLabel: series.waves[place]?.label ?? '',
    percent: mark.kind === 'percent' ? mark.percent : null,
    low: mark.kind === 'percent' ? mark.interval?.lowPercent ?? null : null,
    high: mark.kind === 'percent' ? mark.interval?.highPercent ?? null : null,
    count: 'counts' in mark && mark.counts.length === 1 ? mark.counts[0] ?? null : null,
    base: mark.base.kind === 'count' ? mark.base.count : null,
    flag: mark.flags.join(' '),
    flagLabel: voice.join(mark.flags.map((flag) => voice.say(`flag.${flag}`)), 'semicolon'),
    gapLabel: mark.kind === 'percent' ? '' : gapWords(mark, voice),
  })));
}

/** What stands in the place of each mark that the rows of a battery lack, in words: a line for each wave and reason, with its items. */
export function gapLinesOf(rows: readonly Datum[], voice: Voice): string[] {
  const gaps = rows.filter(({ percent }) => percent === null);
  return [...Map.groupBy(gaps, ({ wave, gapLabel }) => `${String(wave)} ${String(gapLabel)}`).values()].map((alike) => {
    const [{ wave, waveLabel, gapLabel } = {}] = alike;
    const all = rows.filter((row) => row['wave'] === wave).length;
    const items = alike.map(({ itemLabel }) => voice.quoted(String(itemLabel)));
    return voice.say('spec.gaps.line', { wave: String(waveLabel), gap: String(gapLabel), all: alike.length === all && all > 1 ? 'yes' : 'no', items: voice.join(items, 'comma') });
  });
}
