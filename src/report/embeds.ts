import type { Addresses } from '../addresses/addresses.ts';
import { chartNotesOf } from '../charts/how-to-read.ts';
import { legendOf } from '../charts/legend.ts';
import { measureLineOf } from '../charts/measure-line.ts';
import type { RenderedChart } from '../charts/rendered-chart.ts';
import { takeawayOf } from '../charts/takeaway.ts';
import type { TextMeasure } from '../fonts/measure.ts';
import { stripControls } from '../i18n/isolate.ts';
import type { Voice } from '../i18n/voice.ts';
import { quotedTextOf } from '../model/excerpt.ts';
import { cellOf, recordOf, slidesOf, type ChartEntry, type Finding, type Report } from '../model/report.ts';
import { formatValueRef } from '../parse/value-ref.ts';
import { breaksInChart, flaggedInChart } from '../tables/chart-cautions.ts';
import type { ChartId, ItemId, WaveId } from '../terms/ids.ts';
import { textOf, type Lang } from '../terms/language.ts';
import { embedCodeOf } from '../words/embed-code.ts';
import { formatBase, formatReference } from '../words/figure-text.ts';
import { renderPlain } from '../words/render-line.ts';
import { FRAME_WIDTHS, frameHeightOf, type Piece } from './embed-size.ts';
import { takeawayTextOf } from './picture-words.ts';
import type { Embedded, Embeds } from './site.ts';

/** What is known of embeds is made of these. */
export interface EmbedSources {
  readonly report: Report;
  readonly addresses: Addresses;
  voice(lang: Lang): Voice;
  measure(lang: Lang): TextMeasure;
  chart(lang: Lang, id: ChartId): RenderedChart;
}

/** What hosts are told of the frames that they show: title, size, oEmbed. */
export function createEmbeds(sources: EmbedSources): Embeds {
  const { report, addresses, measure } = sources;
  const title = (lang: Lang, of: Embedded) => stripControls(titleOf(sources, lang, of));
  const known = new Map<string, ReturnType<Embeds['size']>>();
  const size: Embeds['size'] = (lang, of) => {
    const key = `${lang}/${of.kind}/${of.id}`;
    const one = known.get(key) ?? sizeOf(lang, of);
    known.set(key, one);
    return one;
  };
  const sizeOf: Embeds['size'] = (lang, of) => {
    const pieces = of.kind === 'chart' ? chartFramePieces(sources, lang, recordOf(report.charts, of.id)) : findingPieces(sources, lang, recordOf(report.findings, of.id));
    const at = (width: number) => ({ width, height: frameHeightOf(pieces, width, measure(lang)) });
    return { wide: at(FRAME_WIDTHS.wide), phone: at(FRAME_WIDTHS.phone) };
  };
  return {
    title, size, waves: (id) => wavesOf(sources, recordOf(report.findings, id)),
    oembed: (lang, of) => {
      const path = of.kind === 'chart' ? addresses.embedChart(lang, of.id) : addresses.embedFinding(lang, of.id);
      const [src, home] = [addresses.absolute(path), addresses.absolute(addresses.home(lang))];
      if (src === undefined) throw new Error('Impossible: oEmbed of a site without an address');
      const { wide } = size(lang, of);
      return `${JSON.stringify({
        version: '1.0', type: 'rich', title: title(lang, of), author_name: textOf(lang, report.facts.publisher.name), provider_name: textOf(lang, report.facts.title), provider_url: home,
        html: embedCodeOf({ src, title: title(lang, of), height: wide.height }), ...wide,
      }, null, 2)}\n`;
    },
  };
}

function titleOf({ report, voice, chart }: EmbedSources, lang: Lang, of: Embedded): string {
  if (of.kind === 'chart') return takeawayTextOf(report, recordOf(report.charts, of.id), chart(lang, of.id), voice(lang));
  const { number, words } = recordOf(report.findings, of.id);
  return voice(lang).say('cite.findingTitle', { number, title: renderPlain(textOf(lang, words).title, { report, voice: voice(lang) }) });
}

/** The waves that the figures of a finding are from, in the order of time. */
function wavesOf({ report, chart }: EmbedSources, { chart: id, values }: Finding): WaveId[] {
  const drawn = id && chart(report.languages[0]?.id ?? '', id);
  const used = new Set<string>([...(drawn?.kind === 'series' ? drawn.series.waves.map((wave) => wave.id) : []), ...values.flatMap((ref) => ('wave' in ref ? [ref.wave] : []))]);
  return report.waves.flatMap((wave) => (used.has(wave.id) ? [wave.id] : []));
}

