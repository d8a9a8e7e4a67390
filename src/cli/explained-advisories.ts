import type { Explained } from './judge-audit.ts';

/** Advisories on installed packages that stay, by their ids: each with the reason for which it cannot harm whoever reads or builds a report. */
export const EXPLAINED_ADVISORIES: Readonly<Record<string, Explained>> = {};
