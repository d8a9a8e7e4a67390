import type { Addresses } from '../addresses/addresses.ts';
import type { Citation } from '../citations/citation.ts';
import type { ChartFormat, DatasetFormat } from '../addresses/file-paths.ts';
import type { LiveChart } from '../charts/live-chart.ts';
import type { RenderedChart } from '../charts/rendered-chart.ts';
import type { TextMeasure } from '../fonts/measure.ts';
import type { Voice } from '../i18n/voice.ts';
import type { Report } from '../model/report.ts';
import type { WaveVersion } from '../model/survey.ts';
import type { QrCode } from '../pictures/qr-code.ts';
import type { Recorded } from '../releases/record-release.ts';
import type { ChartId, FindingId, WaveId } from '../terms/ids.ts';
import type { FileStatus } from '../translation/translation-status.ts';
import type { Lang } from '../terms/language.ts';
import type { FrameSize } from './embed-size.ts';

/** Everything that pages are made of, ready: they only lay it out. */
export interface Site {
  readonly report: Report;
  readonly addresses: Addresses;
  /** The `@font-face` rules of the report's fonts. */
  readonly fontCss: string;
  /** The same for what other sites show in a frame, whose fonts hold its characters alone. */
  embedFontCss(lang: Lang): string;
  voice(lang: Lang): Voice;
  chart(lang: Lang, id: ChartId): RenderedChart;
  /** What the interactive view of a chart is made of. */
  liveChart(lang: Lang, id: ChartId): LiveChart;
  /** The custom properties that the interactive view at an address asks for. */
  liveVariables(address: string): readonly string[];
  /** How each translation stands, passage by passage. */
  readonly translations: readonly FileStatus[];
  /** How many passages of a file of words, named below its language's folder, are behind the original. */
  behind(lang: Lang, file: string): number;
  /** Widths of text in the language's own font. */
  measure(lang: Lang): TextMeasure;
  readonly pictures: Pictures;
  readonly chartFiles: ChartFiles;
  readonly datasetFiles: DatasetFiles;
  readonly findingFiles: FindingFiles;
  readonly citations: Citations;
  readonly embeds: Embeds;
  /** Tools that test the pages, with the versions that are installed. */
  readonly tools: readonly { readonly name: string; readonly version: string }[];
  /** What the report says now, as a release would record it; held against the records of `report.releases` it tells what was changed since. */
  recorded(): Recorded;
  /** What every release keeps, the newest release first. */
  readonly frozenPages: readonly FrozenPage[];
}

/** A page that a release keeps for ever: its locked part stands as it was published, around it stands a shell of today. */
export interface FrozenPage {
  readonly tag: string;
  /** A language of the release, which the report may have no longer. */
  readonly lang: Lang;
  readonly kind: 'finding' | 'chapter' | 'finding-embed' | 'chart-embed';
  /** The id of the finding, chapter or chart, as it was then. */
  readonly id: string;
  /** Where it stands below `v/<tag>/`, such as `he/findings/trust/`; its stylesheet is `style.css` there, that of an embed `embed/style.css`. */
  readonly folder: string;
  /** One element whose links are relative to the page; not a byte of it may change. */
  lockedHtml(): string;
}

/** Pictures of the site, drawn when they are asked for. */
export interface Pictures {
  /** The icon as SVG, for light and dark tabs. */
  readonly icon: string;
  /** ICO, 32 px. */
  favicon(): Promise<Uint8Array>;
  /** PNG, 180 px. */
  touchIcon(): Promise<Uint8Array>;
  /** PNG, 1200 × 630 px. */
  social(lang: Lang): Promise<Uint8Array>;
  /** The code that leads a camera to an address. */
  qrCode(address: string): QrCode;
}

/** The files of each finding at their fixed addresses, made when they are asked for. */
export interface FindingFiles {
  /** The record for machines. */
  json(id: FindingId): string;
  cardSvg(lang: Lang, id: FindingId): Promise<string>;
  /** PNG, 1200 × 630 px. */
  card(lang: Lang, id: FindingId): Promise<Uint8Array>;
  /** What the picture shows, in words. */
  cardWords(lang: Lang, id: FindingId): string;
}

/** How the report and its parts are cited in each language, and what search engines are told of them (JSON-LD). */
export interface Citations {
  finding(lang: Lang, id: FindingId): Citation;
  /** A chapter by its name. */
  page(lang: Lang, name: string): Citation;
  report(lang: Lang): Citation;
  findingLd(lang: Lang, id: FindingId): object;
  chapterLd(lang: Lang, name: string): object;
  reportLd(lang: Lang): object;
  dataLd(lang: Lang): object;
  /** `CITATION.cff` of the report. */
  cff(): string;
}

/** What another site can show in a frame. */
export type Embedded = { readonly kind: 'chart'; readonly id: ChartId } | { readonly kind: 'finding'; readonly id: FindingId };

/** What hosts are told of the frames that they show. */
export interface Embeds {
  /** The title of the frame, as plain text. */
  title(lang: Lang, of: Embedded): string;
  /** How high a frame shows all of it: in a column of text, and on a phone; in px. */
  size(lang: Lang, of: Embedded): { readonly wide: FrameSize; readonly phone: FrameSize };
  /** The waves that the figures of a finding are from. */
  waves(id: FindingId): readonly WaveId[];
  /** oEmbed, for a site whose address is known. */
  oembed(lang: Lang, of: Embedded): string;
}

/** A file that a reader can take a chart away in; `bytes` is its size. */
export interface ChartDownload {
  readonly format: ChartFormat;
  readonly href: string;
  readonly bytes: number;
}

/** The files of each chart at their fixed addresses, made when they are asked for. */
export interface ChartFiles {
  /** A drawing that stands alone and looks the same everywhere: all words are outlines. */
  svg(lang: Lang, id: ChartId): Promise<string>;
  /** The same drawing at twice its size. */
  png(lang: Lang, id: ChartId): Promise<Uint8Array>;
  csv(id: ChartId): string;
  json(id: ChartId): string;
  /** What a page offers of a chart in its language. */
  downloads(lang: Lang, id: ChartId): Promise<readonly ChartDownload[]>;
}

/** The files of each version of each wave at their fixed addresses. */
export interface DatasetFiles {
  text(version: WaveVersion, format: DatasetFormat): string;
  /** All versions of all waves as one Data Package. */
  all(): string;
  /** What a page offers of a version; `bytes` is the size of the file. */
  downloads(version: WaveVersion): readonly { readonly format: Exclude<DatasetFormat, 'plain.csv'>; readonly href: string; readonly bytes: number }[];
}

const KEY = Symbol.for('adva.site');
const holder = globalThis as { [KEY]?: Site };

/**
 * Hands the site to the pages. Astro loads pages as a bundle of their own in the same process, so a plain module
 * variable would not be shared; this is the one value that crosses.
 */
export function provideSite(site: Site): void {
  holder[KEY] = site;
}

/** The site that the command at work has provided. */
export function currentSite(): Site {
  const site = holder[KEY];
  if (!site) throw new Error('Impossible: a page is built before the report is loaded. Run npm run build or npm run dev.');
  return site;
}
