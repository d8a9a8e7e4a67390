import { textOf, type Lang } from '../terms/language.ts';
import { isPreview, releaseAnchor } from './release-anchor.ts';
import { toldChangesOf, type Telling, type ToldChange } from './told-changes.ts';

/** A release, ready to be shown in a language. */
export interface ToldRelease {
  readonly tag: string;
  /** ISO date. */
  readonly date: string;
  readonly anchor: string;
  readonly isFirst: boolean;
  readonly isPreview: boolean;
  /** The list of what it keeps, in the language where it has it. */
  readonly kept: string;
  readonly languages: readonly Lang[];
  /** Dataset versions, as `wave@version`. */
  readonly versions: readonly string[];
  readonly changes: readonly ToldChange[];
  /** Datasets in another version than in the release before; `wave` is its label today, else its id. */
  readonly data: readonly { readonly wave: string; readonly before?: string | undefined; readonly after?: string | undefined; readonly href?: string | undefined }[];
}

/** All releases, the newest first. */
export function toldReleasesOf(telling: Telling): ToldRelease[] {
  const { report, addresses, lang } = telling;
  return (report.releases ?? []).map((release) => ({
    tag: release.tag, date: release.date, anchor: releaseAnchor(release.tag), isFirst: release.previous === undefined, isPreview: isPreview(release.tag),
    kept: addresses.release(release.tag, release.languages.includes(lang) ? lang : release.languages[0]),
    languages: release.languages,
    versions: Object.entries(release.data).map(([wave, version]) => `${wave}@${version}`),
    changes: toldChangesOf(telling, release),
    data: release.previous === undefined ? [] : release.changes.data.map(({ wave, before, after }) => {
      const known = report.waves.find(({ id }) => id === wave);
      const href = after !== undefined && report.versions.some((one) => one.wave === wave && one.version === after) ? addresses.dataset(lang, wave, after) : undefined;
      return { wave: known ? textOf(lang, known.label) : wave, before, after, href };
    }),
  }));
}
