import type { ChartLayout } from '../charts/layout.ts';
import { LIVE_WORDS, type LiveChart, type LiveFact, type LiveSpec, type LiveWords } from '../charts/live-chart.ts';
import { gapWords } from '../charts/mark-words.ts';
import type { Series, SeriesMark } from '../charts/series.ts';
import type { Voice } from '../i18n/voice.ts';
import { CONFIDENCE_LEVEL } from '../statistics/constants.ts';
import { formatBase } from '../words/figure-text.ts';
import { chartTableOf } from './chart-table.ts';

/** The interactive view of a chart whose two layouts are drawn by these Vega specs, with what is said of its values. */
export function liveChartOf(specs: Readonly<Record<ChartLayout, LiveSpec>>, facts: readonly LiveFact[], voice: Voice): LiveChart {
  const words = Object.fromEntries(LIVE_WORDS.map((name) => [name, voice.say(`live.${name}`)])) as LiveWords;
  return { ...specs.wide, usermeta: { phone: specs.phone, facts, words } };
}

/** What is said of each value of a series: the rows of its table, in the same words, each with the item and the wave that it is of. */
export function liveFactsOf(series: Series, voice: Voice): LiveFact[] {
  const { columns: [, ...columns], rows } = chartTableOf(series, voice);
  const marks = series.rows.flatMap((row) => row.marks.map((mark, at) => ({ mark, wave: series.waves[at]?.label ?? '' })));
  const none = voice.say('table.none');
  return rows.map(({ header, cells }, place) => {
    const named = cells.map((cell, column) => [columns[column]?.label ?? '', cell] as const).filter(([, cell]) => cell !== none);
    // A table has a row for each mark, or for each item.
    const of = rows.length === marks.length ? marks[place] : undefined;
    return of
      ? { item: of.mark.item, wave: of.mark.wave, wording: header, cells: named, said: saidOf(of.mark, of.wave, voice) }
      : { item: series.rows[place]?.item ?? '', wording: header, cells: named, said: voice.join(named.map((pair) => pair.join(': ')), 'semicolon') };
  });
}

/** A value as it is said aloud: signs are words, and nothing is said twice. */
function saidOf(mark: SeriesMark, wave: string, voice: Voice): string {
  if (mark.kind === 'gap') return voice.join([gapWords(mark, voice), wave], 'comma');
  const flags = mark.flags.map((flag) => voice.say(`flag.${flag}`));
  if (mark.kind === 'count') return voice.join([gapWords(mark, voice), wave, ...flags], 'comma');
  const { percent, base, interval } = mark;
  const range = interval && voice.say('live.interval', {
    level: voice.number(100 * CONFIDENCE_LEVEL), low: voice.number(interval.lowPercent), high: voice.number(interval.highPercent),
  });
  return voice.join([
    voice.say('live.percent', { percent: voice.number(percent), count: percent }), wave,
    ...(base.kind === 'count' ? [formatBase(voice, base)] : []), ...(range === undefined ? [] : [range]), ...flags,
  ], 'comma');
}
