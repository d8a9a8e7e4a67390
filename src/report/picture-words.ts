import type { Addresses } from '../addresses/addresses.ts';
import type { ChartPicture } from '../charts/chart-picture.ts';
import { measureLineOf } from '../charts/measure-line.ts';
import type { RenderedChart } from '../charts/rendered-chart.ts';
import { markPathOf } from '../charts/wave-style.ts';
import { isolateLtr } from '../i18n/isolate.ts';
import type { Voice } from '../i18n/voice.ts';
import { recordOf, type ChartEntry, type Report } from '../model/report.ts';
import { textOf } from '../terms/language.ts';
import { formatBase } from '../words/figure-text.ts';
import { renderPlain } from '../words/render-line.ts';
import { chartPageOf } from './chart-page.ts';
import { plainTakeawayOf } from './plain-takeaway.ts';

/** What a chart says in the language of the voice once it has left its page: whose it is, on which data it rests, where it is from and where to find it. */
export function chartPictureOf(report: Report, entry: ChartEntry, rendered: RenderedChart, voice: Voice, addresses: Addresses): ChartPicture {
  const { lang, dir } = voice;
  const { facts } = report;
  const page = chartPageOf(report, addresses, lang, entry.id);
  const versions = rendered.series.waves.map(({ id, label }) => voice.say('picture.version', { wave: label, version: isolateLtr(recordOf(report.waves, id).version) }));
  return {
    lang, dir, drawing: rendered.wide, description: rendered.description,
    title: plainTakeawayOf(report, entry, rendered.series, voice),
    lead: measureLineOf(rendered.series, voice),
    legend: rendered.series.waves.map(({ label, base, style }) => ({ label: voice.say('picture.wave', { wave: label, base: formatBase(voice, base) }), path: markPathOf(style), colour: style.colour })),
    notes: [
      ...(entry.note ? [renderPlain(textOf(lang, entry.note), { report, voice })] : []),
      voice.say('picture.source', { source: textOf(lang, facts.source.title), slide: recordOf(report.batteries, entry.battery).slide }),
      voice.say('about.citeReport', { publisher: textOf(lang, facts.publisher.name), title: textOf(lang, facts.title), kind: textOf(lang, facts.kind) }),
      voice.say('picture.versions', { versions: voice.join(versions, 'semicolon') }),
      voice.say('picture.address', { address: isolateLtr(addresses.absolute(page) ?? page) }),
    ],
  };
}
