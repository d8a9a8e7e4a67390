import type { Series } from '../charts/series.ts';
import { takeawayOf } from '../charts/takeaway.ts';
import type { Voice } from '../i18n/voice.ts';
import type { ChartEntry, Report } from '../model/report.ts';
import { textOf } from '../terms/language.ts';
import { renderPlain } from '../words/render-line.ts';

/** The sentence above a chart as plain text: the writer's, or the one that its data give. */
export function plainTakeawayOf(report: Report, { takeaway }: ChartEntry, series: Series, voice: Voice): string {
  return takeaway ? renderPlain(textOf(voice.lang, takeaway), { report, voice }) : takeawayOf(series, voice).join(' ');
}
