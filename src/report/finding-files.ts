import type { Addresses } from '../addresses/addresses.ts';
import { cardFilePath, chartFilePath } from '../addresses/file-paths.ts';
import { cslItemOf } from '../citations/csl-item.ts';
import type { Fonts } from '../fonts/build-fonts.ts';
import { stripControls } from '../i18n/isolate.ts';
import type { Voice } from '../i18n/voice.ts';
import { defaultLanguageOf, pageWordsOf, recordOf, type Report } from '../model/report.ts';
import { linesOf, type Line } from '../parse/words.ts';
import type { Rasteriser } from '../pictures/raster-pool.ts';
import { CARD_SIZE } from '../pictures/social-card.ts';
import { findingJson } from '../tables/finding-json.ts';
import type { FindingId } from '../terms/ids.ts';
import { inEachOf, textOf, type Lang } from '../terms/language.ts';
import { renderPlain } from '../words/render-line.ts';
import { termsOf } from './citations.ts';
import { cardWordsOf, drawnCard, findingCardOf } from './finding-card.ts';
import { findingHistoryOf } from './finding-history.ts';
import type { KeptDrawings } from './kept-drawings.ts';
import { shared } from './remembered.ts';
import { releaseHistoryOf } from './release-history.ts';
import type { Citations, FindingFiles } from './site.ts';

/** What the files of findings are made of. */
export interface FindingFileSources {
  readonly report: Report;
  readonly addresses: Addresses;
  readonly fonts: Fonts;
  readonly kept: KeptDrawings;
  readonly rasterise: Rasteriser;
  readonly citations: Citations;
  voice(lang: Lang): Voice;
}

/** The record of each finding for machines, and its picture for chats. */
export function createFindingFiles(sources: FindingFileSources): FindingFiles {
  const { report, fonts, kept, rasterise, voice } = sources;
  const card = (lang: Lang, id: FindingId) => findingCardOf(report, recordOf(report.findings, id), voice(lang));
  const cardSvg = (lang: Lang, id: FindingId) => drawnCard(card(lang, id), lang, fonts, kept);
  return {
    json: (id) => recordJson(sources, id),
    cardSvg,
    card: shared(async (lang, id: FindingId) => {
      const svg = await cardSvg(lang, id);
      return kept.bytes(['card-png', svg], () => rasterise(svg, CARD_SIZE.width));
    }),
    cardWords: (lang, id) => cardWordsOf(card(lang, id), voice(lang)),
  };
}

function recordJson({ report, addresses, citations, voice }: FindingFileSources, id: FindingId): string {
  const finding = recordOf(report.findings, id);
  const inEach = <T>(make: (lang: Lang) => T) => inEachOf(report.languages, make);
  const whole = (path: string) => addresses.absolute(path) ?? path;
  const plain = (lang: Lang, line: Line) => stripControls(renderPlain(line, { report, voice: voice(lang) }));
  const wordsIn = (lang: Lang) => textOf(lang, finding.words);
  const any = defaultLanguageOf(report);
  const { release, after } = citations.finding(any, id).work;
  return findingJson(report, finding, {
    title: inEach((lang) => plain(lang, wordsIn(lang).title)),
    sentence: inEach((lang) => plain(lang, wordsIn(lang).sentence)),
    basis: inEach((lang) => [...linesOf(wordsIn(lang).basis)].map((line) => plain(lang, line))),
    limits: inEach((lang) => [...linesOf(wordsIn(lang).limits)].map((line) => plain(lang, line))),
    chapterTitle: inEach((lang) => plain(lang, textOf(lang, pageWordsOf(report, finding.chapter)).title)),
    history: [...findingHistoryOf(report, finding, plain), ...releaseHistoryOf(report, id)],
    release: release && { tag: release.tag, date: release.date, address: whole(addresses.frozen(release.tag, addresses.finding(any, id))) },
    after,
    page: inEach((lang) => whole(addresses.finding(lang, id))),
    short: whole(addresses.short(id)),
    card: inEach((lang) => whole(addresses.file(cardFilePath(id, lang)))),
    embed: inEach((lang) => whole(addresses.embedFinding(lang, id))),
    chart: finding.chart && whole(addresses.file(chartFilePath(finding.chart, 'json', ''))),
    citation: inEach((lang) => cslItemOf(citations.finding(lang, id).work, termsOf(voice(lang)))),
  });
}
