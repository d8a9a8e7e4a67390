import type { Addresses } from '../addresses/addresses.ts';
import { cardFilePath, chartFilePath } from '../addresses/file-paths.ts';
import { citationCffOf } from '../citations/citation-cff.ts';
import { citationOf, type Citation } from '../citations/citation.ts';
import type { CitationTerms, CitedWork } from '../citations/cited-work.ts';
import { chapterLdOf, datasetLdOf, findingLdOf, reportLdOf, type Described } from '../citations/json-ld.ts';
import { stripControls } from '../i18n/isolate.ts';
import type { Voice } from '../i18n/voice.ts';
import { defaultLanguageOf, pageWordsOf, recordOf, type Report } from '../model/report.ts';
import type { Line } from '../parse/words.ts';
import type { Standing } from '../releases/standing.ts';
import type { FindingId } from '../terms/ids.ts';
import { textOf, type Lang, type Localized } from '../terms/language.ts';
import { renderPlain } from '../words/render-line.ts';
import type { Citations } from './site.ts';

/** What citations are made of. */
export interface CitationSources {
  readonly report: Report;
  readonly addresses: Addresses;
  voice(lang: Lang): Voice;
  /** How a finding, a chapter or the whole report stands to the releases. */
  standing(lang: Lang, part: Part['kind'], id: string): Standing;
}

/** What a work is in each language: its title there, and the path of its page. */
interface Part {
  readonly kind: 'finding' | 'chapter' | 'report';
  readonly id: string;
  title(lang: Lang): string;
  path(lang: Lang): string;
}

/** The citations of a report and of its parts, in the words of each language. */
export function createCitations(sources: CitationSources): Citations {
  const { report, addresses, voice } = sources;
  const plain = (lang: Lang, line: Localized<Line>) => stripControls(renderPlain(textOf(lang, line), { report, voice: voice(lang) }));
  const finding = (id: FindingId): Part => {
    const { number, words } = recordOf(report.findings, id);
    return { kind: 'finding', id, path: (lang) => addresses.finding(lang, id), title: (lang) => voice(lang).say('cite.findingTitle', { number, title: plain(lang, inEach(words, ({ title }) => title)) }) };
  };
  const page = (name: string): Part => ({ kind: 'chapter', id: name, path: (lang) => addresses.page(lang, name), title: (lang) => plain(lang, inEach(pageWordsOf(report, name), ({ title }) => title)) });
  const whole: Part = { kind: 'report', id: 'report', path: (lang) => addresses.home(lang), title: (lang) => textOf(lang, report.facts.title) };
  const workOf = (lang: Lang, { kind, id, title, path }: Part): CitedWork => {
    const { is, after } = sources.standing(lang, kind, id);
    return {
      id, lang, title: title(lang), ...(kind !== 'report' && { whole: textOf(lang, report.facts.title) }), genre: textOf(lang, report.facts.kind), publisher: textOf(lang, report.facts.publisher.name),
      // A release names the data that it rests on; a newer version that leaves its figures as they were is not among them.
      versions: report.waves.map((wave) => `${wave.id}@${is?.data[wave.id] ?? wave.version}`), address: addresses.absolute(path(lang)),
      ...(is && { release: { tag: is.tag, date: is.date, address: addresses.absolute(addresses.frozen(is.tag, path(lang))) } }),
      ...(after && { after: after.tag }),
    };
  };
  const known = new Map<string, Citation>();
  const cited = (lang: Lang, part: Part): Citation => {
    const key = `${lang}/${part.kind}/${part.id}`;
    const citation = known.get(key) ?? citationOf(workOf(lang, part), termsOf(voice(lang)), report.languages.filter((one) => one.id !== lang).map((one) => ({ work: workOf(one.id, part), terms: termsOf(voice(one.id)) })));
    known.set(key, citation);
    return citation;
  };
  const described = (lang: Lang, part: Part, description: string, image?: string): Described => ({
    description, image: image === undefined ? undefined : addresses.absolute(addresses.file(image)),
    translations: report.languages.flatMap((one) => {
      const address = one.id === lang ? undefined : addresses.absolute(part.path(one.id));
      return address === undefined ? [] : [{ lang: one.id, address }];
    }),
  });
  const summary = (lang: Lang, name: string) => plain(lang, inEach(pageWordsOf(report, name), (words) => words.summary));
  const { facts } = report;
  return {
    finding: (lang, id) => cited(lang, finding(id)),
    page: (lang, name) => cited(lang, page(name)),
    report: (lang) => cited(lang, whole),
    findingLd: (lang, id) => findingLdOf(workOf(lang, finding(id)), { ...described(lang, finding(id), plain(lang, inEach(recordOf(report.findings, id).words, ({ sentence }) => sentence)), cardFilePath(id, lang)), identifier: id }),
    chapterLd: (lang, name) => chapterLdOf(workOf(lang, page(name)), described(lang, page(name), summary(lang, name))),
    reportLd: (lang) => reportLdOf(workOf(lang, whole), { ...described(lang, whole, textOf(lang, facts.description), `files/social/${lang}.png`), source: textOf(lang, facts.source.title) }),
    dataLd: (lang) => datasetLdOf(workOf(lang, page('data')), {
      ...described(lang, page('data'), summary(lang, 'data')), licence: facts.licence === 'not-yet-supplied' ? undefined : textOf(lang, facts.licence),
      files: dataFilesOf(sources, lang),
    }),
    cff: () => {
      const lang = defaultLanguageOf(report);
      return citationCffOf(workOf(lang, whole), { message: voice(lang).say('cite.message'), abstract: textOf(lang, facts.description) });
    },
  };
}

const FORMATS = { csv: 'text/csv', json: 'application/json' } as const;

/** The files of every chart, at whole addresses; none while the site has no address. */
function dataFilesOf({ report, addresses }: CitationSources, lang: Lang) {
  return report.charts.flatMap(({ id }) => (['csv', 'json'] as const).flatMap((format) => {
    const address = addresses.absolute(addresses.file(chartFilePath(id, format, lang)));
    return address === undefined ? [] : [{ name: `${id}.${format}`, format: FORMATS[format], address }];
  }));
}

/** What citations say in a language. */
export function termsOf(voice: Voice): CitationTerms {
  return {
    lang: voice.lang, noDate: voice.say('cite.noDate'), within: voice.say('cite.within'), data: voice.say('cite.data'),
    status: (release, after) => (release ? voice.say('cite.release', { tag: release.tag }) : after !== undefined ? voice.say('cite.unreleasedAfter', { tag: after }) : voice.say('cite.unreleased')),
  };
}

function inEach<T, R>(localized: Localized<T>, take: (one: T) => R): Localized<R> {
  return Object.fromEntries(Object.entries(localized).map(([lang, one]) => [lang, take(one)]));
}
