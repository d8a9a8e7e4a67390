import type { Addresses } from '../addresses/addresses.ts';
import { chartFilePath } from '../addresses/file-paths.ts';
import { chartPictureSvg } from '../charts/chart-picture.ts';
import type { RenderedChart } from '../charts/rendered-chart.ts';
import type { Fonts } from '../fonts/build-fonts.ts';
import type { Voice } from '../i18n/voice.ts';
import { defaultLanguageOf, recordOf, slidesOf, type Report } from '../model/report.ts';
import type { Rasteriser } from '../pictures/raster-pool.ts';
import { seriesJson, tablesJson, type ChartWords } from '../tables/chart-json.ts';
import { formatCsv, type PlainTable } from '../tables/csv.ts';
import { seriesDownloadTable } from '../tables/download-table.ts';
import { specDownloadOf, specDownloadTable, type SpecDownload } from '../tables/spec-download.ts';
import type { ChartId } from '../terms/ids.ts';
import { inEachOf, textOf, type Lang, type Localized } from '../terms/language.ts';
import { renderPlain } from '../words/render-line.ts';
import { chartPageOf } from './chart-page.ts';
import type { KeptDrawings } from './kept-drawings.ts';
import { chartPictureOf, takeawayTextOf } from './picture-words.ts';
import { remembered, shared } from './remembered.ts';
import type { ChartDownload, ChartFiles } from './site.ts';

/** What the files of charts are made of. */
export interface ChartFileSources {
  readonly report: Report;
  readonly addresses: Addresses;
  readonly fonts: Fonts;
  readonly kept: KeptDrawings;
  readonly rasterise: Rasteriser;
  voice(lang: Lang): Voice;
  chart(lang: Lang, id: ChartId): RenderedChart;
}

/** Pixels of a PNG for each px of its chart. */
const SCALE = 2;

/** The files that readers can take a chart away in. */
export function createChartFiles(sources: ChartFileSources): ChartFiles {
  const { report } = sources;
  const svg = shared((lang, id: ChartId) => pictureSvg(sources, lang, id));
  const png = shared(async (lang, id: ChartId) => {
    const drawing = await svg(lang, id);
    return sources.kept.bytes(['png', drawing, String(SCALE)], () => sources.rasterise(drawing, { scale: SCALE }));
  });
  const svgBytes = remembered(async (lang, id: ChartId) => bytesOf(await svg(lang, id)));
  const pngBytes = remembered(async (lang, id: ChartId) => (await png(lang, id)).length);
  const csv = (id: ChartId) => formatCsv(downloadTable(sources, id));
  const json = (id: ChartId) => chartJson(sources, id);
  return {
    svg, png, csv, json,
    downloads: async (lang, id) => {
      recordOf(report.charts, id);
      const sizes: readonly [ChartDownload['format'], number][] = [['csv', bytesOf(csv(id))], ['json', bytesOf(json(id))], ['svg', await svgBytes(lang, id)], ['png', await pngBytes(lang, id)]];
      return sizes.map(([format, bytes]) => ({ format, bytes, href: sources.addresses.file(chartFilePath(id, format, lang)) }));
    },
  };
}

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

function pictureSvg({ report, addresses, fonts, kept, ...of }: ChartFileSources, lang: Lang, id: ChartId): Promise<string> {
  const picture = chartPictureOf(report, recordOf(report.charts, id), of.chart(lang, id), of.voice(lang), addresses);
  const faces = fonts.faces.filter((face) => face.lang === lang).map(({ role, name, unicodeRange }) => `${role} ${name} ${unicodeRange}`);
  return kept.text(['picture', JSON.stringify(picture), ...faces], async () => chartPictureSvg(picture, textOf(lang, fonts.outlines)));
}

/** The figures of a chart as a table for machines; those of a battery are the same in each language. */
function downloadTable(sources: ChartFileSources, id: ChartId): PlainTable {
  const { report, chart } = sources;
  const drawn = chart(defaultLanguageOf(report), id);
  return drawn.kind === 'series' ? seriesDownloadTable(report, drawn.series) : specDownloadTable(id, plainTables(sources, id), report.languages.map((one) => one.id));
}

function chartJson(sources: ChartFileSources, id: ChartId): string {
  const { report, chart } = sources;
  const drawn = chart(defaultLanguageOf(report), id);
  if (drawn.kind === 'series') return seriesJson(report, drawn.series, chartWords(sources, id));
  const inEach = (part: 'title' | 'measure') => inEachOf(report.languages, (lang) => chart(lang, id)[part]);
  return tablesJson(report, { chart: id, kind: drawn.kind, title: inEach('title'), measure: inEach('measure'), tables: plainTables(sources, id) }, chartWords(sources, id));
}

/** The rows that a specification draws, in each language. */
function plainTables({ report, chart, voice }: ChartFileSources, id: ChartId): Localized<readonly SpecDownload[]> {
  return inEachOf(report.languages, (lang) => {
    const drawn = chart(lang, id);
    return drawn.kind === 'spec' ? drawn.tables.map((table) => specDownloadOf(table, voice(lang))) : [];
  });
}

function chartWords({ report, addresses, voice, chart }: ChartFileSources, id: ChartId): ChartWords {
  const entry = recordOf(report.charts, id);
  const inEach = (words: (lang: Lang) => string) => inEachOf(report.languages, words);
  const whole = (path: string) => addresses.absolute(path) ?? path;
  const file = (format: ChartDownload['format'], lang: Lang) => whole(addresses.file(chartFilePath(id, format, lang)));
  const any = defaultLanguageOf(report);
  const { note } = entry;
  return {
    slides: slidesOf(report, entry),
    takeaway: inEach((lang) => takeawayTextOf(report, entry, chart(lang, id), voice(lang))),
    note: note && inEach((lang) => renderPlain(textOf(lang, note), { report, voice: voice(lang) })),
    description: inEach((lang) => chart(lang, id).description),
    page: inEach((lang) => whole(chartPageOf(report, addresses, lang, id))),
    files: { csv: file('csv', any), json: file('json', any), svg: inEach((lang) => file('svg', lang)), png: inEach((lang) => file('png', lang)) },
  };
}
