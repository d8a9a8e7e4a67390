import { comparisonsOf } from '../claims/comparisons.ts';
import { workedExampleOf } from '../claims/worked-example.ts';
import type { Report } from '../model/report.ts';
import { escapeHtml } from '../words/escape-html.ts';
import type { PageContext } from './page-context.ts';

/** A heading that a fixed page adds below its words: id in the page, reader string, and where it does not always stand, when. */
type Section = readonly [id: string, key: string, isThere?: (report: Report) => boolean];

const compares = (report: Report) => report.batteries.some(({ id }) => comparisonsOf(report, id).length > 0);

const SECTIONS: Readonly<Record<string, readonly Section[]>> = {
  methods: [
    ['waves-table', 'methods.waves'], ['sources-table', 'methods.sources'], ['claim-words', 'methods.claimWords'], ['smallest', 'methods.smallest.title', compares], ['families', 'methods.families', compares],
    ['example', 'methods.example.title', (report) => workedExampleOf(report) !== undefined], ['statistics', 'methods.statistics'], ['constants', 'methods.constants'], ['glossary', 'methods.glossary'],
  ],
  data: [['versions', 'finding.versions'], ['programme', 'data.programme'], ['batteries', 'data.batteries'], ['statements', 'statement.heading']],
  'data-notes': [
    ['list-exceptions', 'exception.heading'], ['list-stated', 'dataNotes.stated'], ['list-very-wide', 'dataNotes.veryWide'], ['list-not-stated', 'dataNotes.notStated'], ['list-inferred', 'dataNotes.inferred'],
    ['list-cut-off', 'dataNotes.cutOff'], ['list-not-supplied', 'dataNotes.notSupplied'],
  ],
  releases: [['list-releases', 'releases.heading'], ['list-moved', 'moved.list', ({ moved = [] }) => moved.length > 0]],
  about: [['facts', 'about.facts']],
  accessibility: [['test-tools', 'accessibility.tools'], ['let-stand', 'accessibility.letStand'], ['contact-details', 'supplied.contact']],
};

/** The contents entries of what a fixed page adds to its words. */
export function generatedSectionsOf(page: string, { voice, report }: Pick<PageContext, 'voice' | 'report'>): { id: string; html: string }[] {
  return (SECTIONS[page] ?? []).filter(([, , isThere]) => isThere?.(report) ?? true).map(([id, key]) => ({ id, html: escapeHtml(voice.say(key)) }));
}