type TextStyle = Omit<Extract<Piece, { kind: 'text' }>, 'kind' | 'text'>;

const TITLE: TextStyle = { size: 20, weight: 700, line: 27, above: 0 };
const TAKEAWAY: TextStyle = { size: 16.8, weight: 700, line: 22.7, above: 16 };
const REACH: TextStyle = { size: 16, weight: 400, line: 24, above: 8 };
const MEASURE: TextStyle = { size: 14.9, weight: 400, line: 23.1, above: 8 };
const NOTE: TextStyle = { size: 14.4, weight: 400, line: 21.6, above: 5 };
const FOOT: TextStyle = { size: 13.6, weight: 400, line: 20.4, above: 0 };
const KICKER: TextStyle = { size: 14.4, weight: 600, line: 21.6, above: 0 };

const texts = (style: TextStyle, lines: readonly string[]): Piece[] => lines.map((text) => ({ kind: 'text', text, ...style }));

function chartPieces({ report, voice: voiceIn, chart, measure }: EmbedSources, lang: Lang, entry: ChartEntry, title: TextStyle): Piece[] {
  const [voice, drawn] = [voiceIn(lang), chart(lang, entry.id)];
  const series = drawn.kind === 'series' ? drawn.series : undefined;
  const [, ...reach] = !entry.takeaway && series ? takeawayOf(series, voice) : [''];
  const keys = series ? legendOf(series, voice).map(({ label, restsOn }) => 24 + measure(lang)(restsOn.length === 0 ? label : `${label} (${voice.join(restsOn, 'semicolon')})`, MEASURE)) : [];
  const notes = [
    ...(entry.note ? [renderPlain(textOf(lang, entry.note), { report, voice })] : []), ...(series ? chartNotesOf(series, voice) : []),
    ...(series ? breaksInChart(report, series, voice).map(({ words, reason }) => `${words} ${renderPlain(reason, { report, voice })}`) : []),
    ...(series && flaggedInChart(report, series) > 0 ? [voice.say('exception.inChart', { count: flaggedInChart(report, series) })] : []),
  ];
  return [
    ...texts(title, [takeawayTextOf(report, entry, drawn, voice)]), ...(reach.length > 0 ? texts(REACH, [reach.join(' ')]) : []), ...texts(MEASURE, [measureLineOf(drawn, voice)]),
    ...(series?.kind === 'single' ? [{ kind: 'box', height: 80 } as const] : []),
    ...(keys.length > 0 ? [{ kind: 'row', widths: keys, gap: 25.6, line: 27.2, above: 24 } as const] : []),
    { kind: 'drawing', wide: drawn.wide, phone: drawn.phone, above: keys.length > 0 ? 0 : 14.4 },
    ...(drawn.kind === 'spec' && drawn.gaps.length > 0 ? texts(MEASURE, [voice.say('spec.gaps.heading'), ...drawn.gaps]) : []),
    { kind: 'box', height: 44 }, ...texts(NOTE, notes),
  ];
}

function chartFramePieces(sources: EmbedSources, lang: Lang, entry: ChartEntry): Piece[] {
  const drawn = sources.chart(lang, entry.id);
  return [...chartPieces(sources, lang, entry, TITLE), ...footPieces(sources, lang, drawn.kind === 'series' ? drawn.series.waves.map(({ id }) => id) : [], slidesOf(sources.report, entry))];
}

function footPieces({ report, voice }: EmbedSources, lang: Lang, waves: readonly WaveId[], slides: readonly number[]): Piece[] {
  const { source, publisher } = report.facts;
  const say = voice(lang).say;
  const versions = waves.map((id) => say('picture.version', { wave: textOf(lang, recordOf(report.waves, id).label), version: recordOf(report.waves, id).version }));
  return [
    { kind: 'box', height: 22 }, ...texts(FOOT, [
      ...(slides.length > 0 ? [say('picture.source', { source: textOf(lang, source.title), slides: say('source.slides', { count: slides.length, slides: voice(lang).list(slides.map(String)) }) })] : []),
      ...(versions.length > 0 ? [say('picture.versions', { versions: voice(lang).join(versions, 'semicolon') })] : []), textOf(lang, publisher.name),
    ]), { kind: 'box', height: 44 },
  ];
}

