import type { LiveChart } from '../charts/live-chart.ts';
import { liveSpecOf } from '../charts/live-spec.ts';
import type { RenderedChart } from '../charts/rendered-chart.ts';
import { buildSpec } from '../charts/spec.ts';
import type { TextMeasure } from '../fonts/measure.ts';
import type { Voice } from '../i18n/voice.ts';
import { liveChartOf, liveFactsOf } from '../tables/live-chart.ts';
import { liveSpecChartOf } from '../tables/live-spec-chart.ts';

/** The interactive view of a chart. */
export function liveChart(chart: RenderedChart, voice: Voice, measure: TextMeasure): LiveChart {
  if (chart.kind === 'spec') return liveSpecChartOf(chart, voice);
  const input = { series: chart.series, voice, measure };
  const specs = { wide: liveSpecOf(buildSpec({ ...input, layout: 'wide' })), phone: liveSpecOf(buildSpec({ ...input, layout: 'phone' })) };
  return liveChartOf(specs, liveFactsOf(chart.series, voice), voice);
}
