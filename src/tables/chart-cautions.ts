import type { Series } from '../charts/series.ts';
import type { Voice } from '../i18n/voice.ts';
import { breaksBetween } from '../model/breaks.ts';
import { acceptedBetween, acceptedOf } from '../model/exceptions.ts';
import { recordOf, type Report } from '../model/report.ts';
import type { Battery, Break } from '../model/survey.ts';
import type { Line } from '../parse/words.ts';
import { textOf } from '../terms/language.ts';

/** How many values of a chart, or changes of a chart of change, have a data note. */
export function flaggedInChart(report: Report, { battery, kind, rows, waves }: Series): number {
  const [from, to] = [waves[0]?.id, waves.at(-1)?.id];
  const values = rows.flatMap(({ marks }) => marks).filter(({ item, wave }) => acceptedOf(report, { battery, item, wave }).length > 0);
  const changes = kind === 'change' && from && to ? rows.filter(({ item }) => acceptedBetween(report, battery, item, from, to).length > 0) : [];
  return values.length + changes.length;
}

/** Which waves a break keeps apart, in words. */
export function breakWords({ waves, batteries }: Pick<Report, 'waves' | 'batteries'>, { item, between }: Break, voice: Voice): string {
  const said = voice.list(between.map((wave) => textOf(voice.lang, recordOf(waves, wave).label)));
  const wording = item && batteries.flatMap(({ items }) => items).find(({ id }) => id === item)?.wording;
  return wording ? voice.say('break.ofItem', { item: voice.quoted(textOf(voice.lang, wording)), waves: said }) : voice.say('break.waves', { waves: said });
}

/** The breaks that a chart draws across, each in words and with its reason. */
export function breaksInChart(report: Report, { battery: id, rows, waves }: Series, voice: Voice): { readonly words: string; readonly reason: Line }[] {
  const [from, to] = [waves[0]?.id, waves.at(-1)?.id];
  const battery: Battery = recordOf(report.batteries, id);
  if (!from || !to || from === to) return [];
  return breaksBetween(report, battery, undefined, from, to).filter(({ item }) => item === undefined || rows.some((row) => row.item === item))
    .map((one) => ({ words: breakWords(report, one, voice), reason: textOf(voice.lang, one.reason) }));
}
