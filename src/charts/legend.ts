import type { Voice } from '../i18n/voice.ts';
import type { WaveId } from '../terms/ids.ts';
import { formatBase } from '../words/figure-text.ts';
import { smallWavesOf } from './describe-content.ts';
import { HEAT_STEPS, heatEdgeOf, heatRangeOf } from './heat.ts';
import { hasIntervals } from './mark-words.ts';
import type { Series, SeriesWave } from './series.ts';
import { changeSignOf, HOLLOW_SIZE, markPathOf, type WaveStyle } from './wave-style.ts';

/** A sign of a chart and what it stands for. */
export interface LegendKey {
  /** SVG path around the origin, at most 16 px wide and high. */
  readonly path: string;
  readonly fill: string;
  /** Where the sign has an outline, its colour and its width in px. */
  readonly outline?: { readonly colour: string; readonly width: number };
  readonly label: string;
  /** Where the sign stands for a wave, the wave. */
  readonly wave?: WaveId;
  /** Its base, and that the base is small, in words. */
  readonly restsOn: readonly string[];
}

const BAR = 'M-8,-5h16v10h-16Z';
const SWATCH = 'M-7.5,-7.5h15v15h-15Z';

/** The signs of a chart in the order in which they are to be read; none for a single figure. */
export function legendOf(series: Series, voice: Voice): LegendKey[] {
  switch (series.kind) {
    case 'change': return changeKeysOf(series, voice);
    case 'matrix': return Array.from({ length: HEAT_STEPS }, (_, at) => {
      const { low, high } = heatRangeOf(at + 1);
      return { path: SWATCH, fill: `var(--heat-${at + 1})`, outline: { colour: heatEdgeOf(at + 1), width: 1 }, restsOn: [], label: voice.say('chart.legend.range', { low: voice.percent(low), high: voice.percent(high) }) };
    });
    case 'ranked': return hasIntervals(series) ? waveKeysOf(series, voice) : series.waves.map((wave) => ({ path: BAR, fill: wave.style.colour, label: wave.label, restsOn: [formatBase(voice, wave.base)] }));
    // its one wave stands beside the figure
    case 'single': return [];
    default: return waveKeysOf(series, voice);
  }
}

function waveKeysOf(series: Series, voice: Voice): LegendKey[] {
  const small = smallWavesOf(series);
  return series.waves.map((wave: SeriesWave) => ({
    label: wave.label, wave: wave.id, ...signOf(wave.style, small.includes(wave)),
    restsOn: [formatBase(voice, wave.base), ...(small.includes(wave) ? [voice.say('chart.legend.small')] : [])],
  }));
}

function signOf(style: WaveStyle, hollow: boolean): Pick<LegendKey, 'path' | 'fill' | 'outline'> {
  return hollow
    ? { path: markPathOf({ ...style, size: style.size * HOLLOW_SIZE }), fill: 'var(--paper)', outline: { colour: style.colour, width: 2 } }
    : { path: markPathOf(style), fill: style.colour };
}

function changeKeysOf(series: Series, voice: Voice): LegendKey[] {
  const sign = changeSignOf(series.waves);
  const untested = series.rows.some(({ change }) => change?.kind === 'untested');
  return [
    { ...signOf(sign, false), restsOn: [], label: voice.say('chart.verdict.apart') },
    { ...signOf(sign, true), restsOn: [], label: voice.say('chart.verdict.chance') },
    ...(untested ? [{ ...signOf(sign, true), restsOn: [], label: voice.say('chart.verdict.untested') }] : []),
  ];
}
