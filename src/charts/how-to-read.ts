import type { Voice } from '../i18n/voice.ts';
import { CONFIDENCE_LEVEL, COUNTS_ONLY_BELOW, SMALL_BELOW } from '../statistics/constants.ts';
import { basesWords, smallWords } from './describe-content.ts';
import { hasIntervals, isSmall } from './mark-words.ts';
import { otherPointsOf } from './series-change.ts';
import { PART_LIMIT, partsOf } from './parts.ts';
import type { Series } from './series.ts';
import { isLong } from './wave-style.ts';

/** How the marks of a chart are to be read, sentence by sentence; with its bases where no legend names them. */
export function howToReadOf(series: Series, voice: Voice): string[] {
  const marks = series.rows.flatMap((row) => row.marks);
  const drawn = marks.filter((mark) => mark.kind === 'percent');
  const hollow = series.kind !== 'change' && series.kind !== 'matrix' && drawn.some(isSmall);
  const hasLines = hasIntervals(series) && series.kind !== 'change' && series.kind !== 'matrix';
  return [
    ...marksOf(series, voice),
    ...(hasLines && drawn.some((mark) => !mark.interval) ? [voice.say('chart.how.some-plain')] : []),
    ...(hollow ? [voice.say('chart.how.small', { below: SMALL_BELOW })] : []),
    ...(marks.some(({ flags }) => flags.includes('counts-only')) ? [voice.say('chart.how.counts', { below: COUNTS_ONLY_BELOW })] : []),
    ...(isLong(series.waves.length) && series.kind !== 'matrix' ? [voice.say('chart.how.ends')] : []),
    ...(series.kind === 'change' || series.kind === 'matrix' ? [basesWords(series, voice), ...smallWords(series, voice)] : []),
  ];
}

function marksOf(series: Series, voice: Voice): string[] {
  const level = voice.percent(100 * CONFIDENCE_LEVEL);
  const intervals = hasIntervals(series);
  const drawn = series.rows.some(({ marks }) => marks.some(({ kind }) => kind === 'percent'));
  if (!drawn && series.kind !== 'change') return [];
  switch (series.kind) {
    case 'change': {
      const [from, to] = [series.waves[0]?.label ?? '', series.waves.at(-1)?.label ?? ''];
      const tested = series.rows.some(({ change }) => change?.kind === 'tested');
      const others = series.rows.filter(({ change }) => otherPointsOf(change) !== undefined).length;
      return [
        voice.say('chart.how.change', { from, to }), ...(tested ? [voice.say('chart.how.change-interval', { level }), voice.say('chart.how.change-marks')] : [voice.say('chart.how.no-interval')]),
        ...(others === 0 ? [] : [voice.say('chart.how.change-counts', { count: others })]),
      ];
    }
    case 'matrix': return [voice.say('chart.how.cells'), intervals ? voice.say('chart.how.cells-interval', { level }) : voice.say('chart.how.no-interval')];
    case 'bars': return [intervals ? voice.say('chart.how.bars-interval', { level }) : voice.say('chart.how.bars-plain')];
    case 'ranked': return [intervals ? voice.say('chart.how.interval', { level }) : voice.say('chart.how.bars-plain')];
    default: return [intervals ? voice.say('chart.how.interval', { level }) : voice.say('chart.how.plain')];
  }
}

/** What stands in the note under a chart: which way time runs, and that its rows stand in parts. */
export function chartNotesOf(series: Series, voice: Voice): string[] {
  return [
    ...(series.waves.length > 1 ? [timeWords(series, voice)] : []),
    ...(partsOf(series.rows.length).length > 1 ? [voice.say('chart.part.note', { limit: PART_LIMIT })] : []),
  ];
}

function timeWords({ kind, time }: Series, voice: Voice): string {
  const rtl = voice.dir === 'rtl';
  if (kind === 'change') return voice.say('chart.time.difference', { side: rtl ? 'left' : 'right' });
  if (kind !== 'matrix') return voice.say('chart.time.down');
  return voice.say(rtl && time === 'reading' ? 'chart.time.right-to-left' : 'chart.time.left-to-right');
}
