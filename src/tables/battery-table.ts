import { isolate } from '../i18n/isolate.ts';
import type { Voice } from '../i18n/voice.ts';
import { acceptedOf } from '../model/exceptions.ts';
import { cellOf, type Report } from '../model/report.ts';
import type { Battery } from '../model/survey.ts';
import { textOf } from '../terms/language.ts';
import { formatBase, formatCell } from '../words/figure-text.ts';
import { batteryInWaveOf } from '../model/report.ts';
import type { Table } from './table.ts';

/** A battery as the source prints it: items by waves, with each wave's base in its column. */
export function batteryTableOf(report: Report, battery: Battery, voice: Voice): Table {
  const { lang } = voice;
  const waves = report.waves.filter((wave) => batteryInWaveOf(report, battery.id, wave.id) !== undefined);
  return {
    caption: `${textOf(lang, battery.title)}. ${textOf(lang, battery.measure)}`,
    columns: [
      { label: voice.say('table.item'), kind: 'words' },
      ...waves.map((wave) => {
        const asked = batteryInWaveOf(report, battery.id, wave.id);
        return { label: voice.join([textOf(lang, wave.label), isolate(formatBase(voice, asked?.base ?? { kind: 'missing', missing: 'not-asked' }))], 'comma'), kind: 'number' as const };
      }),
    ],
    rows: battery.items.map((item) => ({
      header: textOf(lang, item.wording),
      id: `item-${battery.id}-${item.id}`,
      cells: waves.map((wave) => {
        const cell = cellOf(report, battery.id, item.id, wave.id);
        return cell ? formatCell(voice, cell) : voice.say('missing.not-asked');
      }),
      accepted: waves.map(({ id: wave }) => acceptedOf(report, { battery: battery.id, item: item.id, wave })),
    })),
  };
}
