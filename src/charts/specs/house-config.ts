import type { Config } from 'vega-lite';
import type { Voice } from '../../i18n/voice.ts';
import { TEXT_SIZE, type ChartLayout } from '../layout.ts';
import { APART_SCHEME, RAMP_SCHEME } from './schemes.ts';

/** Height in px of a line of text that stands in several. */
export const LINE_HEIGHT = 18;

/** The stroke that keeps touching fills apart. */
export const APART = 'var(--paper)';

const NAMED = ['var(--wave-1)', 'var(--wave-2)', 'var(--wave-3)', 'var(--series-4)', 'var(--series-5)', 'var(--series-6)', 'var(--series-7)', 'var(--series-8)'];
const SHAPES = ['circle', 'square', 'diamond', 'triangle-up', 'triangle-down', 'cross'];
/** Dashes that tell lines apart where colour cannot. */
export const DASHES = [[1, 0], [7, 4], [2, 3], [10, 3, 2, 3], [14, 4]];

/** How specifications look in this house where they say nothing else: its colours, its text, read in the direction of the language. */
export function houseConfig({ dir }: Pick<Voice, 'dir'>, layout: ChartLayout): Config {
  const rtl = dir === 'rtl';
  const text = { labelFontSize: TEXT_SIZE, titleFontSize: TEXT_SIZE, labelLimit: 0, titleLimit: 0, labelColor: 'var(--soft)', titleColor: 'var(--ink)', titleFontWeight: 600 as const };
  const start = rtl ? 'right' as const : 'left' as const;
  const accent = 'var(--accent)';
  const apart = { stroke: APART, strokeWidth: 1 };
  return {
    background: 'transparent', padding: 0, aria: false, countTitle: '',
    font: 'sans-serif',
    view: { stroke: null, continuousHeight: layout === 'wide' ? 300 : 240, continuousWidth: 300, step: 28 },
    scale: { xReverse: rtl, minFontSize: 12 },
    axis: { ...text, labelLineHeight: LINE_HEIGHT, titleLineHeight: LINE_HEIGHT, labelAngle: 0, domainColor: 'var(--rule)', tickColor: 'var(--rule)', gridColor: 'var(--grid)', labelPadding: 5, labelOverlap: true, labelSeparation: 6 },
    axisY: { orient: start, titleAngle: 0, titleAlign: start, titleAnchor: 'end', titleBaseline: 'bottom', titleX: 0, titleY: -10 },
    axisX: { titlePadding: 8 },
    axisBand: { ticks: false, labelOverlap: 'greedy', labelSeparation: 2 }, axisPoint: { labelOverlap: 'greedy', labelSeparation: 2 },
    legend: {
      ...text, orient: 'top', direction: 'horizontal', titleLineHeight: LINE_HEIGHT, titleAlign: 'left', titlePadding: 6, symbolSize: 110, columnPadding: 18, rowPadding: 4, labelOverlap: 'greedy', labelSeparation: 8,
      layout: { top: { direction: 'vertical', margin: 12, frame: 'bounds' }, bottom: { direction: 'vertical', margin: 12, frame: 'bounds' } },
    } as unknown as Config['legend'],
    header: { ...text, labelColor: 'var(--ink)', titleLineHeight: LINE_HEIGHT, labelLineHeight: LINE_HEIGHT, labelPadding: 6, labelAnchor: rtl ? 'end' : 'start', titleAnchor: rtl ? 'end' : 'start' },
    headerRow: layout === 'wide' ? { labelAngle: 0, titleAngle: 0, labelOrient: start, titleOrient: start, labelAlign: rtl ? 'left' : 'right', labelAnchor: 'middle', titleAnchor: 'middle' } : { labelAngle: 0, titleAngle: 0, labelOrient: 'top', titleOrient: 'top' },
    title: { anchor: rtl ? 'end' : 'start', frame: 'bounds', fontSize: 16, fontWeight: 700, color: 'var(--ink)', subtitleFontSize: TEXT_SIZE, subtitleColor: 'var(--soft)', limit: 0, lineHeight: 21, subtitleLineHeight: LINE_HEIGHT, offset: 14 },
    range: { category: NAMED, ordinal: { scheme: RAMP_SCHEME }, ramp: { scheme: RAMP_SCHEME }, heatmap: { scheme: RAMP_SCHEME }, diverging: { scheme: APART_SCHEME }, symbol: SHAPES } as unknown as Config['range'],
    mark: { color: accent },
    arc: { ...apart, strokeWidth: 2 }, bar: apart, rect: apart, image: { width: 40, height: 40 },
    area: { ...apart, strokeWidth: 2, fillOpacity: 1 }, line: { strokeWidth: 2.5 }, trail: {}, rule: { color: 'var(--ink)', strokeWidth: 1.5 }, tick: { thickness: 2 },
    point: { filled: true, size: 70, opacity: 1 }, circle: { size: 70, opacity: 1 }, square: { size: 70, opacity: 1 },
    geoshape: { stroke: 'var(--paper)', strokeWidth: 0.75 },
    text: { color: 'var(--ink)', fontSize: TEXT_SIZE, limit: 0, lineHeight: LINE_HEIGHT } as unknown as Config['text'],
    boxplot: { ticks: true, median: { color: 'var(--paper)', strokeWidth: 2 } as never, rule: { color: 'var(--ink)', strokeWidth: 1.5 } as never, outliers: { size: 40 } as never },
    errorbar: { ticks: { color: 'var(--ink)' } as never, rule: { color: 'var(--ink)', strokeWidth: 2 } as never }, errorband: { band: { fillOpacity: 0.25, stroke: null } as never, borders: false },
  };
}
