import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createAddresses } from '../addresses/addresses.ts';
import type { RenderedChart } from '../charts/rendered-chart.ts';
import { preparePatterns } from '../citations/apa.ts';
import { buildFonts, type Face, type Fonts } from '../fonts/build-fonts.ts';
import { openFont } from '../fonts/subset.ts';
import { fontFaceCss } from '../fonts/font-face-css.ts';
import { familiesOf, standInCss, standInsOf, type StandIn } from '../fonts/stand-ins.ts';
import { charactersOfVoice } from '../i18n/characters-of-voice.ts';
import { createVoice, type Voice } from '../i18n/voice.ts';
import type { Report } from '../model/report.ts';
import type { LedgerFile } from '../parse/ledger-file.ts';
import type { YamlFile } from '../parse/read-yaml.ts';
import type { FileSet } from '../parse/file-set.ts';
import type { ReleaseFile } from '../parse/release-file.ts';
import { checkReleasing } from '../releases/check-release.ts';
import { byPlace, diagnostic, hasError, type Diagnostic } from '../terms/diagnostic.ts';
import type { Lang, Language } from '../terms/language.ts';
import type { ChartId } from '../terms/ids.ts';
import { startOf, type Place } from '../terms/place.ts';
import { RELEASE_PATH } from '../parse/release-file.ts';
import { isSpecImage } from '../parse/spec-file.ts';
import { createChartFiles } from './chart-files.ts';
import { createCitations, termsOf } from './citations.ts';
import { createDatasetFiles } from './dataset-files.ts';
import { drawEach } from './draw-each.ts';
import { createEmbeds } from './embeds.ts';
import { embedFacesOf, embedFontCssOf } from './embed-fonts.ts';
import { drawnChart } from './drawn-chart.ts';
import { letterFrequencies } from './letter-frequencies.ts';
import { createGoneFiles, type MadeFile } from './gone-files.ts';
import { createFindingFiles } from './finding-files.ts';
import { openKeptDrawings, type KeptDrawings } from './kept-drawings.ts';
import { behindOf } from '../translation/translation-status.ts';
import { createLiveCharts } from './live-chart.ts';
import { programDigest } from './program-digest.ts';
import { rasterise, sitePictures } from './site-pictures.ts';
import { testToolsOf } from './test-tools.ts';
import { loadReport, type LoadedReport } from './load-report.ts';
import { releasesOf, standingIn, type PendingRelease } from './pending-release.ts';
import type { Settings } from './settings.ts';
import { frozenPagesOf, type StoredRelease } from './stored-releases.ts';
import type { Site } from './site.ts';

/** A site ready for its pages, with the font files to ship beside them. */
export interface OpenedSite {
  readonly site: Site;
  /** The releases whose pages and files the site holds. */
  readonly stored: readonly StoredRelease[];
  /** The record of the release that is being made. */
  readonly pending?: ReleaseFile | undefined;
  /** What `data/lock.yaml` must say. */
  readonly lock: string;
  readonly fonts: Fonts;
  /** Further font files to ship, of what other sites show in a frame. */
  readonly embedFaces: readonly Face[];
  /** Base path of the site, begins and ends with `/`. */
  readonly base: string;
  /** Origin of the site where it is known. */
  readonly origin?: string | undefined;
  /** What stands in the place of published files that are gone. */
  goneFiles(): Promise<readonly MadeFile[]>;
  /** Every address that was ever released, with its places in the file; undefined before the first release. */
  readonly ledger?: YamlFile<LedgerFile> | undefined;
}

/** What opening gives: the site where nothing is wrong, everything that is, and the files as read. */
export interface Opening {
  readonly opened?: OpenedSite;
  readonly diagnostics: readonly Diagnostic[];
  readonly files: FileSet;
}

/** How a site is opened other than as a build opens it. */
export interface OpeningOptions {
  /** Drawings of earlier builds; where the key is absent, those of the program's folder. */
  readonly kept?: KeptDrawings;
  /** Characters to be cut where a font has them, and not missed where none has. */
  readonly besides?: string;
  /** The release that the site is to be. */
  readonly releasing?: PendingRelease | undefined;
  /** True where every picture will be asked for: workers begin with each as soon as it is drawn. */
  readonly ahead?: boolean;
  /** Also what is a draft. */
  readonly withDrafts?: boolean;
}

