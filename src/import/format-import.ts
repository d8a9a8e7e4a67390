import { isolate, isolateLtr } from '../i18n/isolate.ts';
import type { Voice } from '../i18n/voice.ts';
import type { QuestionnaireFile } from '../parse/questionnaire-file.ts';
import { textOf } from '../terms/language.ts';
import type { CountedBattery, CountedItem } from './count-batteries.ts';
import type { Imported } from './import-survey.ts';
import type { Survey } from './survey.ts';

const RIGHT_TO_LEFT_MARK = '\u200F';
const BETWEEN = '  ';

/**
 * What an import counted, for a steward at a terminal: how the file was read, which rows were counted, and a table for each battery. Numbers stand before words, so that
 * columns stay straight in both directions, whatever the widths of letters.
 */
export function formatImport({ rows, batteries }: Imported, survey: Pick<Survey, 'told'>, questionnaire: QuestionnaireFile, voice: Voice): string[] {
  const lines = survey.told.map(({ what, value }) => voice.say(`import.told.${what}`, { value: typeof value === 'number' ? value : isolateLtr(String(value)) }));
  if (rows) {
    lines.push(voice.say('import.rows.read', { count: rows.read }));
    for (const kind of ['left', 'repeated', 'again', 'nameless'] as const) if (rows[kind] > 0) lines.push(voice.say(`import.rows.${kind}`, { count: rows[kind] }));
    lines.push(voice.say('import.rows.counted', { count: rows.counted }));
  }
  return [...lines, ...batteries.flatMap((one) => ['', ...formatBattery(one, questionnaire, voice)])].map((line) => markedLine(line, voice));
}

/** A line that keeps the direction of its language, whatever it begins with. */
export function markedLine(line: string, { dir }: Pick<Voice, 'dir'>): string {
  return dir === 'rtl' && line !== '' ? `${RIGHT_TO_LEFT_MARK}${line}` : line;
}

function formatBattery({ id, base, suppressed, items }: CountedBattery, { batteries }: QuestionnaireFile, voice: Voice): string[] {
  const battery = batteries.find((one) => one.id === id);
  if (!battery) throw new Error(`Impossible: no battery ${id}`);
  const names = (['percent', 'count', 'base', 'missing'] as const).map((name) => voice.say(`import.column.${name}`));
  const cells = items.map((one) => cellsOf(one, base, voice));
  const widths = names.map((name, at) => Math.max(name.length, ...cells.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[], words: string) => `${row.map((cell, at) => cell.padStart(widths[at] ?? 0)).join(BETWEEN)}${BETWEEN}${words}`;
  return [
    `${isolate(textOf(voice.lang, battery.title))} ${isolateLtr(`[${id}]`)}`,
    ...(suppressed ? [voice.say('import.suppressed')] : []),
    line(names, voice.say('import.column.item')),
    ...items.map((one, at) => line(cells[at] ?? [], itemWords(one, textOf(voice.lang, battery.items.find((known) => known.id === one.item)?.wording ?? {}), voice))),
  ];
}

const NOTHING = '–';

/** Percentage, count, base and missing answers of an item; a figure that is not to be published is not shown here either. */
function cellsOf(one: CountedItem, base: number, voice: Voice): string[] {
  if (one.kind === 'missing') return [NOTHING, NOTHING, NOTHING, NOTHING];
  const people = voice.number(base);
  const missing = voice.number(one.missing);
  return one.withheld ? [NOTHING, NOTHING, people, missing] : [voice.percent(one.percent), voice.number(one.count), people, missing];
}

function itemWords(one: CountedItem, wording: string, voice: Voice): string {
  const gap = one.kind === 'missing' ? one.missing : one.withheld ? 'suppressed' : undefined;
  const words = `${isolate(wording)} ${isolateLtr(`[${one.item}]`)}`;
  return gap === undefined ? words : voice.join([words, voice.say(`missing.${gap}`)], 'semicolon');
}
