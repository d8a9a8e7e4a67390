import { releaseArguments } from '../cli/release-arguments.ts';
import { voicesOf } from '../cli/terminal-language.ts';
import { namedVersions } from '../cli/version-arguments.ts';
import { buildDraft, isDraftKind } from '../drafting/build-draft.ts';
import { knownNamesOf } from '../editor/known-names.ts';
import { ENGLISH, type Teller } from '../i18n/teller.ts';
import { formatDifferences } from '../impact/format-differences.ts';
import { formatImpact } from '../impact/format-impact.ts';
import { impactOf } from '../impact/impact-of.ts';
import { LOCK_FILE } from '../parse/lock-file.ts';
import { translatedFile } from '../parse/translated-file.ts';
import { importIntoReport } from '../report/import-into-report.ts';
import { loadFiles, type LoadedReport, type Loading } from '../report/load-report.ts';
import type { OpenDraft } from '../report/open-draft.ts';
import { printDiagnostic } from '../report/print-diagnostic.ts';
import { suggestedExceptions } from '../report/suggested-exceptions.ts';
import type { Diagnostic } from '../terms/diagnostic.ts';
import { formatStatus } from '../translation/format-status.ts';
import { confirmedOf, formatTranslated } from '../translation/pair-passages.ts';
import type { GuideBlock } from './guide.ts';
import { surveyFor } from './guide-survey.ts';

/** A report in memory as the steps of a task change it. */
export interface GuideRun {
  readonly open: OpenDraft;
  readonly program: ReadonlyMap<string, Uint8Array>;
  readonly files: Map<string, Uint8Array>;
  /** What loading the files came to, until one of them changes. */
  loading?: Promise<Loading> | undefined;
}

/** What a command says in the language of a teller, and the codes of errors among it. */
export interface GuideSaid {
  readonly errors: readonly string[];
  text(teller: Teller): string;
}

const SILENT: GuideSaid = { errors: [], text: () => '' };

/** Puts a block into the file that it names: the whole file, or at the one line that has its text. */
export function putBlock(run: GuideRun, { path = '', place, text, at }: GuideBlock): void {
  if (!place) {
    write(run, path, text);
    return;
  }
  const lines = textOf(run.files, path).split('\n');
  const [line, other] = lines.flatMap((one, index) => (one.includes(place.line) ? [index] : []));
  if (line === undefined || other !== undefined) throw new Error(`${at}: ${line === undefined ? 'no line' : 'more than one line'} of ${path} has "${place.line}"`);
  const block = text.replace(/\n$/, '').split('\n');
  write(run, path, [...lines.slice(0, place.how === 'after' ? line + 1 : line), ...block, ...lines.slice(line + 1)].join('\n'));
}

/** Runs one line of a shell block on the report in memory. What only shows or serves the report does nothing here. */
export async function runLine(run: GuideRun, line: string): Promise<GuideSaid> {
  const [program, first = '', ...rest] = line.split(' ');
  if (program === 'cp') {
    write(run, rest[0] ?? '', textOf(run.files, first));
    return SILENT;
  }
  const name = first === 'run' ? rest[0] ?? '' : first;
  const words = first === 'run' ? rest.slice(rest[1] === '--' ? 2 : 1) : rest;
  if (name === 'new') return makeNew(run, words);
  const step = STEPS[name];
  if (!step) throw new Error(`No step for "${line}"`);
  return step(run, words);
}

function makeNew(run: GuideRun, [kind = '', id = '', ...rest]: readonly string[]): GuideSaid {
  const { open, program, files } = run;
  const options = Object.fromEntries(rest.flatMap((word, index) => (word.startsWith('--') ? [[word.slice(2), valueOf(rest[index + 1])]] : [])));
  if (!isDraftKind(kind)) throw new Error(`npm run new makes no ${kind}`);
  const texts = new Map([...program, ...files].map(([file, bytes]) => [file, new TextDecoder().decode(bytes)]));
  const drafted = buildDraft({ ...open.drafting, texts, names: knownNamesOf(files) }, kind, { id, options });
  if ('diagnostics' in drafted) return { errors: drafted.diagnostics.map(({ code }) => code), text: (teller) => printed(drafted.diagnostics, files, teller) };
  for (const [file, text] of [...drafted.draft.made, ...drafted.draft.changed]) write(run, file, text);
  return SILENT;
}

/** The word behind an option; an option that stands alone is true. */
function valueOf(word: string | undefined): string {
  return word === undefined || word.startsWith('--') ? 'true' : word;
}

type Step = (run: GuideRun, words: readonly string[]) => Promise<GuideSaid> | GuideSaid;

