import { seriesOf } from '../charts/series.ts';
import { comparisonsOf } from '../claims/comparisons.ts';
import { defaultLanguageOf, type ChartEntry, type Report } from '../model/report.ts';
import { isJsonObject, walkJson, type Json } from '../parse/json.ts';
import type { BatteryId, ChartId, WaveId } from '../terms/ids.ts';
import { isSame } from '../versions/differences.ts';
import type { Both } from './touched-sentences.ts';

/** True where a chart draws figures of the wave, and so names its version in its files. */
export function drawsWave(report: Report, chart: ChartEntry, wave: WaveId): boolean {
  if (chart.kind !== 'spec') return chart.waves.includes(wave);
  return batteriesIn(chart.spec).some((battery) => report.waves.some((one) => one.id === wave && one.batteries.some((asked) => asked.battery === battery)));
}

/** True where a chart shows other figures, intervals or words by the newer version. */
export function isChartTouched(chart: ChartEntry, { before, now }: Both): boolean {
  const entries = chart.kind === 'spec'
    ? batteriesIn(chart.spec).map((battery) => ({ id: chart.id as string as ChartId, kind: 'waves' as const, battery, waves: now.waves.map((one) => one.id) }))
    : [chart];
  const shown = (report: Report) => entries.map((entry) => report.languages.map(({ id }) => {
    const comparisons = comparisonsOf(report, entry.battery).filter(({ from, to }) => entry.waves.includes(from) && entry.waves.includes(to));
    return { series: seriesOf(report, entry, id, comparisons), comparisons: id === defaultLanguageOf(report) ? comparisons : [] };
  }));
  return !isSame(shown(before), shown(now));
}

/** The batteries that a specification names as its data. */
function batteriesIn(spec: Json): BatteryId[] {
  const found: BatteryId[] = [];
  walkJson(spec, (node, path) => {
    if (path.at(-1) === 'data' && isJsonObject(node) && typeof node['battery'] === 'string') found.push(node['battery'] as BatteryId);
  });
  return found;
}
