import type { SpecChart } from '../model/report.ts';
import type { JsonObject } from '../parse/json.ts';
import type { ChartId } from '../terms/ids.ts';
import type { Localized } from '../terms/language.ts';
import { startOf } from '../terms/place.ts';

/** Gives a text to each language of a report. */
type InEach = (text: Localized<string>) => Localized<string>;

/** A chart by a specification that a writer could have written over any battery: a mark for each item and wave. */
export function dotsChart(id: ChartId, title: Localized<string>, measure: Localized<string>, inEach: InEach): SpecChart {
  const place = startOf('src/gallery/dots.ts');
  const takeaway = Object.fromEntries(Object.entries(title).map(([lang, text]) => [lang, [{ kind: 'text' as const, text, place }]]));
  const spec: JsonObject = {
    data: { battery: 'battery' },
    encoding: {
      y: { field: 'itemLabel', type: 'nominal', sort: null, title: null },
      x: { field: 'percent', type: 'quantitative', scale: { domain: [0, 100] }, title: inEach({ he: 'אחוז המשיבים', en: 'Per cent of respondents', ar: 'نسبة المجيبين' }) },
      color: { field: 'waveLabel', type: 'nominal', sort: null, title: null },
    },
    mark: { type: 'point', filled: true },
  };
  return { id, kind: 'spec', title, measure, takeaway, slides: [1], spec, images: {}, place };
}
