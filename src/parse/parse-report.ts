import type { z } from 'zod';
import type { Strings } from '../i18n/voice.ts';
import { diagnostic, hasError, type Diagnostic } from '../terms/diagnostic.ts';
import { isId, type FindingId } from '../terms/ids.ts';
import type { Lang, Language } from '../terms/language.ts';
import { didYouMean, nearestOf } from '../terms/nearest.ts';
import { phrase } from '../terms/phrase.ts';
import { startOf } from '../terms/place.ts';
import { exceptionsSchema, type ExceptionsFile } from './exceptions-file.ts';
import { allowInDrafts, draftsOf, unreadyDrafts, withoutDrafts, type Drafts } from './drafts.ts';
import { openFiles, type FileReader, type FileSet } from './file-set.ts';
import { WAVE_PATH } from './lock-file.ts';
import { LEDGER_FILE, ledgerSchema, type LedgerFile } from './ledger-file.ts';
import { parseLanguages, type LanguageWords } from './parse-languages.ts';
import { MOVED_FILE, movedSchema, type MovedFile } from './moved-file.ts';
import { parseWaves, type ParsedWaves } from './parse-waves.ts';
import { parseWords, type WordFiles } from './parse-words.ts';
import { arenasSchema, bodiesSchema, goalsSchema, tensionsSchema, type ArenasFile, type Body, type GoalsFile, type TensionsFile } from './programme-files.ts';
import { chartsSchema, findingSchema, type ChartsFile, type FindingFile } from './published-files.ts';
import { questionnaireSchema, type QuestionnaireFile } from './questionnaire-file.ts';
import type { YamlFile } from './read-yaml.ts';
import { perLanguages } from './remember-last.ts';
import { RELEASE_PATH, releaseSchema, type ReleaseFile } from './release-file.ts';
import { reportSchema, type ReportFile } from './report-file.ts';
import { quotesSchema, sourcesSchema, statementsSchema, termsSchema, type QuotesFile, type SourcesFile, type StatementsFile, type TermsFile } from './source-files.ts';
import { parseSpecFile, untakenSpecs, type SpecFile } from './spec-file.ts';
import { translatedFile, translatedSchema, type TranslatedFile } from './translated-file.ts';
import type { WaveFile } from './wave-file.ts';

/** Everything a report's folder says, each file checked by itself; nothing is compared across files yet. */
export interface ParsedReport {
  readonly languages: readonly Language[];
  readonly strings: ReadonlyMap<Lang, Strings>;
  readonly words: WordFiles;
  readonly languageWords: LanguageWords;
  readonly report: YamlFile<ReportFile>;
  readonly questionnaire: YamlFile<QuestionnaireFile>;
  /** The version of each wave that is in use. */
  readonly waves: readonly YamlFile<WaveFile>[];
  /** All versions of all waves. */
  readonly allWaves: ParsedWaves;
  readonly findings: readonly { readonly id: FindingId; readonly yaml: YamlFile<FindingFile> }[];
  readonly quotes?: YamlFile<QuotesFile> | undefined;
  readonly statements?: YamlFile<StatementsFile> | undefined;
  readonly sources?: YamlFile<SourcesFile> | undefined;
  readonly terms?: YamlFile<TermsFile> | undefined;
  readonly goals?: YamlFile<GoalsFile> | undefined;
  readonly arenas?: YamlFile<ArenasFile> | undefined;
  readonly tensions?: YamlFile<TensionsFile> | undefined;
  readonly communities?: YamlFile<Record<'communities', Body[]>> | undefined;
  readonly partners?: YamlFile<Record<'partners', Body[]>> | undefined;
  readonly charts?: YamlFile<ChartsFile> | undefined;
  readonly exceptions?: YamlFile<ExceptionsFile> | undefined;
  readonly moved?: YamlFile<MovedFile> | undefined;
  readonly ledger?: YamlFile<LedgerFile> | undefined;
  /** Which words of the original each language was last confirmed to translate. */
  readonly translated: ReadonlyMap<Lang, YamlFile<TranslatedFile>>;
  /** What is being written. `report` lists as drafts only those that are left out. */
  readonly drafts: Drafts;
  /** The records of releases. */
  readonly releases: readonly YamlFile<ReleaseFile>[];
  /** Specifications that charts name, by their file names. */
  readonly specs: ReadonlyMap<string, SpecFile>;
}

