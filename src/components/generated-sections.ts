import { escapeHtml } from '../words/escape-html.ts';
import type { PageContext } from './page-context.ts';

/** Headings that a fixed page adds below its words: id in the page, reader string. */
const SECTIONS: Readonly<Record<string, readonly (readonly [id: string, key: string])[]>> = {
  methods: [['waves-table', 'methods.waves'], ['sources-table', 'methods.sources'], ['constants', 'methods.constants'], ['glossary', 'methods.glossary']],
  data: [['programme', 'data.programme'], ['batteries', 'data.batteries'], ['statements', 'statement.heading']],
  'data-notes': [['list-exceptions', 'exception.heading'], ['list-not-stated', 'dataNotes.notStated'], ['list-inferred', 'dataNotes.inferred'], ['list-cut-off', 'dataNotes.cutOff'], ['list-not-supplied', 'dataNotes.notSupplied']],
  about: [['facts', 'about.facts']],
  accessibility: [['test-tools', 'accessibility.tools'], ['contact-details', 'supplied.contact']],
};

/** The contents entries of what a fixed page adds to its words. */
export function generatedSectionsOf(page: string, { voice }: PageContext): { id: string; html: string }[] {
  return (SECTIONS[page] ?? []).map(([id, key]) => ({ id, html: escapeHtml(voice.say(key)) }));
}
