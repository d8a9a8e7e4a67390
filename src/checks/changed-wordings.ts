import { breaksBetween } from '../model/breaks.ts';
import { cellOf, type Report } from '../model/report.ts';
import type { Battery, Item } from '../model/survey.ts';
import { formatSubject } from '../parse/subject.ts';
import { diagnostic } from '../terms/diagnostic.ts';
import type { WaveId } from '../terms/ids.ts';
import type { Localized } from '../terms/language.ts';
import type { Check, Doubt } from './doubt.ts';
import { placeOfItem } from './places.ts';

/** Items that two waves in succession word differently, where no break is declared between them. */
export const findChangedWordings: Check<Doubt> = (report, parsed) => report.batteries.flatMap((battery) => battery.items.flatMap((item) => changesOf(report, battery, item).map(([from, to]): Doubt => ({
  code: 'WORDING_CHANGED', at: formatSubject({ kind: 'comparison', battery: battery.id, item: item.id, from, to }),
  value: [from, to].map((wave) => firstOf(wordingIn(item, wave))).join(' → '),
  diagnostic: diagnostic('WORDING_CHANGED', placeOfItem(parsed, battery.id, item.id, ['wordings']), {
    from, to, repair: `breaks: [{between: [${from}, ${to}], reason: {…}}]`,
  }),
}))));

function changesOf(report: Report, battery: Battery, item: Item): [WaveId, WaveId][] {
  const asked = report.waves.map(({ id }) => id).filter((wave) => {
    const cell = cellOf(report, battery.id, item.id, wave);
    return cell && !(cell.value.kind === 'missing' && cell.value.missing === 'not-asked');
  });
  return asked.slice(1).map((to, before): [WaveId, WaveId] => [asked[before] as WaveId, to])
    .filter(([from, to]) => !alike(wordingIn(item, from), wordingIn(item, to)) && breaksBetween(report, battery, item.id, from, to).length === 0);
}

function wordingIn(item: Item, wave: WaveId): Localized<string> {
  return item.wordings?.[wave] ?? item.wording;
}

function alike(one: Localized<string>, other: Localized<string>): boolean {
  return Object.entries(one).every(([lang, text]) => other[lang] === text);
}

/** The text in the first language of the report. */
function firstOf(wording: Localized<string>): string {
  return Object.values(wording)[0] ?? '';
}
