/** The locale of the machine, for example `he-IL`; that of systems which say it in no variable of the environment. */
export function systemLocale(): string {
  return new Intl.DateTimeFormat().resolvedOptions().locale;
}