const schemasIn = perLanguages((langs) => ({
  report: reportSchema(langs),
  questionnaire: questionnaireSchema(langs),
  quotes: quotesSchema(langs),
  statements: statementsSchema(langs),
  sources: sourcesSchema(langs),
  terms: termsSchema(langs),
  goals: goalsSchema(langs),
  arenas: arenasSchema(langs),
  tensions: tensionsSchema(langs),
  charts: chartsSchema(langs),
  exceptions: exceptionsSchema(langs),
  moved: movedSchema(langs),
  finding: findingSchema(langs),
  communities: bodiesSchema('communities', langs),
  partners: bodiesSchema('partners', langs),
}));

/** What parsing gives: the report where every file could be read, and everything that is wrong. */
export interface ReportReading {
  readonly parsed?: ParsedReport;
  readonly diagnostics: readonly Diagnostic[];
  /** The files that were read: without those of drafts that are left out. */
  readonly files: FileSet;
}

/** Parses all files of a report; `program` holds the strings and vocabularies that come with Adva. Drafts are left out where they are not asked for. */
export function parseReport(all: FileSet, program: FileSet, withDrafts = false): ReportReading {
  const drafts = draftsOf(all, withDrafts);
  const files = withoutDrafts(all, drafts);
  const { parsed, diagnostics } = parseFiles(files, program, drafts);
  return { ...(parsed && { parsed }), diagnostics: withDrafts ? [...diagnostics, ...unreadyDrafts(all, drafts)] : diagnostics, files };
}

function parseFiles(files: FileSet, program: FileSet, drafts: Drafts): Omit<ReportReading, 'files'> {
  const reader = openFiles(files);
  const languageWords = parseLanguages(reader, program);
  if (!languageWords) return { diagnostics: reader.diagnostics };
  const langs = languageWords.languages.map((one) => one.id);
  const schemas = schemasIn(langs);
  const read = reader.yaml('data/report.yaml', phrase('the-report'), schemas.report);
  const report = read && { ...read, value: { ...read.value, drafts: drafts.leftOut as NonNullable<ReportFile['drafts']> } };
  const questionnaire = reader.yaml('data/questionnaire.yaml', phrase('the-batteries-and-items'), schemas.questionnaire, phrase('it-holds-the-batteries-and-items'));
  const optional = {
    quotes: reader.yaml('data/quotes.yaml', listUnder('quotes'), schemas.quotes),
    statements: reader.yaml('data/statements.yaml', listUnder('statements'), schemas.statements),
    sources: reader.yaml('data/sources.yaml', listUnder('sources'), schemas.sources),
    terms: reader.yaml('data/terms.yaml', listUnder('terms'), schemas.terms),
    goals: reader.yaml('data/goals.yaml', phrase('lists-under-two', { first: 'goals', second: 'objectives' }), schemas.goals),
    arenas: reader.yaml('data/arenas.yaml', listUnder('arenas'), schemas.arenas),
    tensions: reader.yaml('data/tensions.yaml', listUnder('tensions'), schemas.tensions),
    communities: reader.yaml('data/communities.yaml', listUnder('communities'), schemas.communities),
    partners: reader.yaml('data/partners.yaml', listUnder('partners'), schemas.partners),
    charts: reader.yaml('data/charts.yaml', listUnder('charts'), schemas.charts),
    exceptions: reader.yaml('data/exceptions.yaml', listUnder('exceptions'), schemas.exceptions),
    moved: reader.yaml(MOVED_FILE, phrase('lists-under-two', { first: 'moved', second: 'gone' }), schemas.moved),
    ledger: reader.yaml(LEDGER_FILE, phrase('addresses-under', { key: 'published' }), ledgerSchema),
  };
  const translated = new Map(langs.flatMap((lang): [Lang, YamlFile<TranslatedFile>][] => {
    const yaml = reader.yaml(translatedFile(lang), phrase('hashes-by-passage'), translatedSchema);
    return yaml ? [[lang, yaml]] : [];
  }));
  const specs = parseSpecs(reader, optional.charts, langs);
  const findings = parseFindings(reader, schemas.finding);
  const releases = reader.below('data/releases/').filter((file) => RELEASE_PATH.test(file)).flatMap((file) => reader.yaml(file, phrase('what-the-release-published'), releaseSchema) ?? []);
  const allWaves = report ? parseWaves(reader, report, langs) : { versions: [] };
  const findingIds = reader.below('data/findings/').flatMap((file) => /^data\/findings\/(.+)\.yaml$/.exec(file)?.[1] ?? []);
  const words = report ? parseWords(reader, languageWords, report, findingIds as FindingId[]) : undefined;
  reader.diagnostics.push(...(words?.diagnostics ?? []), ...checkUntaken(reader, report !== undefined, optional.charts !== undefined || !reader.has('data/charts.yaml')));
  const diagnostics = allowInDrafts(reader.diagnostics, drafts);
  if (!report || !questionnaire || !words || hasError(diagnostics)) return { diagnostics };
  return {
    parsed: {
      languages: languageWords.languages, strings: languageWords.strings, words, languageWords, report, questionnaire,
      waves: allWaves.versions.filter((one) => one.inUse).map((one) => one.yaml), allWaves, findings, releases, translated, specs, drafts, ...optional,
    },
    diagnostics,
  };
}

