import { createFates } from '../releases/fates.ts';
import type { Destination } from '../releases/fates.ts';
import { pageWordsOf } from '../model/report.ts';
import { FIXED_PAGES } from '../parse/report-file.ts';
import type { PageContext } from './page-context.ts';

/** What a reader calls the page at an address of the site, as HTML; the address itself where it has no name. */
export function addressTitleOf(context: PageContext, { path }: Destination): string {
  const { report, voice, label, text, words } = context;
  const { finding, page, chart } = createFates(report).reader.partsOf(path);
  const known = report.findings.find(({ id }) => id === finding);
  if (known) return label(text(known.words).title);
  if (chart !== undefined) return words(voice.say('gone.chartName'));
  if (page === 'report') return words(voice.say('report.title'));
  const name = page ?? (/^[^/]+\/$/.test(path) ? 'home' : '');
  const isPage = (FIXED_PAGES as readonly string[]).includes(name) || report.chapters.some(({ id }) => id === name);
  return isPage ? label(text(pageWordsOf(report, name)).title) : `<bdi dir="ltr">${words(path)}</bdi>`;
}
