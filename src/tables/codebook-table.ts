import type { Voice } from '../i18n/voice.ts';
import { cellOf, type Report } from '../model/report.ts';
import type { Battery } from '../model/survey.ts';
import type { WaveId } from '../terms/ids.ts';
import { textOf } from '../terms/language.ts';
import { formatCell } from '../words/figure-text.ts';
import type { Table } from './table.ts';

/** The items of a battery in one wave: wording, value, and the id by which the downloads name the item. */
export function codebookTableOf(report: Report, battery: Battery, wave: WaveId, voice: Voice): Table {
  return {
    caption: voice.say('dataset.measure', { measure: textOf(voice.lang, battery.measure) }),
    columns: [{ label: voice.say('table.item'), kind: 'words' }, { label: voice.say('dataset.value'), kind: 'number' }, { label: voice.say('dataset.id'), kind: 'code' }],
    rows: battery.items.map((item) => {
      const cell = cellOf(report, battery.id, item.id, wave);
      return { header: textOf(voice.lang, item.wording), cells: [cell ? formatCell(voice, cell) : voice.say('missing.not-asked'), item.id] };
    }),
  };
}
