import type { Addresses } from '../addresses/addresses.ts';
import type { Report } from '../model/report.ts';
import type { FindingId } from '../terms/ids.ts';
import type { Placing } from './page-context.ts';

/** Fixed pages that the whole report on one page leaves out: findings stand there one by one, and the others serve the site. */
const LEFT_OUT: readonly string[] = ['home', 'findings', 'data', 'releases', 'accessibility'];

/** The pages that the whole report holds, in reading order. */
export function printedPagesOf({ parts }: Pick<Report, 'parts'>): string[] {
  return parts.flatMap((part) => part.pages).filter((page) => !LEFT_OUT.includes(page));
}

/** The id of a finding in the whole report. */
export function printedFindingId(finding: FindingId): string {
  return `finding-${finding}`;
}

/**
 * How the words of the page `name` are placed in the whole report: every id begins with the page's name, and links to what it holds lead to their place in it.
 * `finding` where they are those of a finding.
 */
export function printedPlacing(report: Report, addresses: Addresses, name: string, finding?: FindingId): Placing {
  const pages = new Set(printedPagesOf(report));
  return {
    prefix: name,
    ownPage: (lang) => (finding ? addresses.finding(lang, finding) : addresses.page(lang, name)),
    addresses: {
      ...addresses,
      page: (lang, page, anchor) => (pages.has(page) ? `#${anchor === undefined ? page : `${page}--${anchor}`}` : addresses.page(lang, page, anchor)),
      finding: (_lang, id) => `#${printedFindingId(id)}`,
    },
  };
}
