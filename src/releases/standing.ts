import type { ReleaseFile } from '../parse/release-file.ts';
import type { Lang } from '../terms/language.ts';
import type { Recorded } from './record-release.ts';

/** The release that a text is, word for word and figure for figure; or the one that it comes after, where it is new or was changed since. */
export interface Standing {
  readonly is?: ReleaseFile;
  readonly after?: ReleaseFile;
}

/**
 * How a finding or chapter as recorded now stands to the releases, of which the newest comes first; neither where there is none. Only the newest can be
 * what it is: a text that went back to what it was in an older one is not what the report says by its newest release.
 */
export function standingOf(releases: readonly ReleaseFile[], now: Recorded, lang: Lang, part: 'findings' | 'pages', id: string): Standing {
  const [newest] = releases;
  if (!newest) return {};
  const fingerprintIn = (recorded: Recorded) => recorded[part].find((one) => one.id === id)?.fingerprint[lang];
  const today = fingerprintIn(now);
  return today !== undefined && fingerprintIn(newest) === today ? { is: newest } : { after: newest };
}
