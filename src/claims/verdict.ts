/** Whether a claim holds, and in English words why not where it does not. */
export type Verdict = { readonly holds: true } | { readonly holds: false; readonly reason: string };
