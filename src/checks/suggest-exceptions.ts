import type { Lang } from '../terms/language.ts';
import type { AcceptableCode } from '../parse/exceptions-file.ts';
import type { Doubt } from './doubt.ts';

/**
 * Entries for `data/exceptions.yaml`, one for each check, that would accept everything that is flagged; the reasons are left open, since only a person
 * has them. `date` is an ISO date. Nothing flagged is an empty text.
 */
export function suggestExceptions(open: readonly Doubt[], versions: Readonly<Record<AcceptableCode, number>>, languages: readonly Lang[], date: string): string {
  return [...Map.groupBy(open, ({ code }) => code)].map(([code, doubts]) => [
    `  - code: ${code}`, `    check: ${versions[code]}`, `    date: ${date}`, '    values:',
    ...new Map(doubts.map(({ at, value }) => [at, `      ${at}: ${scalarOf(value)}`])).values(),
    '    reason:', ...languages.map((lang) => `      ${lang}:`), '',
  ].join('\n')).join('');
}

/** A value as YAML: plain where nothing in it has a meaning there. */
function scalarOf(value: string): string {
  return /^[\p{L}\p{N}](?:[^:#"'\\]|:(?! ))*$/u.test(value) ? value : JSON.stringify(value);
}
