import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from './csl-item.ts';

// Letters of any script stay as they are, and the key is the work's own id.
Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false });

/** A text for TeX, which takes some signs for commands; the library escapes them only where it also drops every letter that is not Latin. */
const escapeTex = (text: string) => text.replace(/[&%$#_{}]/g, '\\$&').replace(/[~^]/g, '\\$&{}').replace(/\\(?![&%$#_{}~^])/g, '\\textbackslash{}');

/** The work as BibTeX, UTF-8. */
export function bibtexOf({ id, type, URL, issued, author, ...texts }: CslItem): string {
  // Of a date BibTeX knows the year; the library spoils month and day.
  const year = issued?.['date-parts'][0]?.[0];
  const item = {
    id, type, ...Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, escapeTex(text)])), author: author.map(({ literal }) => ({ literal: escapeTex(literal) })),
    ...(URL !== undefined && { URL }), ...(year !== undefined && { issued: { 'date-parts': [[year]] } }),
  };
  return `${new Cite(item).format('bibtex').trim()}\n`;
}

/** The work as RIS, UTF-8: one line for each field, since not every program joins the lines into which the library breaks long ones. */
export function risOf(item: CslItem): string {
  const lines = new Cite(item).format('ris').trimEnd().replace(/ *\n(?![A-Z][A-Z\d] {2}-)/g, ' ').replace(/ +$/gm, '');
  return `${lines} \n`;
}

/** The work as CSL-JSON: a list of one item. */
export function cslJsonOf(item: CslItem): string {
  return `${JSON.stringify([item], null, 2)}\n`;
}
