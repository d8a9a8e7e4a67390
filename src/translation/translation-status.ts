import type { ParsedReport } from '../parse/parse-report.ts';
import type { WordsInLanguage } from '../parse/parse-words.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import type { Lang } from '../terms/language.ts';
import { startOf } from '../terms/place.ts';
import { pairPassages, type Pair, type TranslationState } from './pair-passages.ts';
import { passagesOf, type Passage } from './passages.ts';

/** How the translation of one file stands. */
export interface FileStatus {
  readonly lang: Lang;
  /** Path below the language's folder, such as `chapters/trust.mdx`. */
  readonly path: string;
  readonly pairs: readonly Pair[];
}

/** The translations of a report from its first language, file by file. */
export function translationStatus({ languages, words, translated }: Pick<ParsedReport, 'languages' | 'words' | 'translated'>): FileStatus[] {
  const [original, ...others] = languages.map(({ id }) => id);
  const source = original === undefined ? undefined : words.byLanguage.get(original);
  if (!source) return [];
  return others.flatMap((lang) => {
    const target = words.byLanguage.get(lang);
    const files = target ? filesOf(target) : new Map<string, Passage[]>();
    return [...filesOf(source)].map(([path, passages]): FileStatus => ({ lang, path, pairs: pairPassages(passages, files.get(path) ?? [], translated.get(lang)?.value[path]) }));
  });
}

function filesOf({ pages, chapters, findings }: WordsInLanguage): Map<string, Passage[]> {
  return new Map([
    ...[...pages].map(([id, { title, summary, blocks }]): [string, Passage[]] => [`pages/${id}.mdx`, passagesOf({ title, summary }, blocks)]),
    ...[...chapters].map(([id, { title, summary, blocks }]): [string, Passage[]] => [`chapters/${id}.mdx`, passagesOf({ title, summary }, blocks)]),
    ...[...findings].map(([id, { title, sentence, blocks }]): [string, Passage[]] => [`findings/${id}.mdx`, passagesOf({ title, sentence }, blocks)]),
  ]);
}

/** How many passages of a file are in each state. */
export function countStates({ pairs }: Pick<FileStatus, 'pairs'>): Readonly<Record<TranslationState, number>> {
  const of = (state: TranslationState) => pairs.filter((one) => one.state === state).length;
  return { current: of('current'), outdated: of('outdated'), missing: of('missing'), unconfirmed: of('unconfirmed') };
}

/** How many passages of a file are behind their original: what readers are told of. */
export function behindOf(status: Pick<FileStatus, 'pairs'>): number {
  const { outdated, missing } = countStates(status);
  return status.pairs.every(({ state }) => state === 'missing' || state === 'unconfirmed') ? 0 : outdated + missing;
}

/** One warning for each file that is behind its original, at its first such passage. */
export function checkTranslations(statuses: readonly FileStatus[]): Diagnostic[] {
  return statuses.flatMap((status) => {
    const behind = behindOf(status);
    const first = status.pairs.find(({ state }) => state === 'outdated' || state === 'missing');
    if (behind === 0 || !first) return [];
    const file = `content/${status.lang}/${status.path}`;
    const place = first.translation?.line[0]?.place ?? startOf(file);
    const original = first.original?.line[0]?.place;
    return [diagnostic('TRANSLATION_OUTDATED', place, { actual: behind, expected: original ? `${original.file}:${original.line}` : status.path, repair: file })];
  });
}
