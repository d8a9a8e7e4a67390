import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import { RESERVED_SEGMENTS, type ChapterId, type FindingId } from '../terms/ids.ts';
import type { Lang } from '../terms/language.ts';
import { didYouMean, nearestOf } from '../terms/nearest.ts';
import { phrase, type Phrase } from '../terms/phrase.ts';
import { startOf } from '../terms/place.ts';
import type { LineCheck } from './line-check.ts';
import type { SourceFile } from './decode.ts';
import type { FileReader } from './file-set.ts';
import { parseFindingWords, parsePageFile, type FindingWordsFile, type PageFile } from './page-file.ts';
import type { LanguageWords } from './parse-languages.ts';
import type { YamlFile } from './read-yaml.ts';
import { chapterEntriesOf, chapterIdsOf, FIXED_PAGES, type FixedPage, type ReportFile } from './report-file.ts';

/** The words of one language by name. */
export interface WordsInLanguage {
  readonly pages: ReadonlyMap<FixedPage, PageFile>;
  readonly chapters: ReadonlyMap<ChapterId, PageFile>;
  readonly findings: ReadonlyMap<FindingId, FindingWordsFile>;
}

/** The words of all languages. */
export interface WordFiles {
  readonly byLanguage: ReadonlyMap<Lang, WordsInLanguage>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads every MDX file that the report needs, and names those that are missing or belong to nothing. */
export function parseWords(reader: FileReader, { languages, checks }: LanguageWords, report: YamlFile<ReportFile>, findings: readonly FindingId[]): WordFiles {
  const diagnostics: Diagnostic[] = [];
  const chapters = chapterIdsOf(report.value);
  const misspelt = new Set<string>();
  for (const { id, path } of chapterEntriesOf(report.value)) {
    if (RESERVED_SEGMENTS.has(id)) diagnostics.push(diagnostic('ID_RESERVED', report.at(path), { actual: id }));
    const near = meantChapterOf(reader, id, languages.map((one) => one.id), chapters);
    if (near === undefined) continue;
    misspelt.add(id).add(near);
    diagnostics.push(diagnostic('REFERENCE_DANGLING', report.at(path), { kind: phrase('kind-chapter'), actual: id, repair: didYouMean(near) }));
  }
  const byLanguage = new Map<Lang, WordsInLanguage>();
  for (const { id: lang } of languages) {
    const check = checks.get(lang) as LineCheck;
    if (reader.below(`content/${lang}/`).length === 0) {
      diagnostics.push(diagnostic('FOLDER_MISSING', startOf(`content/${lang}`), { actual: `content/${lang}` }));
      continue;
    }
    const read = <Id extends string, T>(folder: string, ids: readonly Id[], needed: Phrase, parse: (source: SourceFile, check: LineCheck) => { words?: T; diagnostics: readonly Diagnostic[] }) => {
      const found = new Map<Id, T>();
      for (const id of ids) {
        const source = reader.source(`content/${lang}/${folder}/${id}.mdx`, phrase('front-matter-and-words'), needed);
        const parsed = source && parse(source, check);
        diagnostics.push(...(parsed?.diagnostics ?? []));
        if (parsed?.words) found.set(id, parsed.words);
      }
      return found;
    };
    byLanguage.set(lang, {
      pages: read('pages', FIXED_PAGES, phrase('every-report-has-this-page'), parsePageFile),
      chapters: read('chapters', chapters.filter((chapter) => !misspelt.has(chapter)), phrase('report-lists-this-chapter'), parsePageFile),
      findings: read('findings', findings, phrase('findings-have-this-finding'), parseFindingWords),
    });
    diagnostics.push(...checkUntaken(reader, lang, chapters, findings).filter(({ file }) => ![...misspelt].some((name) => file === chapterPath(lang, name))));
  }
  return { byLanguage, diagnostics };
}

const chapterPath = (lang: Lang, name: string) => `content/${lang}/chapters/${name}.mdx`;

/** The chapter that a listed one most likely means: it is in no language, and one that is not listed is near. */
function meantChapterOf(reader: FileReader, id: string, langs: readonly Lang[], listed: readonly string[]): string | undefined {
  if (langs.some((lang) => reader.has(chapterPath(lang, id)))) return undefined;
  const there = langs.flatMap((lang) => reader.below(`content/${lang}/chapters/`).flatMap((file) => /([^/]+)\.mdx$/.exec(file)?.[1] ?? []));
  return nearestOf(id, new Set(there.filter((name) => !listed.includes(name))));
}

function checkUntaken(reader: FileReader, lang: Lang, chapters: readonly string[], findings: readonly string[]): Diagnostic[] {
  return reader.untaken(`content/${lang}/`).filter((file) => !/(^|\/)(README\.md|\..*)$/.test(file)).map((file) => {
    const [, folder, name] = /^content\/[^/]+\/(pages|chapters|findings)\/(.+)\.mdx$/.exec(file) ?? [];
    const known = folder === 'chapters' ? chapters : folder === 'findings' ? findings : FIXED_PAGES;
    const near = name === undefined ? undefined : nearestOf(name, known);
    const repair = near !== undefined ? didYouMean(`${near}.mdx`)
      : folder === 'chapters' ? phrase('add-to-part', { name: name ?? '' })
      : folder === 'findings' ? phrase('add-finding-file', { path: `data/findings/${name ?? ''}.yaml` })
      : phrase('move-to-content-folders');
    return diagnostic('FILE_UNEXPECTED', startOf(file), { actual: file, repair });
  });
}
