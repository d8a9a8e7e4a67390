import type { Lang } from '../terms/language.ts';

/** A published release: its name, the ISO date on which it came out, and the address of its frozen copy; absent while the site has no address. */
export interface Release {
  readonly tag: string;
  readonly date: string;
  readonly address?: string | undefined;
}

/** What a citation names, in the language of the text that is cited. */
export interface CitedWork {
  readonly id: string;
  readonly lang: Lang;
  readonly title: string;
  /** The report that it is a part of; absent where it is the report itself. */
  readonly whole?: string | undefined;
  /** What sort of work the report is. */
  readonly genre: string;
  readonly publisher: string;
  /** Dataset versions, as `wave@version`. */
  readonly versions: readonly string[];
  /** Where it can be read; absent while the site has no address. */
  readonly address?: string | undefined;
  /** Absent while it is a working version, which has no date. */
  readonly release?: Release | undefined;
  /** The newest release, where a working version comes after one. */
  readonly after?: string | undefined;
}

/** Words that a citation says in the language of its reader. */
export interface CitationTerms {
  readonly lang: Lang;
  /** What stands in place of the year: `n.d.` */
  readonly noDate: string;
  /** What stands before the work that holds the part: `in`. */
  readonly within: string;
  /** What stands before the dataset versions. */
  readonly data: string;
  /** Which release a work belongs to, or that it belongs to none and comes after the release `after`. */
  status(release: Release | undefined, after: string | undefined): string;
}

/** The year of a work for its citation; undefined where it has no date. */
export function yearOf({ release }: Pick<CitedWork, 'release'>): number | undefined {
  return release && Number(release.date.slice(0, 4));
}

/** Where a work stays as it was cited: its frozen copy, else where it can be read today. */
export function lastingAddressOf({ release, address }: Pick<CitedWork, 'release' | 'address'>): string | undefined {
  return release ? release.address : address;
}
