import { comparisonsOf } from '../claims/comparisons.ts';
import type { LiveChart } from '../charts/live-chart.ts';
import { seriesOf } from '../charts/series.ts';
import { buildSpec } from '../charts/spec.ts';
import type { TextMeasure } from '../fonts/measure.ts';
import type { Voice } from '../i18n/voice.ts';
import { recordOf, type Report } from '../model/report.ts';
import { liveChartOf, liveFactsOf } from '../tables/live-chart.ts';
import type { ChartId } from '../terms/ids.ts';
import type { Lang } from '../terms/language.ts';

/** The interactive views of a report's charts of batteries, made when they are asked for; a specification of the writer's own has none. */
export function liveCharts(report: Report, voice: (lang: Lang) => Voice, measure: (lang: Lang) => TextMeasure): (lang: Lang, id: ChartId) => LiveChart {
  return (lang, id) => {
    const entry = recordOf(report.charts, id);
    if (entry.kind === 'spec') throw new Error(`Impossible: an interactive view of the specification ${id}`);
    const series = seriesOf(report, entry, lang, comparisonsOf(report, entry.battery));
    const input = { series, voice: voice(lang), measure: measure(lang) };
    const specs = { wide: buildSpec({ ...input, layout: 'wide' }), phone: buildSpec({ ...input, layout: 'phone' }) };
    return liveChartOf(specs, liveFactsOf(series, voice(lang)), voice(lang));
  };
}
