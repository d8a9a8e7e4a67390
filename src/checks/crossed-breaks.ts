import { breaksBetween } from '../model/breaks.ts';
import { linesOfReport } from '../model/lines-of-report.ts';
import { cellOf, recordOf, type Report } from '../model/report.ts';
import type { ParsedReport } from '../parse/parse-report.ts';
import { formatSubject } from '../parse/subject.ts';
import { diagnostic } from '../terms/diagnostic.ts';
import type { BatteryId, ItemId, WaveId } from '../terms/ids.ts';
import { phrase, type Phrase } from '../terms/phrase.ts';
import type { Place } from '../terms/place.ts';
import { walkLine } from '../parse/words.ts';
import type { Check, Doubt } from './doubt.ts';
import { valueWords } from '../model/value-words.ts';

interface Comparison {
  /** What compares, for people. */
  readonly name: Phrase;
  readonly place: Place;
  readonly battery: BatteryId;
  readonly item: ItemId;
  readonly from: WaveId;
  readonly to: WaveId;
}

/** Claims, charts of change and `<Change>` that compare waves on two sides of a break. */
export const findCrossedBreaks: Check<Doubt> = (report, parsed) => [...inClaims(report), ...inCharts(report, parsed), ...inWords(report)].flatMap((one): Doubt[] => {
  const [crossed] = breaksBetween(report, recordOf(report.batteries, one.battery), one.item, one.from, one.to);
  if (!crossed) return [];
  const [from, to] = crossed.between;
  const values = [one.from, one.to].map((wave) => cellOf(report, one.battery, one.item, wave)).map((cell) => (cell ? valueWords(cell) : 'not asked'));
  return [{
    code: 'BREAK_CROSSED', at: formatSubject({ ...one, kind: 'comparison' }), value: values.join(' → '),
    diagnostic: diagnostic('BREAK_CROSSED', one.place, { actual: one.name, from, to }),
  }];
});

function inClaims({ claims, batteries }: Report): Comparison[] {
  return claims.flatMap(({ id, of, place }) => {
    if (!('from' in of)) return [];
    const items = 'item' in of ? [of.item] : recordOf(batteries, of.battery).items.map((item) => ({ battery: of.battery, item: item.id }));
    return items.map(({ battery, item }) => ({ battery, item, from: of.from, to: of.to, place, name: phrase('the-claim', { id }) }));
  });
}

function inCharts({ charts, batteries }: Report, { charts: yaml }: ParsedReport): Comparison[] {
  return charts.flatMap((chart, index) => {
    const [from, to] = 'waves' in chart ? [chart.waves[0], chart.waves.at(-1)] : [];
    if (chart.kind !== 'change' || !from || !to || !yaml) return [];
    const place = yaml.at(['charts', index, 'kind']);
    return recordOf(batteries, chart.battery).items.map(({ id: item }) => ({ battery: chart.battery, item, from, to, place, name: phrase('the-chart', { id: chart.id }) }));
  });
}

function inWords(report: Report): Comparison[] {
  return linesOfReport(report).flatMap(({ line }) => [...walkLine(line)].flatMap((node) => (
    node.kind === 'change' ? [{ ...node.item, from: node.from, to: node.to, place: node.place, name: phrase('this-change') }] : [])));
}
