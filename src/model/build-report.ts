import { createLineReader } from '../parse/localized-lines.ts';
import type { PageFile } from '../parse/page-file.ts';
import type { ParsedReport } from '../parse/parse-report.ts';
import { chapterIdsOf, FIXED_PAGES, type FixedPage } from '../parse/report-file.ts';
import type { YamlFile } from '../parse/read-yaml.ts';
import type { TermsFile } from '../parse/source-files.ts';
import type { Line } from '../parse/words.ts';
import { diagnostic, hasError, type Diagnostic } from '../terms/diagnostic.ts';
import type { Lang, Localized } from '../terms/language.ts';
import { adviseNearest } from '../terms/nearest.ts';
import { phrase } from '../terms/phrase.ts';
import { checkBreaks } from './breaks.ts';
import { checkVersions } from '../versions/check-versions.ts';
import { buildCharts } from './build-charts.ts';
import { buildExceptions } from './exceptions.ts';
import { buildFindings } from './build-findings.ts';
import { buildMoved, orderReleases } from './build-releases.ts';
import { buildSources, checkTranslations } from './build-source-texts.ts';
import { buildVersions, checkVersionWords, linesOfVersion } from './build-versions.ts';
import { buildBatteries, buildWaves } from './build-waves.ts';
import { checkIds } from './check-ids.ts';
import { checkLineParity, checkParity } from './check-parity.ts';
import { statedTextsOf } from './check-stated.ts';
import { checkShownTwice } from './check-shown-twice.ts';
import { checkSupplied } from './check-supplied.ts';
import { checkWords } from './check-words.ts';
import { deepFreeze } from './deep-freeze.ts';
import { buildReferences, type References } from './references.ts';
import type { PageWords, Report, Term } from './report.ts';

/** The report where every reference leads somewhere, and everything that is wrong across files. */
export interface ReportBuilding {
  readonly report?: Report;
  readonly diagnostics: readonly Diagnostic[];
}