/** Loads the report, cuts its fonts, draws its charts. */
export async function openSite(settings: Settings, programDir: string, { kept, besides = '', releasing, ahead = false, withDrafts }: OpeningOptions = {}): Promise<Opening> {
  const loading = await loadReport(settings.reportDir, programDir, withDrafts);
  const refused = releasing && loading.loaded ? checkReleasing(releasing, loading.loaded.report.releases ?? [], loading.diagnostics.filter(({ code }) => code === 'NOT_YET_SUPPLIED')) : [];
  const problems = [...settings.diagnostics, ...loading.diagnostics, ...refused];
  if (!loading.loaded || hasError(problems)) return { diagnostics: problems, files: loading.files };
  const { report } = loading.loaded;
  const resolved = resolveFonts(report.languages, settings.reportDir, programDir, loading.files);
  if (resolved.diagnostics.length > 0) return { diagnostics: [...problems, ...resolved.diagnostics], files: loading.files };
  const voices = new Map<Lang, Voice>(report.languages.map((language) => [language.id, createVoice(language, loading.loaded?.strings.get(language.id) ?? {})]));
  const formatted = [...voices.values()].flatMap((voice) => charactersOfVoice(voice, report.languages.map((one) => one.id)));
  // As read, since the files can write a character as an escape.
  const needed = charactersOf(loading.files, [formatted, { ...report, releases: [] }, ...loading.loaded.strings.values()]);
  const bytesOf = (file: string) => resolved.bytes.get(file) as Uint8Array;
  const drawings = kept ?? await openKeptDrawings(settings.drawingsDir ?? join(programDir, '.cache', 'charts'), programDigest(programDir), VERSIONS_KEPT * drawingsOf(report));
  const fonts = await buildFonts(report.languages, needed.union(codePointsOf(besides + JSON.stringify(report.releases ?? []))), bytesOf, drawings.bytes);
  const missing = glyphDiagnostics(report.languages, fonts, needed, loading.files);
  const diagnostics = [...problems, ...missing].sort(byPlace);
  if (hasError(diagnostics)) return { diagnostics, files: loading.files };
  const { opened, undrawn, diagnostics: unreleased } = await buildSite(loading.loaded, voices, fonts, bytesOf, drawings, settings, programDir, ahead, releasing);
  const found = undrawn.map(({ lang, codePoint, file, text }) => glyphMissing(codePoint, [lang], placeIn(loading.files, file, text)));
  return { ...(found.length + unreleased.length === 0 && { opened }), diagnostics: [...diagnostics, ...found, ...unreleased].sort(byPlace), files: loading.files };
}

/** How many times as many drawings are kept as a report has. */
const VERSIONS_KEPT = 4;

/** Each chart at two widths, and each picture as SVG and PNG, in every language. */
function drawingsOf({ charts, findings, languages }: Report): number {
  return languages.length * (4 * charts.length + 2 * findings.length);
}

/** Something whose fonts lack a character, and the text of the file that it stands at. */
interface Undrawn {
  readonly lang: Lang;
  readonly codePoint: number;
  readonly file: string;
  readonly text: string;
}

/** Lets a picture come by itself; whoever asks for it learns what was wrong with it. */
function begin(picture: Promise<unknown>): void {
  picture.catch(() => undefined);
}

interface SiteBuilding {
  readonly opened: OpenedSite;
  readonly undrawn: readonly Undrawn[];
  readonly diagnostics: readonly Diagnostic[];
}

