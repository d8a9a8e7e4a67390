import { renderedChartOf, type RenderedChart } from '../charts/rendered-chart.ts';
import { seriesOf } from '../charts/series.ts';
import { renderedSpecOf } from '../charts/specs/rendered-spec.ts';
import { comparisonsOf } from '../claims/comparisons.ts';
import type { Fonts } from '../fonts/build-fonts.ts';
import type { Voice } from '../i18n/voice.ts';
import type { ChartEntry, Report } from '../model/report.ts';
import { textOf } from '../terms/language.ts';
import { renderPlain } from '../words/render-line.ts';
import type { KeptDrawings } from './kept-drawings.ts';

/** A chart of a report in the language of the voice, with the widths that `fonts` set; what was drawn before is taken from `kept`. */
export async function drawnChart(report: Report, entry: ChartEntry, voice: Voice, fonts: Fonts, kept: KeptDrawings): Promise<RenderedChart> {
  const measure = textOf(voice.lang, fonts.measures);
  if (entry.kind === 'spec') {
    const faces = fonts.faces.filter(({ lang, role }) => lang === voice.lang && role === 'text').map(({ name, unicodeRange }) => `${name} ${unicodeRange}`);
    const alt = entry.alt && renderPlain(textOf(voice.lang, entry.alt), { report, voice });
    return renderedSpecOf(report, entry, alt, voice, measure, { kept: kept.text, fonts: faces });
  }
  const comparisons = comparisonsOf(report, entry.battery);
  return renderedChartOf(seriesOf(report, entry, voice.lang, comparisons), comparisons, voice, measure, kept.text);
}
