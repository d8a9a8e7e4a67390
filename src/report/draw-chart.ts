import { renderedChartOf, type RenderedChart } from '../charts/rendered-chart.ts';
import { seriesOf } from '../charts/series.ts';
import { renderedSpecOf } from '../charts/specs/rendered-spec.ts';
import { comparisonsOf } from '../claims/comparisons.ts';
import type { Fonts } from '../fonts/build-fonts.ts';
import type { TextMeasure } from '../fonts/measure.ts';
import type { Voice } from '../i18n/voice.ts';
import type { ChartEntry, Report } from '../model/report.ts';
import { textOf } from '../terms/language.ts';
import { renderPlain } from '../words/render-line.ts';
import type { KeptDrawings } from './kept-drawings.ts';

/** What a chart is drawn with in the language of the voice. */
export interface ChartTools {
  readonly report: Report;
  readonly fonts: Fonts;
  readonly kept: KeptDrawings;
  readonly voice: Voice;
  readonly measure: TextMeasure;
}

/** Draws a chart, whatever it is made of, or takes it as it was drawn before. */
export async function drawChart({ report, fonts, kept, voice, measure }: ChartTools, entry: ChartEntry): Promise<RenderedChart> {
  if (entry.kind !== 'spec') {
    const comparisons = comparisonsOf(report, entry.battery);
    return renderedChartOf(seriesOf(report, entry, voice.lang, comparisons), comparisons, voice, measure, kept.text);
  }
  const alt = entry.alt && renderPlain(textOf(voice.lang, entry.alt), { report, voice });
  const faces = fonts.faces.filter(({ lang, role }) => lang === voice.lang && role === 'text').map(({ name, unicodeRange }) => `${name} ${unicodeRange}`);
  return renderedSpecOf(report, entry, alt, voice, measure, { kept: kept.text, decides: [voice.fingerprint, ...faces] });
}
