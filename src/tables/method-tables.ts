import type { Voice } from '../i18n/voice.ts';
import { batteryInWaveOf, type Report } from '../model/report.ts';
import { ALPHA, CONFIDENCE_LEVEL, COUNTS_ONLY_BELOW, HIDDEN_BELOW, LEAST_PRESENTED_BASE, NARROW_WIDTH, RELATIVE_WIDTH, SMALL_BELOW, WIDE_WIDTH, Z } from '../statistics/constants.ts';
import { textOf } from '../terms/language.ts';
import { formatSize } from '../words/figure-text.ts';
import type { Table } from './table.ts';

/** The waves of the survey: label, respondents, date, data version, source slide. */
export function wavesTableOf(report: Report, voice: Voice): Table {
  return {
    caption: voice.say('table.waves'),
    columns: [
      { label: voice.say('table.label'), kind: 'words' }, { label: voice.say('table.respondents'), kind: 'number' }, { label: voice.say('table.date'), kind: 'words' },
      { label: voice.say('table.version'), kind: 'number' }, { label: voice.say('table.slide'), kind: 'number' },
    ],
    rows: report.waves.map((wave) => ({
      header: textOf(voice.lang, wave.label),
      cells: [
        formatSize(voice, wave.respondents), typeof wave.date === 'string' ? voice.date(wave.date) : voice.say(`missing.${wave.date.missing}`),
        `${wave.id}@${wave.version}`, voice.number(wave.slide),
      ],
    })),
  };
}

/** The base of each battery in each wave. */
export function basesTableOf(report: Report, voice: Voice): Table {
  return {
    caption: voice.say('table.batteries'),
    columns: [
      { label: voice.say('table.battery'), kind: 'words' },
      ...report.waves.map((wave) => ({ label: textOf(voice.lang, wave.label), kind: 'number' as const })),
      { label: voice.say('table.slide'), kind: 'number' },
    ],
    rows: report.batteries.map((battery) => ({
      header: textOf(voice.lang, battery.title),
      cells: [
        ...report.waves.map((wave) => {
          const asked = batteryInWaveOf(report, battery.id, wave.id);
          return asked ? formatSize(voice, asked.base) : voice.say('table.none');
        }),
        voice.number(battery.slide),
      ],
    })),
  };
}

/** What the evaluation rests on besides the survey. */
export function sourcesTableOf(report: Report, voice: Voice): Table {
  return {
    caption: voice.say('table.sources'),
    columns: [
      { label: voice.say('data.sources'), kind: 'words' }, { label: voice.say('table.size'), kind: 'number' },
      { label: voice.say('table.flag'), kind: 'words' }, { label: voice.say('table.slide'), kind: 'number' },
    ],
    rows: report.sources.map((source) => ({
      header: textOf(voice.lang, source.title),
      cells: [source.size ? formatSize(voice, source.size) : voice.say('table.none'), source.note ? textOf(voice.lang, source.note) : voice.say('table.none'), voice.join(source.slides.map((slide) => voice.number(slide)), 'comma')],
    })),
  };
}

/** The constants that the calculations use, from the code that uses them. */
export function constantsTableOf(voice: Voice): Table {
  const rows: [string, string][] = [
    ['methods.level', voice.percent(100 * CONFIDENCE_LEVEL)], ['methods.z', String(Z)], ['methods.alpha', String(ALPHA)],
    ['methods.hidden', voice.number(HIDDEN_BELOW)], ['methods.countsOnly', voice.number(COUNTS_ONLY_BELOW)], ['methods.small', voice.number(SMALL_BELOW)],
    ['methods.presented', voice.number(LEAST_PRESENTED_BASE)], ['methods.narrow', voice.number(100 * NARROW_WIDTH)],
    ['methods.wide', voice.number(100 * WIDE_WIDTH)], ['methods.relative', voice.decimal(RELATIVE_WIDTH, 1)],
  ];
  return {
    caption: voice.say('table.constants'),
    columns: [{ label: voice.say('table.measure'), kind: 'words' }, { label: voice.say('table.size'), kind: 'number' }],
    rows: rows.map(([key, value]) => ({ header: voice.say(key), cells: [value] })),
  };
}