async function buildSite(loaded: LoadedReport, voices: ReadonlyMap<Lang, Voice>, fonts: Fonts, bytesOf: (file: string) => Uint8Array, kept: KeptDrawings, settings: Settings, programDir: string, ahead: boolean, releasing?: PendingRelease): Promise<SiteBuilding> {
  const { facts } = loaded.report;
  const base = settings.basePath ?? facts.site.base;
  const address = facts.site.address;
  const origin = settings.siteUrl ?? (address === 'not-yet-supplied' ? undefined : new URL(address).origin);
  const addresses = createAddresses(base, origin);
  const voice = (lang: Lang) => there(voices.get(lang), lang);
  const measure = (lang: Lang) => there(fonts.measures[lang], lang);
  const charts = new Map<string, RenderedChart>();
  const chart = (lang: Lang, id: ChartId) => there(charts.get(`${lang}/${id}`), id);
  const chartFiles = createChartFiles({ report: loaded.report, addresses, fonts, kept, rasterise, voice, chart });
  const undrawnCharts = await drawEach(loaded.report.languages, loaded.report.charts, async (lang, entry) => {
    charts.set(`${lang}/${entry.id}`, await drawnChart(loaded.report, entry, voice(lang), fonts, kept));
    await chartFiles.svg(lang, entry.id);
    if (ahead) begin(chartFiles.png(lang, entry.id));
  });
  const { report, recorded, stored, pending, diagnostics } = releasesOf(loaded, settings.reportDir, undrawnCharts.length === 0 ? { report: loaded.report, voice, chart } : undefined, releasing);
  await preparePatterns([...voices.values()].map(termsOf), (report.releases ?? []).map(({ date }) => Number(date.slice(0, 4))), kept.text);
  const citations = createCitations({ report, addresses, voice, standing: (lang, part, id) => standingIn(report.releases ?? [], recorded, lang, part, id) });
  const findingFiles = createFindingFiles({ report, addresses, fonts, kept, rasterise, citations, voice });
  const undrawnCards = await drawEach(report.languages, report.findings, async (lang, { id }) => {
    await findingFiles.cardSvg(lang, id);
    if (ahead) begin(findingFiles.card(lang, id));
  });
  const undrawn = [
    ...undrawnCharts.map((one) => ({ ...one, file: 'data/charts.yaml', text: `id: ${one.id}` })),
    ...undrawnCards.map((one) => ({ ...one, file: `content/${one.lang}/findings/${one.id}.mdx`, text: 'title:' })),
  ];
  const embedFaces = undrawnCharts.length > 0 ? [] : await embedFacesOf({ report, strings: loaded.strings, voice, chart, bytesOf, keep: kept.bytes });
  const standIns = standInsOf(fonts, letterFrequencies(report, voice));
  const fontUrl = (face: Face) => addresses.file(`fonts/${face.name}`);
  const site: Site = {
    report, addresses, voice, measure, pictures: sitePictures(report, fonts), chartFiles, datasetFiles: createDatasetFiles({ report, addresses, voice }), findingFiles, citations, embeds: createEmbeds({ report, addresses, voice, measure, chart }), tools: testToolsOf(programDir),
    fontCss: `${fontFaceCss(fonts.faces, fontUrl)}\n${standInCss(standIns)}\n${familyCss(report.languages, standIns)}${draftMarksCss(report, voice)}`,
    embedFontCss: (lang) => embedFontCssOf(lang, embedFaces, standIns, fontUrl), chart,
    translations: loaded.translations,
    behind: (lang, file) => loaded.translations.filter((one) => one.lang === lang && one.path === file).reduce((sum, one) => sum + behindOf(one), 0),
    ...createLiveCharts({ report, addresses, voice, measure, chart }),
    recorded, frozenPages: stored.flatMap(frozenPagesOf),
  };
  return { opened: { site, fonts, embedFaces, base, origin, stored, pending, lock: loaded.lock.text, ledger: loaded.parsed.ledger, goneFiles: () => createGoneFiles({ report, addresses, fonts, kept, rasterise, voice }) }, undrawn, diagnostics };
}

/** Which families each language sets its words in. */
function familyCss(languages: readonly Language[], standIns: readonly StandIn[]): string {
  return languages.map(({ id }) => `:lang(${id}){--text-face:${familiesOf('text', id, standIns)};--display-face:${familiesOf('display', id, standIns)}}`).join('\n');
}

/** Marks every link to a draft, wherever it stands. */
function draftMarksCss({ drafts = [], languages }: Report, voice: (lang: Lang) => Voice): string {
  const links = drafts.map((id) => `[href$="/${id}/"]`).join();
  return drafts.length === 0 ? '' : languages.map(({ id }) => `\na:lang(${id}):is(${links})::after{content:" (${voice(id).say('draft.mark')})"}`).join('');
}

const codePointsOf = (text: string) => new Set(Array.from(new Set(text), (character) => character.codePointAt(0) as number));

