import type { Report } from '../model/report.ts';
import { createFates } from './fates.ts';
import { thenOf, type Lost, type Then } from './stand-ins.ts';

/** A published file that is gone, and what stands in its place. */
export interface GoneFile {
  /** Below the site's base. */
  readonly path: string;
  /** What it was a file of. */
  readonly what: 'finding' | 'chart' | 'other';
  readonly id?: string | undefined;
  /** Its language, where it had one. */
  readonly lang?: string | undefined;
  readonly fate: Lost & { readonly kind: 'gone' };
  readonly then: Then;
}

/** How a file's name ends whose place can be taken by words that say why it is gone; a document of another sort cannot say so. */
const SAYABLE = /\.(?:json|csv|png|svg|xml|txt|md|cff|bib|ris)$/;

/** Every published file outside `v/` that is gone and whose sort can say so. */
export function goneFilesOf(report: Pick<Report, 'languages' | 'releases' | 'moved' | 'published'>): GoneFile[] {
  const fates = createFates(report);
  return Object.keys(report.published ?? {}).flatMap((path): GoneFile[] => {
    const fate = SAYABLE.test(path) ? fates.ofPath(path) : undefined;
    if (fate?.kind !== 'gone') return [];
    const { finding, chart, lang } = fates.reader.partsOf(path);
    return [{ path, what: finding !== undefined ? 'finding' : chart !== undefined ? 'chart' : 'other', id: finding ?? chart, lang, fate, then: thenOf(report, path, fates) }];
  });
}
