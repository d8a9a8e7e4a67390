import { isolate } from '../i18n/isolate.ts';
import type { Voice } from '../i18n/voice.ts';
import { exceptionAnchor } from '../model/exceptions.ts';
import { fewPeopleIn } from '../model/few-people.ts';
import { figureOf } from '../model/figure.ts';
import { batteryInWaveOf, cellOf, recordOf, type Report } from '../model/report.ts';
import type { BatteryInWave, Cell } from '../model/survey.ts';
import { sumOf } from '../model/sum-of.ts';
import { ACCEPTABLE_CODES, type AcceptableCode } from '../parse/exceptions-file.ts';
import { formatSubject, type Subject } from '../parse/subject.ts';
import type { Line } from '../parse/words.ts';
import { percentOf } from '../statistics/round.ts';
import type { WaveId } from '../terms/ids.ts';
import { textOf } from '../terms/language.ts';
import { formatBase, formatCell, formatSize } from '../words/figure-text.ts';
import type { DataNote } from './data-notes.ts';

/** What one check flagged and stewards accepted: what it looks for, and for each reason the values that it lets stand. */
export interface ExceptionGroup {
  readonly code: AcceptableCode;
  readonly title: string;
  readonly what: string;
  readonly entries: readonly { readonly reason: Line; readonly kept: string; readonly notes: readonly DataNote[] }[];
}

/** What was accepted, check by check. */
export function exceptionGroupsOf(report: Report, voice: Voice): ExceptionGroup[] {
  return ACCEPTABLE_CODES.flatMap((code): ExceptionGroup[] => {
    const entries = (report.exceptions ?? []).filter((one) => one.code === code).map(({ reason, date, values }) => ({
      reason: textOf(voice.lang, reason), kept: voice.say('exception.kept', { date: isolate(voice.date(date)) }),
      notes: values.map(({ subject }) => noteOf(report, voice, code, subject)),
    }));
    return entries.length === 0 ? [] : [{ code, entries, title: voice.say(`exception.title.${code}`), what: voice.say(`exception.what.${code}`) }];
  });
}

function noteOf(report: Report, voice: Voice, code: AcceptableCode, subject: Subject): DataNote {
  const battery = recordOf(report.batteries, subject.battery);
  const title = textOf(voice.lang, battery.title);
  const wave = labelOf(report, voice, waveOf(subject));
  return {
    item: 'item' in subject ? textOf(voice.lang, recordOf(battery.items, subject.item).wording) : title,
    where: voice.say('dataNotes.where', { battery: title, wave, slide: battery.slide }),
    text: FACTS[code](report, voice, subject),
    id: exceptionAnchor({ code, at: formatSubject(subject) }),
  };
}

/** What is so about a value, in words, by the check that flags it. */
const FACTS: Readonly<Record<AcceptableCode, (report: Report, voice: Voice, subject: Subject) => string>> = {
  PERCENT_UNREACHABLE: (report, voice, subject) => misfitWords(cellAt(report, subject), voice),
  DISCLOSURE_RISK: (report, voice, subject) => fewWords(cellAt(report, subject), voice),
  BASE_ABOVE_RESPONDENTS: (report, voice, subject) => voice.say('exception.fact.base', {
    base: formatSize(voice, batteryAt(report, subject).base), respondents: formatSize(voice, recordOf(report.waves, waveOf(subject)).respondents),
  }),
  SUM_ABOVE_WHOLE: (report, voice, subject) => voice.say('exception.fact.sum', { sum: voice.percent(sumOf(batteryAt(report, subject)).percent) }),
  WORDING_CHANGED: (report, voice, subject) => wordingsWords(report, voice, subject),
  BREAK_CROSSED: (report, voice, subject) => voice.say('exception.fact.waves', { waves: voice.list(wavesIn(subject).map((wave) => labelOf(report, voice, wave))) }),
};

function misfitWords(cell: Cell, voice: Voice): string {
  const { value, base } = cell;
  const figure = figureOf(cell);
  const [below = 0, above = below] = 'counts' in figure ? figure.counts : [];
  if (value.kind !== 'percent' || base.kind !== 'count') throw new Error('Impossible: a misfit without a percentage or a base');
  return voice.say('dataNotes.misfit', {
    percent: voice.percent(value.percent), base: voice.number(base.count), below: voice.number(below), belowPercent: voice.percent(percentOf(below, base.count)),
    above: voice.number(above), abovePercent: voice.percent(percentOf(above, base.count)),
  });
}

function fewWords(cell: Cell, voice: Voice): string {
  const few = fewPeopleIn(cell);
  if (!few) throw new Error('Impossible: an exception for people of whom nothing is told');
  const shown = formatCell(voice, cell);
  const figure = figureOf(cell).kind === 'count' ? shown : voice.join([shown, isolate(formatBase(voice, cell.base))], 'comma');
  if (!('counts' in few)) return voice.say(`exception.fact.${few.side}`, { figure });
  const [low = 0, high = low] = few.counts;
  return low === high ? voice.say(`exception.fact.${few.side}`, { figure, count: low }) : voice.say(`exception.fact.${few.side}-between`, { figure, low: voice.number(low), high: voice.number(high) });
}

function wordingsWords(report: Report, voice: Voice, subject: Subject): string {
  if (subject.kind !== 'comparison') throw new Error('Impossible: a change of wording that is not between waves');
  const item = recordOf(recordOf(report.batteries, subject.battery).items, subject.item);
  return voice.join(wavesIn(subject).map((wave) => {
    const wording = voice.quoted(textOf(voice.lang, item.wordings?.[wave] ?? item.wording));
    return voice.say('chart.gap.in-wave', { wave: labelOf(report, voice, wave), gap: wording });
  }), 'semicolon');
}

function labelOf(report: Report, { lang }: Voice, wave: WaveId): string {
  return textOf(lang, recordOf(report.waves, wave).label);
}

function waveOf(subject: Subject): WaveId {
  return 'wave' in subject ? subject.wave : subject.to;
}

function wavesIn(subject: Subject): WaveId[] {
  return subject.kind === 'comparison' ? [subject.from, subject.to] : [subject.wave];
}

function cellAt(report: Report, subject: Subject): Cell {
  const cell = subject.kind === 'cell' ? cellOf(report, subject.battery, subject.item, subject.wave) : undefined;
  if (!cell) throw new Error('Impossible: an exception for a value that is not there');
  return cell;
}

function batteryAt(report: Report, subject: Subject): BatteryInWave {
  const asked = batteryInWaveOf(report, subject.battery, waveOf(subject));
  if (!asked) throw new Error('Impossible: an exception for a battery that was not asked');
  return asked;
}