const listUnder = (key: string) => phrase('list-under', { key });

function parseSpecs(reader: FileReader, charts: YamlFile<ChartsFile> | undefined, langs: readonly Lang[]): Map<string, SpecFile> {
  const names = new Set(charts?.value.charts.flatMap((chart) => (chart.kind === 'spec' ? [chart.spec] : [])));
  return new Map([...names].flatMap((name) => {
    const spec = parseSpecFile(reader, name, langs);
    return spec ? [[name, spec]] : [];
  }));
}

function parseFindings(reader: FileReader, schema: z.ZodType<FindingFile>): { id: FindingId; yaml: YamlFile<FindingFile> }[] {
  return reader.below('data/findings/').flatMap((file) => {
    const name = /^data\/findings\/(.+)\.yaml$/.exec(file)?.[1];
    if (name === undefined) return [];
    if (!isId(name)) {
      reader.diagnostics.push(diagnostic('ID_INVALID', startOf(file), { actual: name, repair: `${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.yaml` }));
    }
    const yaml = reader.yaml(file, phrase('a-finding'), schema);
    return yaml ? [{ id: name as FindingId, yaml }] : [];
  });
}

const DATA_FILES = ['report', 'questionnaire', 'quotes', 'statements', 'sources', 'terms', 'goals', 'arenas', 'tensions', 'communities', 'partners', 'charts', 'exceptions', 'lock', 'moved', 'published'].map((name) => `data/${name}.yaml`);

/** Files of `data/` that nothing reads; READMEs of any language may lie there, waves while the report that lists them cannot be read, specifications while the charts cannot. */
function checkUntaken(reader: FileReader, listed: boolean, charted: boolean): Diagnostic[] {
  const passed = (file: string) => /README(\.[a-z-]+)?\.md$/i.test(file) || /(^|\/)\./.test(file) || (!listed && WAVE_PATH.test(file));
  const others = reader.untaken('data/').filter((file) => !passed(file) && !file.startsWith('data/specs/'));
  return [...(charted ? untakenSpecs(reader) : []), ...others.map((file) => {
    const wave = WAVE_PATH.exec(file)?.[1];
    if (wave !== undefined) return diagnostic('FILE_UNEXPECTED', startOf(file), { actual: file, repair: phrase('list-wave', { wave }) });
    const near = nearestOf(file, DATA_FILES);
    return diagnostic('FILE_UNEXPECTED', startOf(file), { actual: file, repair: near === undefined || reader.has(near) ? phrase('move-out-of-data') : didYouMean(near) });
  })];
}
