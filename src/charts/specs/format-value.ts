import type { Voice } from '../../i18n/voice.ts';
import type { SpecColumn, SpecValue } from './spec-table.ts';

/** Vega's formats with the signs and names of a language. */
export interface Formats {
  format(specifier: string): (value: number) => string;
  utcFormat(specifier: string): (value: Date) => string;
}

/** What formatting needs to know of a column; `decimals` are those that its greatest value asks for. */
export type FormattedColumn = Pick<SpecColumn, 'key' | 'type' | 'timeUnit' | 'format'> & { readonly decimals: number; readonly percent: boolean };

/** A value as a reader sees it: numbers and dates by the voice; shares, years and dates in the form that the specification asks for. */
export function formatValue(value: SpecValue, column: FormattedColumn, voice: Voice, formats: Formats): string {
  if (value === null || value === '') return voice.say('table.none');
  if (column.type === 'temporal') return formatTime(value, column, voice, formats);
  if (typeof value !== 'number' || column.type === 'names') return String(value);
  if (column.percent) return voice.percent(value);
  const specifier = sharesOrYears(column.format);
  return specifier === undefined ? voice.amount(value, column.decimals) : formats.format(specifier)(value);
}

/** A format that changes what a number is, not only how much of it is shown on an axis. */
function sharesOrYears(format: string | undefined): string | undefined {
  if (format === 'd') return format;
  return format?.endsWith('%') ? (format.includes('.') ? format : format.replace('%', '.1~%')) : undefined;
}

/** Decimals that leave the greatest of a column's values three digits, two at least. */
export function decimalsOf(values: readonly SpecValue[]): number {
  const greatest = Math.max(0, ...values.map((value) => (typeof value === 'number' ? Math.abs(value) : 0)));
  return greatest === 0 || greatest >= 1 ? 2 : Math.min(12, 2 - Math.floor(Math.log10(greatest)));
}

const isoOf = (date: Date) => date.toISOString().slice(0, 10);

function formatTime(value: SpecValue, { timeUnit, format }: Pick<SpecColumn, 'timeUnit' | 'format'>, voice: Voice, formats: Formats): string {
  const date = new Date(value as string | number);
  if (Number.isNaN(date.getTime())) return String(value);
  if (timeUnit !== undefined) return formatUnit(date, timeUnit, voice, formats);
  if (format !== undefined) return formats.utcFormat(format)(date);
  return date.getTime() % 86_400_000 === 0 ? voice.date(isoOf(date)) : `${voice.date(isoOf(date))} ${formats.utcFormat('%H:%M')(date)}`;
}

/** Parts of a date by their places in the name of a time unit. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^yearmonthdate$/, ''], [/^yearmonth$/, '%B %Y'], [/^year$/, '%Y'], [/^month$/, '%B'], [/^monthdate$/, '%-d %B'], [/^day$/, '%A'], [/^date$/, '%-d'],
  [/^hours$/, '%H:00'], [/^hoursminutes$/, '%H:%M'], [/^minutes$/, '%M'], [/^yearmonthdatehours/, '%d.%m.%Y %H:%M'], [/^monthdatehours/, '%d.%m %H:%M'],
  [/^dayhours/, '%A %H:%M'], [/^yearquarter$/, '%Y/%q'], [/^quarter$/, '%q'], [/^yearweek$/, '%Y/%U'], [/^week$/, '%U'], [/^dayofyear$/, '%-j'], [/^yeardayofyear$/, '%Y/%-j'],
];

function formatUnit(date: Date, unit: string, voice: Voice, formats: Formats): string {
  const specifier = UNITS.find(([pattern]) => pattern.test(unit))?.[1] ?? '';
  return specifier === '' ? voice.date(isoOf(date)) : formats.utcFormat(specifier)(date);
}
