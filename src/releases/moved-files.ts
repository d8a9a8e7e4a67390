import type { Report } from '../model/report.ts';
import { createFates } from './fates.ts';

/** A file of a site, by its path below the site's folder, that stands at an old address too. */
export interface MovedFile {
  readonly from: string;
  readonly to: string;
}

/**
 * Files whose published addresses have moved. Pages that stand in frames or choose a language (`embed/`, `f/`) move as files do: they show at once what they
 * lead to, which a frame could not follow by a link.
 */
export function movedFilesOf(report: Pick<Report, 'languages' | 'releases' | 'moved' | 'published'>): MovedFile[] {
  const fates = createFates(report);
  return Object.keys(report.published ?? {}).flatMap((path) => {
    const fate = fates.reader.placeOf(path) === undefined ? fates.ofPath(path) : { kind: 'stays' as const };
    const file = (address: string) => (address.endsWith('/') ? `${address}index.html` : address);
    return fate.kind === 'moved' ? [{ from: file(path), to: file(fate.to.path) }] : [];
  });
}
