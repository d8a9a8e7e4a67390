import type { Addresses } from '../addresses/addresses.ts';
import { liveChartPath } from '../addresses/file-paths.ts';
import type { LiveChart } from '../charts/live-chart.ts';
import { liveSpecOf } from '../charts/live-spec.ts';
import type { RenderedChart } from '../charts/rendered-chart.ts';
import { buildSpec } from '../charts/spec.ts';
import type { TextMeasure } from '../fonts/measure.ts';
import type { Voice } from '../i18n/voice.ts';
import type { Report } from '../model/report.ts';
import { variablesIn } from '../styles/variables-in.ts';
import { liveChartOf, liveFactsOf } from '../tables/live-chart.ts';
import { liveSpecChartOf } from '../tables/live-spec-chart.ts';
import type { ChartId } from '../terms/ids.ts';
import type { Lang } from '../terms/language.ts';
import type { Site } from './site.ts';

/** What interactive views are made of. */
export interface LiveChartSources {
  readonly report: Report;
  readonly addresses: Addresses;
  voice(lang: Lang): Voice;
  measure(lang: Lang): TextMeasure;
  chart(lang: Lang, id: ChartId): RenderedChart;
}

/** The interactive views of charts, made when they are asked for. */
export function createLiveCharts({ report, addresses, voice, measure, chart }: LiveChartSources): Pick<Site, 'liveChart' | 'liveVariables'> {
  const variables = new Map<string, readonly string[]>();
  const addressOf = (lang: Lang, id: ChartId) => addresses.file(liveChartPath(id, lang));
  const made: Site['liveChart'] = (lang, id) => {
    const live = liveChartIn(chart(lang, id), voice(lang), measure(lang));
    variables.set(addressOf(lang, id), [...new Set(variablesIn(JSON.stringify(live)))]);
    return live;
  };
  return {
    liveChart: made,
    // Pages are made after the files that they offer, so that most are known by then.
    liveVariables: (address) => {
      for (const { id: lang } of variables.has(address) ? [] : report.languages) {
        for (const { id } of report.charts) if (addressOf(lang, id) === address) made(lang, id);
      }
      return variables.get(address) ?? [];
    },
  };
}

function liveChartIn(chart: RenderedChart, voice: Voice, measure: TextMeasure): LiveChart {
  if (chart.kind === 'spec') return liveSpecChartOf(chart, voice);
  const input = { series: chart.series, voice, measure };
  const specs = { wide: liveSpecOf(buildSpec({ ...input, layout: 'wide' })), phone: liveSpecOf(buildSpec({ ...input, layout: 'phone' })) };
  return liveChartOf(specs, liveFactsOf(chart.series, voice), voice);
}
