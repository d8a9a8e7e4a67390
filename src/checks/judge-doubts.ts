import type { Exception } from '../model/report.ts';
import type { AcceptableCode } from '../parse/exceptions-file.ts';
import { formatSubject } from '../parse/subject.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import { didYouMean, nearestOf } from '../terms/nearest.ts';
import { phrase, type Phrase } from '../terms/phrase.ts';
import type { Place } from '../terms/place.ts';
import type { Doubt } from './doubt.ts';

/** What is left of doubts when a steward's exceptions are held against them. */
export interface Judgement {
  readonly diagnostics: readonly Diagnostic[];
  /** Doubts that no exception covers as they are now; an exception for another value covers nothing. */
  readonly open: readonly Doubt[];
}

/** Lets pass what an exception accepts as it is now; tells the other doubts, exceptions that have lapsed, and those that nothing needs. */
export function judgeDoubts(doubts: readonly Doubt[], exceptions: readonly Exception[], versions: Readonly<Record<AcceptableCode, number>>): Judgement {
  const byName = Map.groupBy(doubts, ({ code, at }) => `${code} ${at}`);
  const diagnostics: Diagnostic[] = [];
  const [covered, lapsed] = [new Set<string>(), new Set<string>()];
  for (const { code, check, values } of exceptions) {
    for (const { subject, value, place } of values) {
      const at = formatSubject(subject);
      const name = `${code} ${at}`;
      const now = byName.get(name)?.[0]?.value;
      if (now === undefined) {
        diagnostics.push(diagnostic('EXCEPTION_NEEDLESS', place, { code, actual: at, repair: repairOf(code, at, doubts) }));
      } else if (now === value && check === versions[code]) {
        covered.add(name);
      } else {
        lapsed.add(name);
        diagnostics.push(lapsedDiagnostic(place, { at, now, then: value, check, version: versions[code] }));
      }
    }
  }
  const open = doubts.filter(({ code, at }) => !covered.has(`${code} ${at}`));
  return { open, diagnostics: [...diagnostics, ...open.filter(({ code, at }) => !lapsed.has(`${code} ${at}`)).map((one) => one.diagnostic)] };
}

interface Lapse {
  readonly at: string;
  readonly now: string;
  readonly then: string;
  readonly check: number;
  readonly version: number;
}

function lapsedDiagnostic(place: Place, { at, now, then, check, version }: Lapse): Diagnostic {
  const changed = check !== version;
  return diagnostic('EXCEPTION_LAPSED', place, {
    actual: at, expected: changed ? phrase('by-check', { value: then, check }) : then, detail: changed ? phrase('by-check', { value: now, check: version }) : now,
    repair: changed ? phrase('entry-under-check', { entry: `${at}: ${now}`, check: `check: ${version}` }) : `${at}: ${now}`,
  });
}

function repairOf(code: AcceptableCode, at: string, doubts: readonly Doubt[]): Phrase {
  const near = nearestOf(at, doubts.filter((one) => one.code === code).map((one) => one.at));
  return near === undefined || near === at ? phrase('delete-needless-exception') : didYouMean(near);
}