/** Puts the files of a report together and checks them against each other. */
export function buildReport(parsed: ParsedReport): ReportBuilding {
  const diagnostics: Diagnostic[] = [...checkIds(parsed), ...checkSupplied(parsed), ...checkTranslations(parsed)];
  const reader = createLineReader(parsed.languageWords.checks);
  const batteries = buildBatteries(parsed, reader);
  const waves = buildWaves(parsed, batteries, reader, diagnostics);
  const versions = buildVersions(parsed, batteries, waves, reader, diagnostics);
  diagnostics.push(...checkVersions(parsed.allWaves, parsed.languages.map((one) => one.id)));
  if (hasError(diagnostics)) return { diagnostics };
  const sources = buildSources(parsed);
  const references = buildReferences(parsed, batteries, waves, sources);
  const charts = buildCharts(parsed, batteries, waves, references, reader, diagnostics);
  const { findings, claims } = buildFindings(parsed, references, reader, diagnostics);
  const terms = buildTerms(parsed, reader.lines);
  const exceptions = buildExceptions(parsed, reader, diagnostics);
  const moved = buildMoved(parsed, reader);
  const quotes = parsed.quotes?.value.quotes ?? [];
  const statements = parsed.statements?.value.statements ?? [];
  const localizedLines = [
    ...charts.flatMap((one) => [one.takeaway, one.note, one.kind === 'spec' ? one.alt : undefined]), ...terms.map((one) => one.definition), ...batteries.flatMap((one) => [one.note, ...(one.breaks ?? []).map(({ reason }) => reason)]),
    ...exceptions.map((one) => one.reason), ...findings.flatMap(({ history = [] }) => history.map((one) => one.reason)), ...moved.map((one) => one.reason),
    ...waves.flatMap((wave) => [wave.note, ...wave.batteries.flatMap((one) => [one.note, one.inferred])]),
  ].filter((lines) => lines !== undefined);
  const stated = statedTextsOf(statements);
  const dataLines = localizedLines.flatMap((lines) => Object.entries(lines)) as [Lang, Line][];
  diagnostics.push(...reader.diagnostics, ...checkRecords(parsed, references), ...checkBreaks(parsed.questionnaire, references),
    ...checkWords(parsed, references, stated, quotes, dataLines), ...checkShownTwice(parsed, findings), ...checkVersionWords(parsed, batteries, waves, versions, sources, stated));
  // A misspelt reference would be told twice: as itself, and as missing in the other language.
  if (!hasError(diagnostics)) diagnostics.push(...checkParity(parsed), ...checkLineParity([...localizedLines, ...versions.flatMap(linesOfVersion)]));
  if (hasError(diagnostics)) return { diagnostics };
  const { languages: _languages, waves: _waves, parts, navigation, featured, themes, drafts: leftOut = [], ...facts } = parsed.report.value;
  const shown = parts.map((part) => ({ ...part, pages: part.pages.filter((id) => !(leftOut as readonly string[]).includes(id)) })).filter(({ pages }) => pages.length > 0);
  const report: Report = {
    facts, languages: parsed.languages, waves, versions, batteries, sources, quotes, statements, terms, charts, themes, findings, featured, claims, exceptions, parts: shown, navigation,
    drafts: parsed.drafts.ids.filter((id) => !(leftOut as readonly string[]).includes(id)),
    releases: orderReleases(parsed.releases.map((one) => one.value)), moved, published: parsed.ledger?.value.published ?? {},
    goals: parsed.goals?.value ?? { goals: [], objectives: [] },
    arenas: parsed.arenas?.value.arenas ?? [],
    tensions: parsed.tensions?.value.tensions ?? [],
    communities: parsed.communities?.value.communities ?? [],
    partners: parsed.partners?.value.partners ?? [],
    chapters: chapterIdsOf(parsed.report.value).map((id) => ({ id, words: wordsOf(parsed, (words) => words.chapters.get(id)) })),
    pages: Object.fromEntries(FIXED_PAGES.map((name) => [name, wordsOf(parsed, (words) => words.pages.get(name))])) as Record<FixedPage, Localized<PageWords>>,
  };
  return { report: deepFreeze(report), diagnostics };
}

function buildTerms({ terms }: ParsedReport, lines: (yaml: YamlFile<unknown>, path: (string | number)[], texts: Localized<string>) => Localized<Line>): Term[] {
  return (terms?.value.terms ?? []).map(({ definition, slide, ...term }, index) => ({
    ...term, definition: lines(terms as YamlFile<TermsFile>, ['terms', index, 'definition'], definition), ...(slide !== undefined && { slide }),
  }));
}

/** References between records outside words: featured findings, drafts, and the sources of the arenas. */
function checkRecords({ report, arenas, drafts }: ParsedReport, references: References): Diagnostic[] {
  const written = [...report.value.parts.flatMap(({ pages }) => pages), ...drafts.findings];
  return [
    ...drafts.ids.flatMap((id, index) => (written.includes(id as never) ? [] : [diagnostic('REFERENCE_DANGLING', report.at(['drafts', index]), { kind: phrase('kind-draft'), actual: id, repair: adviseNearest(id, written) })])),
    ...report.value.featured.flatMap((id, index) => references.id('finding', id, report.at(['featured', index]))),
    ...report.value.navigation.flatMap((id, index) => references.id('page', id, report.at(['navigation', index]))),
    ...(arenas?.value.arenas ?? []).flatMap((arena, at) => arena.sources.flatMap((id, index) => references.id('source', id, arenas?.at(['arenas', at, 'sources', index]) as never))),
  ];
}

type InLanguage = ParsedReport['words']['byLanguage'] extends ReadonlyMap<Lang, infer Words> ? Words : never;

function wordsOf({ words }: ParsedReport, pick: (words: InLanguage) => PageFile | undefined): Localized<PageWords> {
  return Object.fromEntries([...words.byLanguage].map(([lang, inLanguage]) => [lang, pick(inLanguage) as PageFile]));
}
