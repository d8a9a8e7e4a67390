import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Teller } from '../i18n/teller.ts';
import type { FileSet } from '../parse/file-set.ts';
import { loadFiles, readProgramFiles, readReportFiles } from '../report/load-report.ts';
import { tellerIn } from '../report/load-teller.ts';
import { IS_NIGHTLY } from './how-much.ts';
import { judgeLoading, secondsOfWork } from './mutants/judge-mutant.ts';
import { miniReports } from './mutants/mini-report.ts';
import { describeMutations, KINDS, mutate, mutations } from './mutants/mutation.ts';

/**
 * Reports that were changed at random. Whatever is done to one, it is told with a place, or the report is right: never a bug, a hang, another figure than the one
 * written, a property that all objects get. A run beside a change looks at the same mutants each time; the nightly run at others each night, and says which.
 */
const SEED = Number(process.env['MUTANTS_SEED'] ?? (IS_NIGHTLY ? Math.floor(Math.random() * 2 ** 31) : 2026));
const COUNT = Number(process.env['MUTANTS'] ?? (IS_NIGHTLY ? 5000 : 300));
/** One in so many is a mutant of the harbour report, which is slower to load. */
const HARBOUR_SHARE = 10;
/** Seconds of work; and how many times as long as a whole report is loaded in at that moment, since a machine can be slow for a while. */
const [LIMIT, TIMES] = [10, 20];

let harbour: FileSet;
let program: FileSet;
let tellers: readonly Teller[];
beforeAll(async () => {
  harbour = await readReportFiles('src/testing/reports/harbour');
  program = await readProgramFiles('.');
  tellers = await Promise.all(['en', 'he'].map((lang) => tellerIn(lang, process.cwd())));
});

async function secondsToLoad(files: FileSet): Promise<number> {
  const from = secondsOfWork();
  await loadFiles(new Map([...files].map(([name, bytes]) => [name, bytes.slice()])), program);
  return secondsOfWork() - from;
}

/** What is wrong with how a report is loaded; nothing where it is right, or told with its places. */
async function faultsOf(files: FileSet): Promise<{ readonly faults: readonly string[]; readonly isRight: boolean }> {
  const from = secondsOfWork();
  try {
    const loading = await loadFiles(files, program);
    const faults = judgeLoading(loading, files, tellers);
    const time = secondsOfWork() - from;
    const isLong = time > LIMIT && time > TIMES * await secondsToLoad(harbour);
    return { faults: isLong ? [...faults, `it took ${Math.round(time)} s of work`] : faults, isRight: loading.loaded !== undefined };
  } catch (error) {
    return { faults: [error instanceof Error ? error.stack ?? error.message : String(error)], isRight: false };
  }
}

describe('a generated report', () => {
  it.each(fc.sample(miniReports, { seed: SEED, numRuns: 3 }).map((files) => [files]))('is right before anything is changed in it', async (files) => {
    const { diagnostics } = await loadFiles(files, program);
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ file, line, code, message }) => `${file}:${line} ${code} ${message}`)).toEqual([]);
  });
});

/** Mutants that are in memory at once; each round has a seed of its own, so that it can be looked at alone. */
const ROUND = 500;
const rounds = Array.from({ length: Math.ceil(COUNT / ROUND) }, (_, index) => ({ seed: SEED + index, count: Math.min(ROUND, COUNT - index * ROUND) }));

describe.each(rounds)('mutants of seed $seed', ({ seed, count }) => {
  it(`${count} are told with their place or are right`, async () => {
    const failed: string[] = [];
    const right = new Set<number>();
    const minis = fc.sample(miniReports, { seed, numRuns: Math.max(5, count / 50) });
    for (const [index, changes] of fc.sample(mutations, { seed, numRuns: count }).entries()) {
      const whole = index % HARBOUR_SHARE === 0 ? harbour : minis[index % minis.length] as FileSet;
      const { faults, isRight } = await faultsOf(mutate(whole, changes));
      if (isRight) right.add(index);
      if (faults.length > 0) failed.push(`mutant ${index} (MUTANTS=${count} MUTANTS_SEED=${seed}): ${describeMutations(whole, changes)}\n${faults.slice(0, 3).join('\n')}`);
      if (process.env['MUTANTS_TOLD'] && faults.length > 0) console.log(failed.at(-1));
    }
    expect(failed.slice(0, 20).join('\n\n')).toBe('');
    // Were all refused, nothing would be known of figures and words of mutants that are published.
    expect(right.size).toBeGreaterThan(count / 20);
    expect(right.size).toBeLessThan(count);
  }, count * 1000);

  it('are changed in every way that there is', () => {
    expect(new Set(fc.sample(mutations, { seed, numRuns: count }).flat().map(({ kind }) => kind))).toEqual(new Set(KINDS));
  });
});
