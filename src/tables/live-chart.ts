import { LIVE_WORDS, type LiveChart, type LiveFact, type LiveWords } from '../charts/live-chart.ts';
import { liveSpecOf, type LayoutSpecs } from '../charts/live-spec.ts';
import { gapWords } from '../charts/mark-words.ts';
import type { Series, SeriesMark } from '../charts/series.ts';
import type { Voice } from '../i18n/voice.ts';
import { CONFIDENCE_LEVEL } from '../statistics/constants.ts';
import { formatBase } from '../words/figure-text.ts';
import { markCellsOf, markColumnsOf } from './chart-table.ts';

/** The interactive view of a chart whose two layouts are drawn by these specs, with what is said of its values. */
export function liveChartOf(specs: LayoutSpecs, facts: readonly LiveFact[], voice: Voice): LiveChart {
  const words = Object.fromEntries(LIVE_WORDS.map((name) => [name, voice.say(`live.${name}`)])) as LiveWords;
  return { ...liveSpecOf(specs.wide), usermeta: { phone: liveSpecOf(specs.phone), facts, words } };
}

/** What is said of each value of a series, in the order and in the words of its table. */
export function liveFactsOf(series: Series, voice: Voice): LiveFact[] {
  const columns = markColumnsOf(voice);
  const none = voice.say('table.none');
  return series.rows.flatMap(({ wording, marks }) => marks.map((mark, at): LiveFact => {
    const wave = series.waves[at]?.label ?? '';
    const cells = markCellsOf(mark, wave, voice).map((cell, column) => [columns[column]?.label ?? '', cell] as const);
    return { item: mark.item, wave: mark.wave, wording, cells: cells.filter(([, cell]) => cell !== none), said: saidOf(mark, wave, voice) };
  }));
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
