import { CHECK_VERSIONS } from '../checks/check-data.ts';
import { suggestExceptions } from '../checks/suggest-exceptions.ts';
import type { Loading } from './load-report.ts';

/** Entries for `data/exceptions.yaml` that would accept what is flagged, dated `date`; undefined where the data could not be checked. */
export function suggestedExceptions({ flagged }: Loading, date: string): string | undefined {
  return flagged && suggestExceptions(flagged.open, CHECK_VERSIONS, flagged.languages, date);
}
