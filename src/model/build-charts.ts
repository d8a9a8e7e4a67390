import type { LineReader } from '../parse/localized-lines.ts';
import { walkJson } from '../parse/json.ts';
import type { ParsedReport } from '../parse/parse-report.ts';
import type { YamlFile } from '../parse/read-yaml.ts';
import type { ChartsFile, SeriesKind } from '../parse/published-files.ts';
import { batteryDataOf, type SpecFile } from '../parse/spec-file.ts';
import type { BatteryId, WaveId } from '../terms/ids.ts';
import type { Diagnostic } from '../terms/diagnostic.ts';
import type { Place } from '../terms/place.ts';
import { checkChartKind, type RawChart } from './check-chart-kind.ts';
import type { References } from './references.ts';
import { wavesWith, type BatteryChart, type ChartEntry, type SpecChart } from './report.ts';
import type { Battery, Wave } from './survey.ts';

type Written = ChartsFile['charts'][number];

interface Sources {
  readonly yaml: YamlFile<ChartsFile>;
  readonly batteries: readonly Battery[];
  readonly waves: readonly Wave[];
  readonly references: References;
  readonly reader: LineReader;
  readonly diagnostics: Diagnostic[];
}

/** The charts with their kinds and waves, or their specifications; what does not fit is in `diagnostics`. */
export function buildCharts({ charts, specs }: ParsedReport, batteries: readonly Battery[], waves: readonly Wave[], references: References, reader: LineReader, diagnostics: Diagnostic[]): ChartEntry[] {
  if (!charts) return [];
  const sources: Sources = { yaml: charts, batteries, waves, references, reader, diagnostics };
  return charts.value.charts.map((written, index) => (written.kind === 'spec' ? buildSpecChart(written, index, specs, sources) : buildBatteryChart(written, index, sources)));
}

function buildBatteryChart(raw: RawChart, index: number, { yaml, batteries, waves, references, reader, diagnostics }: Sources): BatteryChart {
  const at = (...path: (string | number)[]) => yaml.at(['charts', index, ...path]);
  const wrong = checkReferences(raw, at, batteries, references);
  const drawn = wavesOf(raw, waves);
  const kind = raw.kind ?? defaultKindOf(drawn);
  const battery = batteries.find((one) => one.id === raw.battery);
  diagnostics.push(...wrong, ...(battery && wrong.length === 0 ? checkChartKind({ raw, kind, drawn, battery, waves, at }) : []));
  const item = raw.item ?? (kind === 'single' ? battery?.items[0]?.id : undefined);
  return {
    id: raw.id, battery: raw.battery, kind, waves: drawn,
    ...(item && { item }), ...(raw.order && { order: raw.order }),
    ...(raw.takeaway && { takeaway: reader.lines(yaml, ['charts', index, 'takeaway'], raw.takeaway) }),
    ...(raw.note && { note: reader.lines(yaml, ['charts', index, 'note'], raw.note) }),
  };
}

function buildSpecChart({ spec: name, note, takeaway, alt, slides = [], ...entry }: Extract<Written, { kind: 'spec' }>, index: number, specs: ReadonlyMap<string, SpecFile>, { yaml, batteries, references, reader, diagnostics }: Sources): SpecChart {
  const path = ['charts', index];
  const file = specs.get(name);
  if (!file) throw new Error(`Impossible: the specification ${name} was not read`);
  const named = new Set<number>(slides);
  walkJson(file.yaml.value, (node, at) => {
    const data = batteryDataOf(node, at);
    if (!data) return;
    const battery = data.battery as BatteryId;
    const unknown = references.id('battery', battery, file.yaml.at([...at, 'battery']));
    diagnostics.push(...unknown);
    if (unknown.length > 0) return;
    data.waves?.forEach((wave, place) => diagnostics.push(...checkWave(wave as WaveId, battery, file.yaml.at([...at, 'waves', place]), batteries, references)));
    named.add(batteries.find((one) => one.id === battery)?.slide ?? 0);
  });
  return {
    ...entry, spec: file.yaml.value, images: file.images, slides: [...named], place: yaml.at([...path, 'spec']),
    takeaway: reader.lines(yaml, [...path, 'takeaway'], takeaway),
    ...(note && { note: reader.lines(yaml, [...path, 'note'], note) }),
    ...(alt && { alt: reader.lines(yaml, [...path, 'alt'], alt) }),
  };
}

/** The wave is one of the report's and has the battery. */
function checkWave(wave: WaveId, battery: BatteryId, place: Place, batteries: readonly Battery[], references: References): Diagnostic[] {
  const first = batteries.find((one) => one.id === battery)?.items[0]?.id ?? ('' as never);
  return references.value({ kind: 'cell', battery, item: first, wave }, place, false);
}

function defaultKindOf(drawn: readonly WaveId[]): SeriesKind {
  return drawn.length > 1 ? 'waves' : 'ranked';
}

/** The waves that an entry names, else all that have its battery; of these the first and the last where a change is drawn. */
function wavesOf({ kind, battery, waves: named, from, to }: RawChart, waves: readonly Wave[]): WaveId[] {
  const asked = wavesWith(battery, waves);
  if (kind !== 'change') return named ?? asked;
  return [...new Set([from ?? asked[0], to ?? asked.at(-1)].filter((wave) => wave !== undefined))];
}

function checkReferences({ battery, waves = [], from, to, item }: RawChart, at: (...path: (string | number)[]) => Place, batteries: readonly Battery[], references: References): Diagnostic[] {
  const unknown = references.id('battery', battery, at('battery'));
  if (unknown.length > 0) return unknown;
  const named = [
    ...waves.map((wave, index) => ({ wave, place: at('waves', index) })),
    ...(from ? [{ wave: from, place: at('from') }] : []), ...(to ? [{ wave: to, place: at('to') }] : []),
  ];
  return [
    ...named.flatMap(({ wave, place }) => checkWave(wave, battery, place, batteries, references)),
    ...(from && to && named.every(({ wave, place }) => references.wave(wave, place).length === 0) ? references.later(from, to, at('to')) : []),
    ...(item ? references.item({ battery, item }, at('item')) : []),
  ];
}
