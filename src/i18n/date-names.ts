/** Names in dates as a language writes them; weeks begin with Sunday. */
export interface DateNames {
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly days: readonly string[];
  readonly shortDays: readonly string[];
  /** Before noon, after noon. */
  readonly periods: readonly [string, string];
}

/** The names that `locale` has for months, days and halves of a day. */
export function dateNamesOf(locale: string): DateNames {
  const partIn = (type: 'month' | 'weekday' | 'dayPeriod', options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (date: number) => format.formatToParts(date).find((one) => one.type === type)?.value ?? '';
  };
  const months = (month: 'long' | 'short') => Array.from({ length: 12 }, (_, at) => Date.UTC(2024, at, 15)).map(partIn('month', { month }));
  // 7 January 2024 was a Sunday.
  const days = (weekday: 'long' | 'short') => Array.from({ length: 7 }, (_, at) => Date.UTC(2024, 0, 7 + at)).map(partIn('weekday', { weekday }));
  const period = partIn('dayPeriod', { hour: 'numeric', hour12: true });
  return { months: months('long'), shortMonths: months('short'), days: days('long'), shortDays: days('short'), periods: [period(Date.UTC(2024, 0, 1, 9)), period(Date.UTC(2024, 0, 1, 15))] };
}
