import type { LineReader } from '../parse/localized-lines.ts';
import { walkJson } from '../parse/json.ts';
import type { ParsedReport } from '../parse/parse-report.ts';
import type { YamlFile } from '../parse/read-yaml.ts';
import type { ChartsFile } from '../parse/published-files.ts';
import { batteryDataOf, type SpecFile } from '../parse/spec-file.ts';
import type { BatteryId, WaveId } from '../terms/ids.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import type { Place } from '../terms/place.ts';
import type { References } from './references.ts';
import type { Battery, BatteryChart, ChartEntry, SpecChart, Wave } from './report.ts';

type Written = ChartsFile['charts'][number];

interface Sources {
  readonly yaml: YamlFile<ChartsFile>;
  readonly batteries: readonly Battery[];
  readonly waves: readonly Wave[];
  readonly references: References;
  readonly reader: LineReader;
  readonly diagnostics: Diagnostic[];
}

/** The charts with their waves; what does not fit a battery or a kind is in `diagnostics`. */
export function buildCharts({ charts, specs }: ParsedReport, batteries: readonly Battery[], waves: readonly Wave[], references: References, reader: LineReader, diagnostics: Diagnostic[]): ChartEntry[] {
  if (!charts) return [];
  const sources: Sources = { yaml: charts, batteries, waves, references, reader, diagnostics };
  return charts.value.charts.map((written, index) => (written.kind === 'spec' ? buildSpecChart(written, index, specs, sources) : buildBatteryChart(written, index, sources)));
}

function buildBatteryChart({ waves: named, note, takeaway, ...entry }: Exclude<Written, { kind: 'spec' }>, index: number, { yaml, batteries, waves, references, reader, diagnostics }: Sources): BatteryChart {
  const path = ['charts', index];
  const asked = waves.filter((wave) => wave.batteries.some((one) => one.battery === entry.battery)).map((wave) => wave.id);
  const drawn = named ?? asked;
  diagnostics.push(...references.id('battery', entry.battery, yaml.at([...path, 'battery'])));
  named?.forEach((wave, at) => diagnostics.push(...checkWave(wave, entry.battery, yaml.at([...path, 'waves', at]), batteries, references)));
  const place = yaml.at([...path, 'kind']);
  if (batteries.find((one) => one.id === entry.battery)?.answers === 'figures') {
    diagnostics.push(diagnostic('CHART_KIND_UNFIT', place, { actual: entry.kind, detail: 'its figures answer different questions and have no common axis', repair: 'Name another battery, or write <Value> in a sentence.' }));
  } else if (entry.kind === 'ranked' && drawn.length !== 1) {
    diagnostics.push(diagnostic('CHART_KIND_UNFIT', place, { actual: entry.kind, detail: `it draws one wave, here are ${drawn.length}`, repair: 'Use the kind waves, or name one wave.' }));
  }
  return {
    ...entry, waves: drawn,
    takeaway: reader.lines(yaml, [...path, 'takeaway'], takeaway),
    ...(note && { note: reader.lines(yaml, [...path, 'note'], note) }),
  };
}

/** The wave is one of the report's and has the battery. */
function checkWave(wave: WaveId, battery: BatteryId, place: Place, batteries: readonly Battery[], references: References): Diagnostic[] {
  const unknown = references.wave(wave, place);
  return unknown.length > 0 ? unknown : references.value({ kind: 'cell', battery, item: batteries.find((one) => one.id === battery)?.items[0]?.id ?? ('' as never), wave }, place, false);
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
