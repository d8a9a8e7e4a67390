import { walkJson } from '../parse/json.ts';
import type { LineReader } from '../parse/localized-lines.ts';
import type { ChartsFile } from '../parse/published-files.ts';
import type { YamlFile } from '../parse/read-yaml.ts';
import { batteryDataOf, type SpecFile } from '../parse/spec-file.ts';
import type { Diagnostic } from '../terms/diagnostic.ts';
import type { BatteryId, WaveId } from '../terms/ids.ts';
import type { References } from './references.ts';
import type { Battery, SpecChart } from './report.ts';

/** An entry of `charts.yaml` that names a specification, as it is written. */
export type RawSpecChart = Extract<ChartsFile['charts'][number], { kind: 'spec' }>;

interface Sources {
  readonly yaml: YamlFile<ChartsFile>;
  readonly specs: ReadonlyMap<string, SpecFile>;
  readonly batteries: readonly Battery[];
  readonly references: References;
  readonly reader: LineReader;
  readonly diagnostics: Diagnostic[];
}

/** The chart of a specification, with the slides of the batteries that it names; what leads nowhere is in `diagnostics`. */
export function buildSpecChart({ spec: name, note, takeaway, alt, slides = [], ...entry }: RawSpecChart, index: number, { yaml, specs, batteries, references, reader, diagnostics }: Sources): SpecChart {
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
    const { items: [first], slide } = batteries.find((one) => one.id === battery) as Battery;
    data.waves?.forEach((wave, place) => diagnostics.push(...references.value({ kind: 'cell', battery, item: first?.id ?? ('' as never), wave: wave as WaveId }, file.yaml.at([...at, 'waves', place]), false)));
    named.add(slide);
  });
  return {
    ...entry, spec: file.yaml.value, images: file.images, slides: [...named], place: yaml.at([...path, 'spec']),
    takeaway: reader.lines(yaml, [...path, 'takeaway'], takeaway),
    ...(note && { note: reader.lines(yaml, [...path, 'note'], note) }),
    ...(alt && { alt: reader.lines(yaml, [...path, 'alt'], alt) }),
  };
}
