import { LANGUAGES, someFonts } from '../../fonts/fonts.fixture.ts';
import type { Report, SpecChart } from '../../model/report.ts';
import type { JsonObject } from '../../parse/json.ts';
import type { ChartId } from '../../terms/ids.ts';
import { textOf, type Lang } from '../../terms/language.ts';
import { SOMEWHERE } from '../../terms/place.fixture.ts';
import type { ChartLayout } from '../layout.ts';
import { strictLogger } from '../render.ts';
import { aReport, TRUST, type Sketch } from '../series.fixture.ts';
import { aVoice } from '../voice.fixture.ts';
import { drawSpec, type DrawnSpec } from './draw-spec.ts';
import { specInputOf } from './rendered-spec.ts';

const { measures } = await someFonts();

/** A report of two languages with one battery, as far as specifications read it. */
export function aSpecReport(sketch: Sketch = TRUST): Report {
  return { ...aReport(sketch).report, languages: LANGUAGES };
}

/** A chart of this specification. */
export function aSpecChart(spec: object, more: Partial<SpecChart> = {}): SpecChart {
  const words = { he: 'תרשים', en: 'Chart' };
  return { id: 'a' as ChartId, kind: 'spec', title: words, measure: words, takeaway: {}, slides: [], spec: spec as JsonObject, images: {}, place: SOMEWHERE, ...more };
}

/** The widths of the fonts that are shipped, in a language. */
export function aMeasure(lang: Lang) {
  return textOf(lang, measures);
}

/** A specification drawn as a page has it; a warning is thrown. */
export function aDrawing(spec: object, lang: Lang = 'en', layout: ChartLayout = 'wide', more: Partial<SpecChart> = {}, sketch?: Sketch): Promise<DrawnSpec> {
  return drawSpec(specInputOf(aSpecReport(sketch), aSpecChart(spec, more), aVoice(lang), aMeasure(lang), strictLogger()), layout);
}

/** Five farms with what they yield, in each language. */
export const FARMS = {
  values: [
    { farm: { he: 'צפון', en: 'North' }, year: 1931, yield: 30, rain: 5 }, { farm: { he: 'דרום', en: 'South' }, year: 1931, yield: 20, rain: 3 },
    { farm: { he: 'מזרח', en: 'East' }, year: 1932, yield: 44.5, rain: 8 }, { farm: { he: 'מערב', en: 'West' }, year: 1932, yield: 12, rain: 1 },
    { farm: { he: 'מרכז', en: 'Middle' }, year: 1932, yield: 25, rain: 4 },
  ],
};

const title = (he: string, en: string) => ({ he, en });

/** Bars of {@link FARMS}, one for each farm. */
export const BARS = {
  data: FARMS, mark: 'bar',
  encoding: { y: { field: 'farm', type: 'nominal', sort: null, title: title('חווה', 'Farm') }, x: { field: 'yield', type: 'quantitative', title: title('יבול', 'Yield') } },
};

/** Points of {@link FARMS}: yield against rain. */
export const POINTS = {
  data: FARMS, mark: 'point',
  encoding: { x: { field: 'rain', type: 'quantitative', title: title('גשם', 'Rain') }, y: { field: 'yield', type: 'quantitative', title: title('יבול', 'Yield') }, detail: { field: 'farm', title: title('חווה', 'Farm') } },
};
