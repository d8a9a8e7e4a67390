import type { Voice } from '../i18n/voice.ts';
import { CONFIDENCE_LEVEL } from '../statistics/constants.ts';
import type { Series } from './series.ts';

/** What stands below a chart's takeaway: battery, measure, and what its marks and lines mean. */
export function measureLineOf(series: Series, voice: Voice): string {
  const hasIntervals = series.rows.some((row) => row.marks.some((mark) => mark.kind === 'percent' && mark.interval !== undefined));
  const how = hasIntervals ? voice.say('chart.how.interval', { level: voice.percent(100 * CONFIDENCE_LEVEL) }) : voice.say('chart.how.plain');
  return `${series.title}. ${series.measure}. ${how}`;
}
