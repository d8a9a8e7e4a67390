import type { ColumnName } from '../parse/import-map-file.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import { didYouMean, nearestOf } from '../terms/nearest.ts';
import { phrase, type Phrase } from '../terms/phrase.ts';
import type { Place } from '../terms/place.ts';
import { plainText } from './plain-text.ts';
import { indexOfLetter, letterOf, type Survey } from './survey.ts';

/** A column as found, or why not. */
export type FoundColumn = { readonly index: number; readonly diagnostics?: undefined } | { readonly index?: undefined; readonly diagnostics: readonly Diagnostic[] };

/** How many columns a message lists. */
const LISTED = 8;

/** The column that a map names at `place`: the only one that has all these headings. */
export function findColumn({ columns }: Pick<Survey, 'columns'>, name: ColumnName, place: Place): FoundColumn {
  const told = columnWords(name);
  if (typeof name === 'object' && 'letter' in name) {
    const index = indexOfLetter(name.letter);
    if (index < columns.length) return { index };
    return { diagnostics: [diagnostic('IMPORT_COLUMN_UNKNOWN', place, { actual: told, repair: phrase('last-column-is', { letter: letterOf(columns.length - 1) }) })] };
  }
  const wanted = (typeof name === 'string' ? [name] : name).map(plainText);
  const found = columns.flatMap((headings, index) => (wanted.every((one) => headings.includes(one)) ? [index] : []));
  const [only, other] = found;
  if (only === undefined) return { diagnostics: [diagnostic('IMPORT_COLUMN_UNKNOWN', place, { actual: told, repair: adviceOn(wanted, columns) })] };
  if (other === undefined) return { index: only };
  const letters = [...found.slice(0, LISTED).map(letterOf), ...(found.length > LISTED ? ['…'] : [])];
  const repair = phrase('name-one-column', { list: `[${wanted[0]}, …]`, letter: `{letter: ${letterOf(only)}}` });
  return { diagnostics: [diagnostic('IMPORT_COLUMN_UNCLEAR', place, { actual: told, detail: letters, repair })] };
}

/** A column of a map in words. */
export function columnWords(name: ColumnName): string {
  if (typeof name === 'string') return name;
  return 'letter' in name ? name.letter : name.join(' / ');
}

/** The nearest heading; the others are not listed, since a map that counts headings wrongly would take a respondent's answers for them. */
function adviceOn(wanted: readonly string[], columns: Survey['columns']): Phrase {
  const headings = columns.flat();
  const near = wanted.filter((one) => !headings.includes(one)).map((one) => nearestOf(one, headings)).find((one) => one !== undefined);
  if (near !== undefined) return didYouMean(near);
  const rows = Math.max(...columns.map((one) => one.length));
  return rows === 1 ? phrase('read-with-one-row-of-headings', { columns: columns.length }) : phrase('read-with-rows-of-headings', { columns: columns.length, rows });
}
