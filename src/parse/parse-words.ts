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
  for (const { id, path } of chapterEntriesOf(report.value)) {
    if (RESERVED_SEGMENTS.has(id)) diagnostics.push(diagnostic('ID_RESERVED', report.at(path), { actual: id }));
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
      chapters: read('chapters', chapters, phrase('report-lists-this-chapter'), parsePageFile),
      findings: read('findings', findings, phrase('findings-have-this-finding'), parseFindingWords),
    });
    diagnostics.push(...checkUntaken(reader, lang, chapters, findings));
  }
  return { byLanguage, diagnostics };
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
