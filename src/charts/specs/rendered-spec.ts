import type { LoggerInterface } from 'vega';
import type { TextMeasure } from '../../fonts/measure.ts';
import type { Voice } from '../../i18n/voice.ts';
import type { Report, SpecChart } from '../../model/report.ts';
import { textOf } from '../../terms/language.ts';
import { chartElementId, type RenderedSpec } from '../rendered-chart.ts';
import { drawAnew, type KeptDrawing } from '../kept-drawing.ts';
import type { ChartLayout } from '../layout.ts';
import { strictLogger } from '../render.ts';
import { batteryRowsOf, gapLinesOf } from './battery-rows.ts';
import { drawSpec, type DrawnSpec, type DrawnSpecInput } from './draw-spec.ts';
import { subjectSentence } from './spec-description.ts';
import type { Datum } from './mark-fields.ts';
import { markTypesIn } from './spec-units.ts';
import { specIn, type Rows } from './spec-source.ts';

/** What drawing a chart's specification in one language takes. */
export function specInputOf(report: Pick<Report, 'waves' | 'batteries' | 'languages'>, chart: SpecChart, voice: Voice, measure: TextMeasure, logger: LoggerInterface): DrawnSpecInput & { readonly gaps: readonly string[] } {
  let battery: Rows | undefined;
  const gaps = new Set<string>();
  const spec = specIn(chart.spec, voice.lang, report.languages.map(({ id }) => id), (data) => {
    battery = batteryRowsOf(report as Report, data, voice);
    for (const line of gapLinesOf(battery, voice)) gaps.add(line);
    return battery.map((row) => ({ ...row }));
  });
  const ids = { labelledBy: chartElementId(chart.id, 'title'), describedBy: chartElementId(chart.id, 'description') };
  return { spec, voice, measure, logger, gaps: [...gaps], battery: battery as readonly Datum[] | undefined, painting: { ...ids, name: `chart-${chart.id}`, images: chart.images } };
}

/** What keeps drawings of a specification; `fonts` names the fonts that its words are measured with. */
export interface SpecKeeping {
  readonly kept: KeptDrawing;
  readonly fonts: readonly string[];
}

/** A drawing as it is held: the Vega spec of its interactive view, by far the largest part, as text, since a single file is made of it. */
function heldOf(text: string): Omit<DrawnSpec, 'live'> & { live(): DrawnSpec['live'] } {
  const { live, ...drawn } = JSON.parse(text) as DrawnSpec;
  const held = JSON.stringify(live);
  return { ...drawn, live: () => JSON.parse(held) as DrawnSpec['live'] };
}

/** Strings that a drawing, its table and its sentences can hold. */
const STRINGS = ['spec', 'chart', 'flag', 'table', 'separator'];

/** Renders a specification in both layouts and describes it: in its writer's words `alt` where there are any, else in sentences made of what its marks show. */
export async function renderedSpecOf(report: Pick<Report, 'waves' | 'batteries' | 'languages'>, chart: SpecChart, alt: string | undefined, voice: Voice, measure: TextMeasure, { kept, fonts }: SpecKeeping = { kept: drawAnew, fonts: [] }): Promise<RenderedSpec> {
  const input = specInputOf(report, chart, voice, measure, strictLogger());
  const [title, wording] = [textOf(voice.lang, chart.title), textOf(voice.lang, chart.measure)];
  const drawn = async (layout: ChartLayout) => {
    const painting = { ...input.painting, name: `chart-${chart.id}-${layout}` };
    const decides = ['spec', JSON.stringify([input.spec, input.battery, painting]), layout, voice.fingerprint(STRINGS), ...fonts];
    return heldOf(await kept(decides, async () => JSON.stringify(await drawSpec({ ...input, painting }, layout))));
  };
  const [wide, phone] = [await drawn('wide'), await drawn('phone')];
  const { labelledBy, describedBy } = input.painting;
  const subject = subjectSentence({ title, measure: wording, marks: markTypesIn(input.spec) }, voice);
  return {
    kind: 'spec', chart: chart.id, title, measure: wording, labelledBy, describedBy,
    description: [subject, ...(alt === undefined ? wide.sentences : [alt])].join(' '),
    wide: wide.svg, phone: phone.svg, tables: wide.tables, gaps: input.gaps, live: { get wide() { return { spec: wide.live(), tables: wide.tables }; }, get phone() { return { spec: phone.live(), tables: phone.tables }; } }, ownColours: wide.ownColours,
  };
}
