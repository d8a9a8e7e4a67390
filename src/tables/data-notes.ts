import type { Voice } from '../i18n/voice.ts';
import { recordOf, type Cell, type Report } from '../model/report.ts';
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