const STEPS: Readonly<Record<string, Step>> = {
  check: async (run, words) => {
    const loading = await load(run);
    if (words.includes('--suggest-exceptions')) return { errors: [], text: () => suggestedExceptions(loading, '2026-11-24') ?? '' };
    const { diagnostics } = loading;
    return { errors: errorsOf(diagnostics), text: (teller) => printed(diagnostics, loading.files, teller) };
  },
  status: async (run) => {
    const { translations } = await loaded(run);
    return { errors: [], text: (teller) => formatStatus(translations, teller).join('\n') };
  },
  translated: async (run, names) => {
    const { translations, parsed } = await loaded(run);
    for (const name of names) {
      const chosen = translations.find(({ lang, path }) => `content/${lang}/${path}` === name);
      if (!chosen) throw new Error(`${name} is no translation`);
      const before = parsed.translated.get(chosen.lang)?.value ?? {};
      write(run, translatedFile(chosen.lang), formatTranslated({ ...before, [chosen.path]: confirmedOf(chosen.pairs) }));
    }
    return { errors: [], text: (teller) => names.map((file) => teller.say('file-is-confirmed', { file })).join('\n') };
  },
  'data:lock': async (run) => {
    const { text, added } = (await loaded(run)).lock;
    write(run, LOCK_FILE, text);
    return { errors: [], text: (teller) => added.map((version) => teller.say('version-is-locked', { version })).join('\n') };
  },
  'data:diff': (run, [wave, older, newer]) => compare(run, [`${wave}@${older}`, `${wave}@${newer}`], (now, [before, after], { lang }) => formatDifferences(now.report, before, after, voicesOf(now)(lang))),
  impact: (run, names) => compare(run, names, (now, versions, { lang }) => formatImpact(now.report, impactOf(now.report, ...versions, voicesOf(now)), versions, voicesOf(now)(lang))),
  explain: async (run, [id]) => {
    const { report } = await loaded(run);
    if (!report.findings.some((one) => one.id === id)) throw new Error(`There is no finding ${id}`);
    return SILENT;
  },
  release: (run, words) => {
    const { diagnostics } = releaseArguments(words);
    return { errors: errorsOf(diagnostics), text: (teller) => printed(diagnostics, run.files, teller) };
  },
  import: async (run, [survey = '', , map = '', trial]) => {
    const text = surveyFor(textOf(run.files, map), run.open.drafting.languages);
    const { writes, flagged, diagnostics } = await importIntoReport({ survey: { file: survey, bytes: encoded(text) }, map: { file: map, bytes: encoded(textOf(run.files, map)) }, files: reportOf(run.files), program: run.program });
    if (trial === undefined) for (const one of writes) write(run, one.file, one.text);
    return { errors: errorsOf([...diagnostics, ...flagged]), text: (teller) => printed([...diagnostics, ...flagged], run.files, teller) };
  },
  dev: () => SILENT, build: () => SILENT,
};

type Versions = NonNullable<ReturnType<typeof namedVersions>['versions']>;

async function compare(run: GuideRun, names: readonly string[], lines: (now: LoadedReport, versions: Versions, teller: Teller) => readonly string[]): Promise<GuideSaid> {
  const now = await loaded(run);
  const { versions, diagnostics } = namedVersions(now.report, 'versions', names);
  if (!versions) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  const english = lines(now, versions, ENGLISH);
  return { errors: [], text: (teller) => (teller === ENGLISH ? english : lines(now, versions, teller)).join('\n') };
}

/** The files of a report are loaded; a map of an import lies beside them. */
function load(run: GuideRun): Promise<Loading> {
  return run.loading ??= loadFiles(reportOf(run.files), run.program);
}

function write(run: GuideRun, file: string, text: string): void {
  run.files.set(file, encoded(text));
  run.loading = undefined;
}

async function loaded(run: GuideRun): Promise<LoadedReport> {
  const loading = await load(run);
  if (!loading.loaded) throw new Error(printed(loading.diagnostics.filter(({ severity }) => severity === 'error'), loading.files, ENGLISH));
  return loading.loaded;
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function reportOf(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  return new Map([...files].filter(([file]) => /^(data|content)\//.test(file)));
}

function errorsOf(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
}

function printed(diagnostics: readonly Diagnostic[], files: ReadonlyMap<string, Uint8Array>, teller: Teller): string {
  return diagnostics.map((one) => printDiagnostic(one, files, teller)).join('\n\n');
}

function textOf(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`There is no file ${path}`);
  return new TextDecoder().decode(bytes);
}