function findingPieces(sources: EmbedSources, lang: Lang, finding: Finding): Piece[] {
  const { report, voice } = sources;
  const { title, sentence } = textOf(lang, finding.words);
  const plain = (line: typeof title) => renderPlain(line, { report, voice: voice(lang) });
  const carried = finding.chart ? chartPieces(sources, lang, recordOf(report.charts, finding.chart), TAKEAWAY) : finding.values.length > 0 ? figurePieces(sources, lang, finding) : quotePieces(sources, lang, finding);
  return [...texts(KICKER, [`${voice(lang).say('finding.number', { number: finding.number })} · ${plain(title)}`]), ...texts({ ...TITLE, above: 4 }, [plain(sentence)]), ...carried, ...footPieces(sources, lang, wavesOf(sources, finding), finding.slides)];
}

const LABEL: TextStyle = { size: 14.9, weight: 400, line: 22.3, above: 0 };
const BASE: TextStyle = { size: 14.1, weight: 400, line: 20.4, above: 5 };
const BIG: TextStyle = { size: 33.6, weight: 700, line: 37, above: 0 };
const LEADING: TextStyle = { size: 54.4, weight: 700, line: 60, above: 0 };
const IN_WORDS: TextStyle = { size: 20, weight: 700, line: 22, above: 0 };

/** The figures of a finding without a chart: for each item its wording, below it a column for each wave, and what was inferred of them. */
function figurePieces({ report, voice: voiceIn }: EmbedSources, lang: Lang, { values, lead }: Finding): Piece[] {
  const voice = voiceIn(lang);
  const cells = values.flatMap((ref) => (ref.kind === 'cell' ? [{ ref, cell: cellOf(report, ref.battery, ref.item, ref.wave) }] : [])).flatMap(({ ref, cell }) => (cell ? [{ ref, cell }] : []));
  const measures = [...new Set(cells.map(({ cell }) => textOf(lang, recordOf(report.batteries, cell.battery).measure)))];
  const columnOf = ({ ref, cell }: (typeof cells)[number]): Extract<Piece, { kind: 'text' }>[] => {
    const figure = formatReference(voice, report, ref);
    const style = !/\p{Nd}/u.test(figure) ? LABEL : /\p{L}/u.test(figure) ? IN_WORDS : lead && formatValueRef(lead) === formatValueRef(ref) ? LEADING : BIG;
    return [{ kind: 'text', text: textOf(lang, recordOf(report.waves, cell.wave).label), ...LABEL }, { kind: 'text', text: figure, ...style }, { kind: 'text', text: formatBase(voice, cell.base), ...BASE }];
  };
  const inferred = report.waves.flatMap((wave) => wave.batteries.flatMap((asked) => (asked.inferred && cells.some(({ cell }) => cell.wave === wave.id && cell.battery === asked.battery) ? [renderPlain(textOf(lang, asked.inferred), { report, voice })] : [])));
  return [
    { kind: 'box', height: 37 }, ...texts({ ...MEASURE, above: 0 }, measures),
    ...[...Map.groupBy(cells, ({ cell }) => `${cell.battery}.${cell.item}`).values()].flatMap((ofItem, at): Piece[] => ofItem.slice(0, 1).flatMap(({ cell }): Piece[] => [
      ...texts({ size: 16, weight: 600, line: 24, above: at === 0 ? 8 : 44 }, [voice.quoted(textOf(lang, recordOf(recordOf(report.batteries, cell.battery).items, cell.item as ItemId).wording))]),
      { kind: 'columns', columns: ofItem.map(columnOf), widest: 288, gap: 48, rowGap: 16, above: 13 },
    ])),
    ...texts({ size: 14.1, weight: 400, line: 21.9, above: 16 }, inferred),
  ];
}

function quotePieces({ report, voice }: EmbedSources, lang: Lang, { quotes: [id] }: Finding): Piece[] {
  if (id === undefined) return [];
  const quote = recordOf(report.quotes, id);
  const isTranslated = quote.original.lang !== lang;
  // Its sign takes a column beside it: its lines are measured as if its letters were larger by that.
  return [...texts({ size: 22.5, weight: 500, line: 31, above: 16 }, [voice(lang).quoted(quotedTextOf(lang, quote))]), { kind: 'box', height: isTranslated ? 92 : 34 }];
}
