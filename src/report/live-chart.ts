import type { LiveChart } from '../charts/live-chart.ts';
import type { RenderedChart } from '../charts/rendered-chart.ts';
import { buildSpec } from '../charts/spec.ts';
import type { TextMeasure } from '../fonts/measure.ts';
import type { Voice } from '../i18n/voice.ts';
import { liveChartOf, liveFactsOf } from '../tables/live-chart.ts';

/** The interactive view of a chart of a battery. */
export function liveChart(chart: RenderedChart, voice: Voice, measure: TextMeasure): LiveChart {
  if (chart.kind === 'spec') throw new Error(`Impossible: an interactive view of the specification ${chart.chart}`);
  const input = { series: chart.series, voice, measure };
  const specs = { wide: buildSpec({ ...input, layout: 'wide' }), phone: buildSpec({ ...input, layout: 'phone' }) };
  return liveChartOf(specs, liveFactsOf(chart.series, voice), voice);
}
