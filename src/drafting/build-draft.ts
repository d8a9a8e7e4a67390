import { ACCEPTABLE_OPTIONS, checkRequest, type DraftKind } from './check-request.ts';
import { draftChapter } from './draft-chapter.ts';
import { draftChart } from './draft-chart.ts';
import { draftFinding } from './draft-finding.ts';
import { draftLanguage } from './draft-language.ts';
import { draftWave } from './draft-wave.ts';
import type { Draft, Drafted, Drafting, Request } from './drafting.ts';

const BUILDERS: Readonly<Record<DraftKind, (drafting: Drafting, request: Request) => Draft>> = {
  finding: draftFinding, chapter: draftChapter, wave: draftWave, chart: draftChart, language: draftLanguage,
};

/** True for something that can be drafted. */
export function isDraftKind(kind: string): kind is DraftKind {
  return Object.hasOwn(ACCEPTABLE_OPTIONS, kind);
}

/** The files of something new, or what is wrong with the request. No file that exists is among those to be made. */
export function buildDraft(drafting: Drafting, kind: DraftKind, request: Request): Drafted {
  const diagnostics = checkRequest(drafting, kind, request);
  return diagnostics.length > 0 ? { diagnostics } : { draft: BUILDERS[kind](drafting, request) };
}
