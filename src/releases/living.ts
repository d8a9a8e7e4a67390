import type { Report } from '../model/report.ts';
import type { Movable } from '../parse/moved-file.ts';
import { FIXED_PAGES } from '../parse/report-file.ts';

/** What a report has that addresses are made of. */
type Named = Extract<Movable, 'page' | 'finding' | 'chart' | 'language'>;

/** The ids that a report has today, of each sort that addresses are made of. */
export type Living = Readonly<Record<Named, ReadonlySet<string>>>;

/** Selects them. */
export function livingOf({ languages, chapters, findings, charts }: Pick<Report, 'languages' | 'chapters' | 'findings' | 'charts'>): Living {
  return {
    language: new Set(languages.map(({ id }) => id)),
    page: new Set([...FIXED_PAGES, 'report', ...chapters.map(({ id }) => id as string)]),
    finding: new Set(findings.map(({ id }) => id as string)),
    chart: new Set(charts.map(({ id }) => id as string)),
  };
}

/** True for the sorts of things whose ids tell whether they live; anchors, files and columns show only in a built site. */
export function isNamed(what: Movable): what is Named {
  return what === 'page' || what === 'finding' || what === 'chart' || what === 'language';
}

/** Which of the living an address lacks: the language that the report has no longer, else the page, finding or chart. */
export function deadPartOf(living: Living, { lang, page, finding, chart }: { readonly lang?: string; readonly page?: string; readonly finding?: string; readonly chart?: string }): { readonly what: Named; readonly id: string } | undefined {
  const parts = { language: lang, page, finding, chart };
  return (Object.keys(parts) as Named[]).flatMap((what) => (parts[what] !== undefined && !living[what].has(parts[what]) ? [{ what, id: parts[what] }] : []))[0];
}
