import type { Addresses } from '../addresses/addresses.ts';
import type { ChartPicture, PictureKey } from '../charts/chart-picture.ts';
import { measureLineOf } from '../charts/measure-line.ts';
import type { RenderedChart } from '../charts/rendered-chart.ts';
import type { Series } from '../charts/series.ts';
import { chartNotesOf } from '../charts/how-to-read.ts';
import { legendOf } from '../charts/legend.ts';
import { singleWordsOf } from '../charts/single-words.ts';
import { takeawayOf } from '../charts/takeaway.ts';
import { isolateLtr } from '../i18n/isolate.ts';
import type { Voice } from '../i18n/voice.ts';
import { recordOf, slidesOf, type ChartEntry, type Report } from '../model/report.ts';
import { textOf } from '../terms/language.ts';
import { renderPlain } from '../words/render-line.ts';
import { chartPageOf } from './chart-page.ts';

/** The sentence above a chart as plain text: the writer's, or those that its data give. */
export function takeawayTextOf(report: Report, { takeaway }: ChartEntry, drawn: RenderedChart, voice: Voice): string {
  if (takeaway) return renderPlain(textOf(voice.lang, takeaway), { report, voice });
  return drawn.kind === 'series' ? takeawayOf(drawn.series, voice).join(' ') : drawn.title;
}

/** The signs of a chart, each with what it stands for, and the base of its wave. */
function keysOf(series: Series, voice: Voice): PictureKey[] {
  return legendOf(series, voice).map(({ label, restsOn, path, fill, outline }) => (
    { path, fill, outline, label: restsOn.length === 0 ? label : voice.say('picture.wave', { wave: label, base: voice.join(restsOn, 'semicolon') }) }));
}

/** Whose a chart is, on which data it rests, where it is from and where to find it: a line for each. */
function originOf(report: Report, entry: ChartEntry, waves: Series['waves'], voice: Voice, addresses: Addresses): string[] {
  const { lang } = voice;
  const { source, publisher, title, kind } = report.facts;
  const slides = slidesOf(report, entry);
  const versions = waves.map(({ id, label }) => voice.say('picture.version', { wave: label, version: isolateLtr(recordOf(report.waves, id).version) }));
  const page = chartPageOf(report, addresses, lang, entry.id);
  return [
    ...(slides.length > 0 ? [voice.say('picture.source', { source: textOf(lang, source.title), slides: voice.say('source.slides', { count: slides.length, slides: voice.list(slides.map((slide) => voice.number(slide))) }) })] : []),
    voice.say('about.citeReport', { publisher: textOf(lang, publisher.name), title: textOf(lang, title), kind: textOf(lang, kind) }),
    ...(versions.length > 0 ? [voice.say('picture.versions', { versions: voice.join(versions, 'semicolon') })] : []),
    voice.say('picture.address', { address: isolateLtr(addresses.absolute(page) ?? page) }),
  ];
}

function largeOf(series: Series, voice: Voice): NonNullable<ChartPicture['large']> {
  const { figure, restsOn } = singleWordsOf(series, voice);
  return { figure, restsOn: voice.join(restsOn, 'semicolon') };
}

/** What a chart says in the language of the voice once it has left its page. */
export function chartPictureOf(report: Report, entry: ChartEntry, rendered: RenderedChart, voice: Voice, addresses: Addresses): ChartPicture {
  const series = rendered.kind === 'series' ? rendered.series : undefined;
  return {
    lang: voice.lang, dir: voice.dir, drawing: rendered.wide, description: rendered.description,
    title: takeawayTextOf(report, entry, rendered, voice), lead: measureLineOf(rendered, voice), legend: series ? keysOf(series, voice) : [],
    ...(series?.kind === 'single' && { large: largeOf(series, voice) }),
    notes: [
      ...(rendered.kind === 'spec' && rendered.gaps.length > 0 ? [voice.say('spec.gaps.heading'), ...rendered.gaps] : []),
      ...(entry.note ? [renderPlain(textOf(voice.lang, entry.note), { report, voice })] : []), ...(series ? chartNotesOf(series, voice) : []),
      ...originOf(report, entry, series?.waves ?? [], voice, addresses),
    ],
  };
}
