import { HIDDEN_BELOW } from '../statistics/constants.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import { nearestOf } from '../terms/nearest.ts';
import { joined, phrase, type Detail, type Phrase } from '../terms/phrase.ts';
import type { Place } from '../terms/place.ts';
import { formatLines } from './format-lines.ts';
import type { PlannedBattery } from './plan-import.ts';
import type { Unlisted } from './read-answers.ts';
import { letterOf } from './survey.ts';

/** Texts of this mean length, most of them held by one person alone, are free text and not answers to choose from. */
const FREE_LENGTH = 15;
const FREE_SHARE = 0.5;
const FREE_ROWS = 3;

/**
 * Says of each column which of its answers the map does not list, by their lines. An answer itself is shown only where it is a number of at most three
 * digits, or near to a listed answer and held by as many people as a figure needs: a text could be a name, or tell whose it is.
 */
export function checkUnlisted(battery: PlannedBattery, unlisted: readonly Unlisted[], places: { readonly map: Place; readonly file: string }): Diagnostic[] {
  return [...Map.groupBy(unlisted, ({ column }) => column)].map(([column, found]) => {
    const name = nameOf(battery, column);
    const texts = found.filter(({ key }) => !isShort(key)).map(({ key }) => key);
    if (isFree(texts)) {
      const detail = phrase('texts-not-listed', { texts: new Set(texts).size, rows: texts.length });
      return diagnostic('IMPORT_FREE_TEXT', places.map, { column: name, detail });
    }
    return diagnostic('IMPORT_ANSWER_UNKNOWN', { file: places.file, line: found[0]?.line ?? 1, column: column + 1 }, { column: name, detail: detailOf(found, battery), repair: repairOf(battery) });
  });
}

function isShort(key: string): boolean {
  return /^-?\d{1,3}$/.test(key);
}

function isFree(texts: readonly string[]): boolean {
  const length = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  return texts.length >= FREE_ROWS && length >= FREE_LENGTH && new Set(texts).size / texts.length > FREE_SHARE;
}

function detailOf(found: readonly Unlisted[], { meanings }: PlannedBattery): Detail {
  const lines = [...new Set(found.map(({ line }) => line))];
  const told = [...Map.groupBy(found, ({ key }) => key)].map(([key, { length }]) => {
    const near = nearestOf(key, meanings.keys());
    if (isShort(key)) return { words: [phrase('key-in-rows', { key, rows: rowsWords(length) })], hidden: 0 };
    return near !== undefined && length >= HIDDEN_BELOW ? { words: [phrase('text-in-rows-near', { key, rows: rowsWords(length), near })], hidden: 0 } : { words: [], hidden: length };
  });
  const hidden = told.reduce((sum, one) => sum + one.hidden, 0);
  return joined('besides', [[rowsWords(lines.length), formatLines(lines)], ...told.flatMap(({ words }) => words), ...(hidden > 0 ? [phrase('hidden-text-in-rows', { rows: rowsWords(hidden) })] : [])]);
}

function rowsWords(count: number): Phrase {
  return count === 1 ? phrase('one-row') : phrase('rows', { count });
}

function repairOf({ map }: PlannedBattery): Phrase {
  if (map.column !== undefined) return phrase('list-choices');
  return phrase('list-in-scale', { scale: map.scale ?? '' });
}

/** A column by its letter and the words of the map; never by those of the survey, where a respondent's row could have been taken for headings. */
function nameOf({ items, column }: PlannedBattery, index: number): string {
  const own = items.flatMap(({ source }) => (source.kind === 'column' && source.index === index ? [source.name] : []))[0];
  return `${letterOf(index)} (${own ?? column?.name ?? ''})`;
}
