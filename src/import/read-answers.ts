import type { ImportMap } from '../parse/import-map-file.ts';
import { answerKey, plainText } from './plain-text.ts';
import type { Meanings, PlannedBattery } from './plan-import.ts';
import type { Cell, SurveyRow } from './survey.ts';
import type { State } from './tally.ts';

/** An answer that the map does not list. */
export interface Unlisted {
  readonly column: number;
  readonly line: number;
  readonly key: string;
}

/** What the rows answered to the items of a battery that were asked, in the order of the plan, and what the map does not know. */
export interface Answers {
  readonly states: readonly (readonly State[])[];
  readonly unlisted: readonly Unlisted[];
}

/** Reads the answers of a battery. */
export function readAnswers(battery: PlannedBattery, scales: ImportMap['scales'], rows: readonly SurveyRow[]): Answers {
  const unlisted: Unlisted[] = [];
  const states = rows.map((row) => (battery.column === undefined ? scaleStates(battery, scales, row, unlisted) : choiceStates(battery, battery.column.index, row, unlisted)));
  return { states, unlisted };
}

function scaleStates({ items, map, meanings }: PlannedBattery, scales: ImportMap['scales'], { line, cells }: SurveyRow, unlisted: Unlisted[]): State[] {
  const states = items.flatMap(({ source }): (State | 'blank')[] => {
    if (source.kind !== 'column') return [];
    const cell = cells[source.index];
    if (cell === undefined) return ['blank'];
    const state = meaningOf(cell, meanings);
    if (state === undefined) unlisted.push({ column: source.index, line, key: answerKey(cell.text) });
    return [state ?? 'missing'];
  });
  const counts = scales?.[map.scale ?? '']?.blank === 'others' && states.some((state) => state === 'agree' || state === 'other');
  return states.map((state) => (state !== 'blank' ? state : counts ? 'other' : 'missing'));
}

/** What an answer counts as: by its code, else by the words that the file gives to it; what the file calls missing is that unless the map lists it. */
function meaningOf(cell: NonNullable<Cell>, meanings: Meanings): State | undefined {
  const known = meanings.get(answerKey(cell.text)) ?? (cell.label === undefined ? undefined : meanings.get(answerKey(cell.label)));
  return known ?? (cell.missing ? 'missing' : undefined);
}

function choiceStates({ items, map, meanings }: PlannedBattery, column: number, { line, cells }: SurveyRow, unlisted: Unlisted[]): State[] {
  const asked = items.flatMap(({ source }) => (source.kind === 'choice' ? [source] : []));
  const none = (): State[] => asked.map(() => 'missing');
  const cell = cells[column];
  if (cell === undefined) return none();
  const label = cell.label === undefined ? undefined : answerKey(cell.label);
  const byLabel = label !== undefined && !meanings.has(answerKey(cell.text)) && meanings.has(label);
  const keys = byLabel ? [label] : map.separator === undefined ? [answerKey(cell.text)] : splitChoices(cell.text, map.separator, meanings);
  const strange = keys.filter((key) => !meanings.has(key));
  if (cell.missing && strange.length === keys.length) return none();
  if (map.unlisted === undefined) for (const key of strange) unlisted.push({ column, line, key });
  if (keys.every((key) => meanings.get(key) === 'missing')) return none();
  return asked.map(({ choices }) => (choices.some((choice) => keys.includes(choice)) ? 'agree' : 'other'));
}

/** The answers in one cell. A listed answer may hold the separator itself, such as "tea, coffee": the longest that fits is taken. */
export function splitChoices(text: string, separator: string, listed: { has(key: string): boolean; keys(): Iterable<string> }): string[] {
  const known = [...listed.keys()].sort((a, b) => b.length - a.length);
  const mark = plainText(separator) || ' ';
  const found: string[] = [];
  let rest = plainText(text);
  while (rest !== '') {
    const whole = known.find((key) => rest.startsWith(key) && (rest.length === key.length || rest.slice(key.length).trimStart().startsWith(mark)));
    const end = whole === undefined ? rest.indexOf(mark) : whole.length + rest.slice(whole.length).indexOf(mark);
    const isLast = whole === undefined ? end < 0 : rest.length === whole.length;
    const part = isLast ? rest : rest.slice(0, end);
    if (part.trim() !== '') found.push(answerKey(part));
    rest = isLast ? '' : rest.slice(end + mark.length).trimStart();
  }
  return found;
}
