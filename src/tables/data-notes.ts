import { isolateLtr } from '../i18n/isolate.ts';
import type { Voice } from '../i18n/voice.ts';
import { figureOf, intervalOf } from '../model/figure.ts';
import { recordOf, type Report } from '../model/report.ts';
import type { Cell } from '../model/survey.ts';
import { roundHalfUp } from '../statistics/round.ts';
import { textOf } from '../terms/language.ts';

/** One thing that a careful reader must know about a figure. */
export interface DataNote {
  readonly item: string;
  readonly where: string;
  readonly text: string;
  /** Where the note has an address of its own in the page. */
  readonly id?: string | undefined;
}

function cellsOf(report: Report): readonly Cell[] {
  return report.waves.flatMap((wave) => wave.batteries.flatMap((one) => one.cells));
}

function noteOf(report: Report, voice: Voice, cell: Cell, text: string): DataNote {
  const battery = recordOf(report.batteries, cell.battery);
  return {
    item: textOf(voice.lang, recordOf(battery.items, cell.item).wording),
    where: voice.say('dataNotes.where', {
      battery: textOf(voice.lang, battery.title), wave: textOf(voice.lang, recordOf(report.waves, cell.wave).label), slide: cell.slide,
    }),
    text,
  };
}

/** Percentages whose interval is so wide that the presentation rule would not show them, with the interval. */
export function veryWideOf(report: Report, voice: Voice): DataNote[] {
  return cellsOf(report).flatMap((cell) => {
    const figure = figureOf(cell);
    const interval = figure.kind === 'percent' && figure.shares && figure.flags.includes('very-wide') ? intervalOf(figure.shares) : undefined;
    if (figure.kind !== 'percent' || figure.base.kind !== 'count' || !interval) return [];
    const shown = isolateLtr(voice.range(roundHalfUp(100 * interval.low), roundHalfUp(100 * interval.high)));
    return [noteOf(report, voice, cell, voice.say('dataNotes.veryWideInterval', { percent: voice.percent(figure.percent), base: voice.number(figure.base.count), interval: shown }))];
  });
}

/** What the source says without its number. */
export function unfiguredOf(report: Report, voice: Voice): DataNote[] {
  return cellsOf(report).flatMap((cell) => (cell.value.kind === 'missing' && cell.value.missing === 'not-stated' ? [noteOf(report, voice, cell, voice.say(`missing.${cell.value.missing}`))] : []));
}

/** Labels that the source cuts off. */
export function cutOffOf(report: Report, voice: Voice): DataNote[] {
  return report.batteries.flatMap((battery) => battery.items.filter((item) => item.cutOff).map((item) => ({
    item: textOf(voice.lang, item.wording),
    where: voice.join([textOf(voice.lang, battery.title), voice.say('source.heading', { slide: battery.slide })], 'comma'),
    text: voice.say('data.cutOff'),
  })));
}
