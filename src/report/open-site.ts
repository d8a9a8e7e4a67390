import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createAddresses } from '../addresses/addresses.ts';
import { renderedChartOf, type RenderedChart } from '../charts/rendered-chart.ts';
import { seriesOf } from '../charts/series.ts';
import { comparisonsOf } from '../claims/comparisons.ts';
import { buildFonts, familyOf, type Fonts } from '../fonts/build-fonts.ts';
import { fontFaceCss } from '../fonts/font-face-css.ts';
import { createVoice, type Voice } from '../i18n/voice.ts';
import type { FileSet } from '../parse/file-set.ts';
import { byPlace, diagnostic, hasError, type Diagnostic } from '../terms/diagnostic.ts';
import type { Lang, Language } from '../terms/language.ts';
import { startOf } from '../terms/place.ts';
import { loadReport, type LoadedReport } from './load-report.ts';
import type { Settings } from './settings.ts';
import type { Site } from './site.ts';

/** A site ready for its pages, with the font files to ship beside them. */
export interface OpenedSite {
  readonly site: Site;
  readonly fonts: Fonts;
  /** Base path of the site, begins and ends with `/`. */
  readonly base: string;
  /** Origin of the site where it is known. */
  readonly origin?: string | undefined;
}

/** What opening gives: the site where nothing is wrong, everything that is, and the files as read. */
export interface Opening {
  readonly opened?: OpenedSite;
  readonly diagnostics: readonly Diagnostic[];
  readonly files: FileSet;
}

/** Loads the report, cuts its fonts, draws its charts. */
export async function openSite(settings: Settings, programDir: string): Promise<Opening> {
  const loading = await loadReport(settings.reportDir, programDir);
  const problems = [...settings.diagnostics, ...loading.diagnostics];
  if (!loading.loaded || hasError(problems)) return { diagnostics: problems, files: loading.files };
  const { report } = loading.loaded;
  const resolved = resolveFonts(report.languages, settings.reportDir, programDir);
  if (resolved.diagnostics.length > 0) return { diagnostics: [...problems, ...resolved.diagnostics], files: loading.files };
  const fonts = await buildFonts(report.languages, charactersOf(loading.files), (file) => resolved.bytes.get(file) as Uint8Array);
  const missing = glyphDiagnostics(report.languages, fonts, loading.files);
  const diagnostics = [...problems, ...missing].sort(byPlace);
  if (hasError(diagnostics)) return { diagnostics, files: loading.files };
  return { opened: await buildSite(loading.loaded, fonts, settings), diagnostics, files: loading.files };
}

async function buildSite({ report, strings }: LoadedReport, fonts: Fonts, settings: Settings): Promise<OpenedSite> {
  const base = settings.basePath ?? report.facts.site.base;
  const address = report.facts.site.address;
  const origin = settings.siteUrl ?? (address === 'not-yet-supplied' ? undefined : new URL(address).origin);
  const addresses = createAddresses(base, origin);
  const voices = new Map<Lang, Voice>(report.languages.map((language) => [language.id, createVoice(language, strings.get(language.id) ?? {})]));
  const voice = (lang: Lang) => there(voices.get(lang), lang);
  const measure = (lang: Lang) => there(fonts.measures[lang], lang);
  const charts = new Map<string, RenderedChart>();
  for (const { id: lang } of report.languages) {
    for (const entry of report.charts) {
      charts.set(`${lang}/${entry.id}`, await renderedChartOf(seriesOf(report, entry, lang), comparisonsOf(report, entry.battery), voice(lang), measure(lang)));
    }
  }
  const site: Site = {
    report, addresses, voice, measure,
    fontCss: `${fontFaceCss(fonts.faces, (face) => addresses.file(`fonts/${face.name}`))}\n${familyCss(report.languages)}`,
    chart: (lang, id) => there(charts.get(`${lang}/${id}`), id),
  };
  return { site, fonts, base, origin };
}

/** Which family each language sets its words in. */
function familyCss(languages: readonly Language[]): string {
  return languages.map(({ id }) => `:lang(${id}){--text-face:"${familyOf('text', id)}";--display-face:"${familyOf('display', id)}"}`).join('\n');
}

/** Every character that the report or the program's strings may show. */
function charactersOf(files: FileSet): Set<number> {
  const characters = new Set<number>(Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index));
  const decoder = new TextDecoder();
  for (const bytes of files.values()) for (const character of decoder.decode(bytes)) characters.add(character.codePointAt(0) as number);
  for (const character of '\u00A0–−…״׳־”“’‘•·') characters.add(character.codePointAt(0) as number);
  return characters;
}

function resolveFonts(languages: readonly Language[], reportDir: string, programDir: string): { bytes: Map<string, Uint8Array>; diagnostics: Diagnostic[] } {
  const require = createRequire(join(programDir, 'package.json'));
  const bytes = new Map<string, Uint8Array>();
  const diagnostics: Diagnostic[] = [];
  for (const file of new Set(languages.flatMap(({ fonts }) => [...fonts.text, ...fonts.display]))) {
    try {
      bytes.set(file, readFileSync(file.startsWith('./') ? join(reportDir, file) : require.resolve(file)));
    } catch {
      diagnostics.push(diagnostic('FONT_MISSING', startOf('data/report.yaml'), { actual: file }));
    }
  }
  return { bytes, diagnostics };
}

function glyphDiagnostics(languages: readonly Language[], fonts: Fonts, files: FileSet): Diagnostic[] {
  const texts = [...files].map(([file, bytes]) => ({ file, text: new TextDecoder().decode(bytes) }));
  return languages.flatMap(({ id }) => (fonts.missing[id] ?? []).flatMap((point) => {
    const character = String.fromCodePoint(point);
    const source = texts.find(({ text }) => text.includes(character));
    if (!source) return [];
    const before = source.text.slice(0, source.text.indexOf(character)).split('\n');
    const place = { file: source.file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    return [diagnostic('GLYPH_MISSING', place, { language: id, actual: `${character} (U+${point.toString(16).toUpperCase().padStart(4, '0')})` })];
  }));
}

function there<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`Impossible: nothing for ${name}`);
  return value;
}
