import type { Claim } from '../model/report.ts';

/** Whether a claim holds, and in English words why not where it does not; `instead` is the kind that holds of the same figures. */
export type Verdict = { readonly holds: true } | { readonly holds: false; readonly reason: string; readonly instead?: Claim['kind'] };
