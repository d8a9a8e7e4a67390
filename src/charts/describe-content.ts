import type { Voice } from '../i18n/voice.ts';
import { CONFIDENCE_LEVEL, SMALL_BELOW } from '../statistics/constants.ts';
import { hasIntervals, isSmall } from './mark-words.ts';
import type { Series, SeriesWave } from './series.ts';

/** The number of respondents of each wave of a series in one sentence. */
export function basesWords({ waves }: Series, voice: Voice): string {
  const bases = waves.map(({ label, base }) => voice.say('chart.description.base', {
    wave: label, size: base.kind === 'count' ? voice.number(base.count) : voice.say(`chart.gap.${base.missing}`),
  }));
  return voice.say('chart.description.bases', { bases: voice.join(bases, 'semicolon') });
}

/** The waves of a series that rest on a small base. */
export function smallWavesOf({ rows, waves }: Series): SeriesWave[] {
  return waves.filter((_, place) => rows.some(({ marks }) => marks.some((mark, at) => at === place && isSmall(mark))));
}

/** Which waves rest on a small base, where some do. */
export function smallWords(series: Series, voice: Voice): string[] {
  const small = smallWavesOf(series);
  return small.length === 0 ? [] : [voice.say('chart.description.small', { below: SMALL_BELOW, waves: voice.list(small.map(({ label }) => label)) })];
}

/** What a chart is called where it stands beside others: its kind and its battery, or its one item. */
export function chartNameOf({ kind, order, title, rows, waves }: Series, voice: Voice): string {
  const of = kind === 'single' ? voice.join([voice.quoted(rows[0]?.wording ?? ''), waves[0]?.label ?? ''], 'comma') : title;
  return voice.say('chart.name', { kind: voice.say(`chart.kind.${kind}`, { order }), title: of });
}

/** What the table of a chart is called: also its waves, or the battery of its one item, so that charts of the same kind can stand on one page. */
export function chartTableNameOf(series: Series, voice: Voice): string {
  const more = series.kind === 'single' ? [series.title] : series.waves.map(({ shortLabel }) => shortLabel);
  return voice.join([chartNameOf(series, voice), ...more], 'comma');
}

function whatOf(series: Series, voice: Voice): string {
  const { kind, title, measure, rows, waves } = series;
  const name = chartNameOf(series, voice);
  if (kind === 'single') return voice.say('chart.description.what-single', { name, title, measure });
  const size = voice.say(kind === 'change' ? 'chart.description.items' : 'chart.description.items-waves', { items: rows.length, waves: waves.length });
  return voice.say('chart.description.what', { name, measure, size });
}

/** What the chart is, what it rests on, its scale and what its marks mean. */
export function contentOf(series: Series, voice: Voice): string[] {
  return [whatOf(series, voice), basesWords(series, voice), ...smallWords(series, voice), ...scaleOf(series, voice)];
}

function scaleOf(series: Series, voice: Voice): string[] {
  const level = voice.percent(100 * CONFIDENCE_LEVEL);
  switch (series.kind) {
    case 'matrix': return [voice.say('chart.description.cells')];
    case 'change': return [
      voice.say('chart.description.points-scale'),
      ...(series.rows.some(({ change }) => change?.kind === 'tested') ? [voice.say('chart.description.interval-change', { level })] : []),
    ];
    default: return [
      voice.say('chart.description.scale', { low: voice.percent(0), high: voice.percent(100) }),
      ...(hasIntervals(series) ? [voice.say(series.kind === 'bars' ? 'chart.description.interval-bars' : 'chart.description.interval', { level })] : []),
    ];
  }
}