/** The characters of each file as it was read last. */
const pointsIn = new Map<string, { readonly bytes: Uint8Array; readonly points: ReadonlySet<number> }>();

/** Every character that the report or the program's strings may show. */
function charactersOf(files: FileSet, read: readonly object[]): Set<number> {
  const characters = new Set<number>(Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index));
  const seen = new Uint8Array(0x11_0000);
  const decoder = new TextDecoder();
  // A release may be in a language that the report has no longer, and no font for.
  for (const [file, bytes] of files) {
    if (isSpecImage(file) || RELEASE_PATH.test(file)) continue;
    const known = pointsIn.get(file);
    const points = known && Buffer.compare(known.bytes, bytes) === 0 ? known.points : codePointsOf(decoder.decode(bytes).replace(/^\s*#.*$/gm, ''));
    pointsIn.set(file, { bytes, points });
    for (const point of points) seen[point] = 1;
  }
  const see = (text: string) => {
    for (let at = 0; at < text.length; at += 1) {
      const point = text.codePointAt(at) as number;
      if (point > 0xffff) at += 1;
      seen[point] = 1;
    }
  };
  const look = (value: unknown) => {
    if (typeof value === 'string') see(value);
    else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) look(one);
  };
  look(read);
  seen.forEach((isSeen, point) => { if (isSeen) characters.add(point); });
  for (const character of '\u00A0–−…״׳־”“’‘•·') characters.add(character.codePointAt(0) as number);
  return characters;
}

function resolveFonts(languages: readonly Language[], reportDir: string, programDir: string, files: FileSet): { bytes: Map<string, Uint8Array>; diagnostics: Diagnostic[] } {
  const require = createRequire(join(programDir, 'package.json'));
  const bytes = new Map<string, Uint8Array>();
  const diagnostics: Diagnostic[] = [];
  for (const file of new Set(languages.flatMap(({ fonts }) => [...fonts.text, ...fonts.display]))) {
    try {
      const read = readFileSync(file.startsWith('./') ? join(reportDir, file) : require.resolve(file));
      openFont(read);
      bytes.set(file, read);
    } catch {
      diagnostics.push(diagnostic('FONT_MISSING', placeIn(files, 'data/report.yaml', file), { actual: file }));
    }
  }
  return { bytes, diagnostics };
}

/** One diagnostic for each character that a language cannot show, at the first place that uses it. */
function glyphDiagnostics(languages: readonly Language[], fonts: Fonts, needed: ReadonlySet<number>, files: FileSet): Diagnostic[] {
  const lacking = new Map<number, Lang[]>();
  for (const { id } of languages) for (const point of fonts.missing[id]?.filter((one) => needed.has(one)) ?? []) lacking.set(point, [...(lacking.get(point) ?? []), id]);
  return [...lacking].map(([point, langs]) => {
    const written = [String.fromCodePoint(point), ...escapesOf(point)];
    const place = written.flatMap((text) => [...files.keys()].filter((name) => textOf(files, name).includes(text)).map((file) => placeIn(files, file, text)))[0];
    return glyphMissing(point, langs, place ?? startOf('data/report.yaml'));
  });
}

function glyphMissing(point: number, langs: readonly Lang[], place: Place): Diagnostic {
  return diagnostic('GLYPH_MISSING', place, { language: langs, actual: `${String.fromCodePoint(point)} (U+${point.toString(16).toUpperCase().padStart(4, '0')})` });
}

/** How YAML and MDX can write a character without typing it. */
function escapesOf(point: number): string[] {
  const hex = point.toString(16);
  return [hex, hex.toUpperCase()].flatMap((digits) => [`\\u${digits.padStart(4, '0')}`, `\\U${digits.padStart(8, '0')}`, `&#x${digits};`]).concat(`&#${point};`);
}

function textOf(files: FileSet, file: string): string {
  return new TextDecoder().decode(files.get(file) ?? new Uint8Array());
}

/** The first place of a text in a file; the file's start where it does not stand there. */
function placeIn(files: FileSet, file: string, text: string): Place {
  const [before, after] = textOf(files, file).split(text, 2);
  const lines = (before ?? '').split('\n');
  return after === undefined ? startOf(file) : { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function there<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`Impossible: nothing for ${name}`);
  return value;
}
