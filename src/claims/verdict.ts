import type { Claim } from '../model/report.ts';
import type { Phrase } from '../terms/phrase.ts';

/** Whether a claim holds, and why not where it does not; `instead` is the kind that holds of the same figures. */
export type Verdict = { readonly holds: true } | { readonly holds: false; readonly reason: Phrase; readonly instead?: Claim['kind'] };
