import type { LineReader } from '../parse/localized-lines.ts';
import type { ParsedReport } from '../parse/parse-report.ts';
import type { YamlFile } from '../parse/read-yaml.ts';
import type { ChartsFile, SeriesKind } from '../parse/published-files.ts';
import type { WaveId } from '../terms/ids.ts';
import type { Diagnostic } from '../terms/diagnostic.ts';
import type { Place } from '../terms/place.ts';
import { buildSpecChart } from './build-spec-chart.ts';
import { checkChartKind, type RawChart } from './check-chart-kind.ts';
import type { References } from './references.ts';
import type { Battery, ChartEntry, Wave } from './report.ts';

/** The charts with their kinds and waves; what does not fit a battery or a kind is in `diagnostics`. */
export function buildCharts({ charts, specs }: ParsedReport, batteries: readonly Battery[], waves: readonly Wave[], references: References, reader: LineReader, diagnostics: Diagnostic[]): ChartEntry[] {
  return (charts?.value.charts ?? []).map((raw, index) => {
    const yaml = charts as YamlFile<ChartsFile>;
    if (raw.kind === 'spec') return buildSpecChart(raw, index, { yaml, specs, batteries, references, reader, diagnostics });
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
  });
}

function defaultKindOf(drawn: readonly WaveId[]): SeriesKind {
  return drawn.length > 1 ? 'waves' : 'ranked';
}

/** The waves that an entry names, else all that have its battery; of these the first and the last where a change is drawn. */
function wavesOf({ kind, battery, waves: named, from, to }: RawChart, waves: readonly Wave[]): WaveId[] {
  const asked = waves.filter((wave) => wave.batteries.some((one) => one.battery === battery)).map(({ id }) => id);
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
  const first = batteries.find((one) => one.id === battery)?.items[0]?.id ?? ('' as never);
  return [
    ...named.flatMap(({ wave, place }) => references.value({ kind: 'cell', battery, item: first, wave }, place, false)),
    ...(from && to && named.every(({ wave, place }) => references.wave(wave, place).length === 0) ? references.later(from, to, at('to')) : []),
    ...(item ? references.item({ battery, item }, at('item')) : []),
  ];
}
