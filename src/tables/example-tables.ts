import type { ExampleShare, WorkedExample } from '../claims/worked-example.ts';
import { isolateLtr } from '../i18n/isolate.ts';
import type { Voice } from '../i18n/voice.ts';
import { recordOf, type Report } from '../model/report.ts';
import { ALPHA, CONFIDENCE_LEVEL } from '../statistics/constants.ts';
import type { Interval } from '../statistics/interval.ts';
import { percentOf, roundHalfUp } from '../statistics/round.ts';
import { textOf } from '../terms/language.ts';
import { formatP } from './format-p.ts';
import type { Row, Table } from './table.ts';

const wordsColumn = (label: string) => ({ label, kind: 'words' as const });
const numberColumn = (label: string) => ({ label, kind: 'number' as const });

/** The two shares of the example, each with its people and its interval by three methods. */
export function exampleSharesTableOf(report: Report, { shares }: WorkedExample, voice: Voice): Table {
  const range = ({ low, high }: Interval) => voice.range(roundHalfUp(100 * low), roundHalfUp(100 * high));
  const row = (header: string, cell: (share: ExampleShare) => string): Row => ({ header, cells: shares.map(cell) });
  return {
    caption: voice.say('methods.example.shares'),
    columns: [wordsColumn(voice.say('table.measure')), ...shares.map(({ wave }) => numberColumn(textOf(voice.lang, recordOf(report.waves, wave).label)))],
    rows: [
      row(voice.say('table.percent'), ({ count, base }) => voice.percent(percentOf(count, base))),
      row(voice.say('table.count'), ({ count }) => voice.number(count)),
      row(voice.say('table.base'), ({ base }) => voice.number(base)),
      row(voice.say('statistic.wilson.name'), ({ wilson }) => range(wilson)),
      row(voice.say('statistic.clopper-pearson.name'), ({ clopperPearson }) => range(clopperPearson)),
      row(voice.say('statistic.jeffreys.name'), ({ jeffreys }) => range(jeffreys)),
      row(voice.say('statistic.presentation.name'), ({ presentation }) => voice.say(`methods.presentation.${presentation}`)),
    ],
  };
}

/** What is said of the difference between the two shares of the example, step by step. */
export function exampleStepsTableOf({ comparison, comparisons, shares: [first, second], fisher, overlap }: WorkedExample, voice: Voice): Table {
  const signed = (points: number) => isolateLtr(voice.signed(points));
  const { low, high } = comparison.interval;
  const [least, greatest] = [formatP(overlap.least, voice), formatP(overlap.greatest, voice)];
  const row = (header: string, cell: string): Row => ({ header, cells: [cell] });
  return {
    caption: voice.say('methods.example.steps'),
    columns: [wordsColumn(voice.say('table.measure')), numberColumn(voice.say('table.size'))],
    rows: [
      row(voice.say('table.difference'), voice.signed(percentOf(second.count, second.base) - percentOf(first.count, first.base))),
      row(voice.say('methods.example.by-counts'), voice.signed(roundHalfUp(100 * comparison.difference))),
      row(voice.say('table.difference-interval', { level: voice.percent(100 * CONFIDENCE_LEVEL) }), voice.say('table.points-range', { low: signed(roundHalfUp(100 * low)), high: signed(roundHalfUp(100 * high)) })),
      row(voice.say('methods.example.p', { test: voice.say('statistic.score.name') }), formatP(comparison.p, voice)),
      row(voice.say('methods.example.p', { test: voice.say('statistic.fisher.name') }), formatP(fisher, voice)),
      row(voice.say('methods.example.overlap'), least === greatest ? least : voice.say('table.points-range', { low: least, high: greatest })),
      row(voice.say('methods.family.comparisons'), voice.number(comparisons)),
      row(voice.say('table.adjusted-p'), formatP(comparison.adjustedP, voice)),
      row(voice.say('table.verdict'), voice.say(`chart.verdict.${comparison.distinguishable ? 'apart' : 'chance'}`)),
    ],
  };
}

/** What the example is about, and what it comes to, in sentences. */
export function exampleWordsOf(report: Report, { battery, comparison, comparisons }: WorkedExample, voice: Voice): { readonly lead: string; readonly end: string } {
  const { title, items } = recordOf(report.batteries, battery);
  const { low, high } = comparison.interval;
  const alone = comparison.p < ALPHA && (low > 0 || high < 0);
  return {
    lead: voice.say('methods.example.lead', { battery: textOf(voice.lang, title), item: voice.quoted(textOf(voice.lang, recordOf(items, comparison.item).wording)) }),
    end: voice.say('methods.example.end', { outcome: comparison.distinguishable ? 'apart' : alone ? 'alone' : 'chance', comparisons, alpha: voice.decimal(ALPHA, 2) }),
  };
}
