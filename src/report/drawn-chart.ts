import { renderedChartOf, type RenderedChart } from '../charts/rendered-chart.ts';
import { seriesOf } from '../charts/series.ts';
import { renderedSpecOf } from '../charts/specs/rendered-spec.ts';
import { comparisonsOf } from '../claims/comparisons.ts';
import type { TextMeasure } from '../fonts/measure.ts';
import type { Voice } from '../i18n/voice.ts';
import type { ChartEntry, Report } from '../model/report.ts';
import { textOf } from '../terms/language.ts';
import { renderPlain } from '../words/render-line.ts';
import type { KeptDrawings } from './kept-drawings.ts';

/** A chart of a report, drawn in the language of the voice. Charts of batteries that were drawn before are taken from `kept`; specifications are drawn anew. */
export async function drawnChart(report: Report, entry: ChartEntry, voice: Voice, measure: TextMeasure, kept: KeptDrawings): Promise<RenderedChart> {
  if (entry.kind === 'spec') {
    return renderedSpecOf(report, entry, entry.alt && renderPlain(textOf(voice.lang, entry.alt), { report, voice }), voice, measure);
  }
  const comparisons = comparisonsOf(report, entry.battery);
  return renderedChartOf(seriesOf(report, entry, voice.lang, comparisons), comparisons, voice, measure, kept.text);
}
