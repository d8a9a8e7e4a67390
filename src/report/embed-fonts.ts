import type { RenderedChart } from '../charts/rendered-chart.ts';
import type { Face } from '../fonts/build-fonts.ts';
import { fontFaceCss } from '../fonts/font-face-css.ts';
import { familiesOf, standInCss, type StandIn } from '../fonts/stand-ins.ts';
import type { KeepFont } from '../fonts/subset.ts';
import { textFacesOf } from '../fonts/text-faces.ts';
import { charactersOfVoice } from '../i18n/characters-of-voice.ts';
import type { Voice } from '../i18n/voice.ts';
import { quotedTextOf } from '../model/excerpt.ts';
import { recordOf, type Finding, type Report } from '../model/report.ts';
import { textOf, type Lang } from '../terms/language.ts';
import { renderPlain } from '../words/render-line.ts';

/** What the fonts of embeds are cut for. */
export interface EmbedFontSources {
  readonly report: Report;
  /** The reader strings of each language. */
  readonly strings: ReadonlyMap<Lang, Readonly<Record<string, string>>>;
  voice(lang: Lang): Voice;
  chart(lang: Lang, id: Report['charts'][number]['id']): RenderedChart;
  bytesOf(file: string): Uint8Array;
  /** Fonts that were cut before. */
  readonly keep?: KeepFont;
}

/** Reader strings that embeds, charts and their tables are made of. */
const SHOWN = /^(?:base|break|change|chart|embed|exception|finding|flag|missing|note|picture|quote|shown|source|spec|statement|table)\./;

/**
 * The text fonts of what other sites show in a frame: cut down to its characters alone, so that a frame stays light. They are the fonts that drawings were
 * measured with, so no line of a drawing grows.
 */
export async function embedFacesOf(sources: EmbedFontSources): Promise<Face[]> {
  const { report, bytesOf, keep } = sources;
  const characters = Object.fromEntries(report.languages.map(({ id }) => [id, pointsOf([...wordsOf(sources, id), ...stringsOf(sources, id)])]));
  return textFacesOf(report.languages, characters, bytesOf, keep);
}

/** The rules of the fonts of embeds in a language: one family sets all their words, those of other languages too, and until it comes what stands in for it. */
export function embedFontCssOf(lang: Lang, faces: readonly Face[], standIns: readonly StandIn[], urlOf: (face: Face) => string): string {
  const own = standIns.filter((one) => one.lang === lang && one.role === 'text');
  return `${fontFaceCss(faces.filter((face) => face.lang === lang), urlOf)}\n${standInCss(own)}\n:root:lang(${lang}){--text-face:${familiesOf('text', lang, own)}}`;
}

const pointsOf = (texts: readonly string[]) => new Set(Array.from(new Set(texts.flatMap((text) => [...new Set(text)])), (character) => character.codePointAt(0) as number));

/** Everything of the report that embeds of a language can show. */
function wordsOf({ report, voice: voiceIn, chart }: EmbedFontSources, lang: Lang): string[] {
  const voice = voiceIn(lang);
  const plain = (line: Parameters<typeof renderPlain>[0]) => renderPlain(line, { report, voice });
  const text = <T>(localized: Readonly<Record<Lang, T>>) => textOf(lang, localized);
  const { title, shortTitle, kind, publisher, source } = report.facts;
  return [
    ' *·', text(title), text(shortTitle), text(kind), text(publisher.name), text(source.title), ...charactersOfVoice(voice, [lang]),
    ...report.waves.flatMap((wave) => [text(wave.label), text(wave.shortLabel), wave.version, ...wave.batteries.flatMap(({ inferred }) => (inferred ? [plain(text(inferred))] : []))]),
    ...report.batteries.flatMap((battery) => [text(battery.title), text(battery.measure), ...battery.items.map(({ wording }) => text(wording)), ...(battery.breaks ?? []).map(({ reason }) => plain(text(reason)))]),
    ...report.charts.flatMap((entry) => [...(entry.takeaway ? [plain(text(entry.takeaway))] : []), ...(entry.note ? [plain(text(entry.note))] : []), ...drawnTexts(chart(lang, entry.id))]),
    ...report.findings.flatMap((finding) => [plain(text(finding.words).title), plain(text(finding.words).sentence), ...quotedTexts(report, lang, finding)]),
    voice.quoted(voice.quoted('')),
    ...(report.moved ?? []).flatMap(({ reason }) => (reason ? [plain(text(reason))] : [])), ...(report.releases ?? []).flatMap(({ tag, findings }) => [tag, ...findings.map(({ title: then }) => then[lang] ?? '')]),
  ];
}

/** A quotation as a language shows it, with its original behind it. */
function quotedTexts(report: Report, lang: Lang, { quotes }: Finding): string[] {
  return quotes.flatMap((id) => {
    const quote = recordOf(report.quotes, id);
    return [quotedTextOf(lang, quote), quote.original.text, ...(quote.speaker === 'not-stated' ? [] : [textOf(lang, quote.speaker)])];
  });
}

function drawnTexts(drawn: RenderedChart): string[] {
  const inDrawing = [drawn.wide, drawn.phone].flatMap((svg) => [...svg.matchAll(/>([^<>]+)</g)].map(([, text = '']) => text));
  const inTables = drawn.kind === 'spec' ? drawn.tables.flatMap(({ title = '', columns, texts }) => [title, ...columns.map(({ label }) => label), ...texts.flat()]) : [];
  return [drawn.title, drawn.measure, drawn.description, ...(drawn.kind === 'spec' ? drawn.gaps : []), ...inDrawing, ...inTables];
}

/** The words of reader strings, without the names and keywords of their messages, which no reader sees. */
function stringsOf({ strings, report }: EmbedFontSources, lang: Lang): string[] {
  const isGone = report.moved?.some(({ reason }) => reason !== undefined);
  return Object.entries(strings.get(lang) ?? {}).filter(([key]) => SHOWN.test(key) || (isGone && key.startsWith('gone.'))).map(([, text]) => text
    .replace(/\{[\w-]+\s*,\s*(?:plural|select|selectordinal|number)[^{}]*/g, '').replace(/\{[\w-]+\}/g, '').replace(/[\w=-]+\s*\{/g, '').replace(/[{}#]/g, ''));
}
