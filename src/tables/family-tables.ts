import { START_PERCENT, type FamilyFacts } from '../claims/family-facts.ts';
import type { Voice } from '../i18n/voice.ts';
import { recordOf, type Report } from '../model/report.ts';
import type { WaveId } from '../terms/ids.ts';
import { textOf } from '../terms/language.ts';
import { formatP } from './format-p.ts';
import type { Column, Table } from './table.ts';

const columnsOf = (voice: Voice, words: readonly string[], numbers: readonly string[]): Column[] => [
  ...words.map((key) => ({ label: voice.say(key), kind: 'words' as const })), ...numbers.map((key) => ({ label: voice.say(key), kind: 'number' as const })),
];

/** The comparisons of each battery as one family: how many, how many can be told from chance, the smallest p values, and those under full overlap. */
export function familiesTableOf(report: Report, families: readonly FamilyFacts[], voice: Voice): Table {
  return {
    caption: voice.say('methods.families'),
    columns: columnsOf(voice, ['table.battery'], ['methods.family.comparisons', 'methods.family.apart', 'methods.family.p', 'methods.family.adjusted', 'methods.family.overlap', 'methods.family.overlap-apart']),
    rows: families.map(({ battery, comparisons, distinguishable, leastP, leastAdjustedP, overlap }) => ({
      header: textOf(voice.lang, recordOf(report.batteries, battery).title),
      cells: [voice.number(comparisons), voice.number(distinguishable), formatP(leastP, voice), formatP(leastAdjustedP, voice), formatP(overlap.leastAdjustedP, voice), voice.number(overlap.below)],
    })),
  };
}

/** For each two waves of a battery the least fall and rise that could be told from chance, alone and among the comparisons of the battery, in percentage points. */
export function smallestTableOf(report: Report, families: readonly FamilyFacts[], voice: Voice): Table {
  const label = (wave: WaveId) => textOf(voice.lang, recordOf(report.waves, wave).shortLabel);
  const points = (least: number | undefined) => (least === undefined ? voice.say('methods.smallest.none') : voice.number(least));
  return {
    caption: voice.say('methods.smallest.caption'),
    columns: columnsOf(voice, ['table.battery', 'methods.smallest.waves'], ['methods.smallest.bases', 'methods.smallest.fall', 'methods.smallest.fall-among', 'methods.smallest.rise', 'methods.smallest.rise-among']),
    rows: families.flatMap(({ battery, waves }) => waves.map(({ from, to, base, laterBase, alone, among }) => ({
      header: textOf(voice.lang, recordOf(report.batteries, battery).title),
      cells: [
        voice.say('methods.smallest.between', { from: label(from), to: label(to) }), voice.list([voice.number(base), voice.number(laterBase)]),
        points(alone.fall), points(among.fall), points(alone.rise), points(among.rise),
      ],
    }))),
  };
}

/** What stands above the two tables, in sentences. */
export function familyWordsOf(voice: Voice): { readonly smallest: string; readonly families: string } {
  return { smallest: voice.say('methods.smallest.lead', { start: voice.percent(START_PERCENT) }), families: voice.say('methods.family.lead') };
}
