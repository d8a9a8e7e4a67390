import type { Localized } from '../terms/language.ts';
import { formatCsv } from './csv.ts';

/** What stands in the place of a file that is gone. */
export interface GoneRecord {
  readonly what: 'finding' | 'chart' | 'other';
  readonly id?: string | undefined;
  readonly title?: Localized<string> | undefined;
  /** The release that published it first. */
  readonly published: string;
  /** The first release without it. */
  readonly goneSince?: string | undefined;
  readonly reason: Localized<string>;
  /** Address of the file as the last release that had it keeps it. */
  readonly frozen?: string | undefined;
}

/** The record as JSON, by {@link GONE_SCHEMA}; `schema` is the address of that. */
export function goneJson({ what, id, title, published, goneSince, reason, frozen }: GoneRecord, schema: string): string {
  const record = { $schema: schema, gone: true, what, ...(id !== undefined && { id }), ...(title && { title }), published, ...(goneSince !== undefined && { gone_since: goneSince }), reason, ...(frozen !== undefined && { frozen }) };
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** The same as CSV: a single row, whose column names nobody can take for those of data. */
export function goneCsv({ id, published, goneSince, reason, frozen }: GoneRecord): string {
  const langs = Object.keys(reason);
  return formatCsv({ columns: ['gone', ...langs.map((lang) => `reason_${lang}`), 'published', 'gone_since', 'frozen'], rows: [[id ?? 'true', ...langs.map((lang) => reason[lang]), published, goneSince, frozen]] });
}
