import type { LineReader } from '../parse/localized-lines.ts';
import type { ParsedReport } from '../parse/parse-report.ts';
import type { YamlFile } from '../parse/read-yaml.ts';
import type { ChartsFile } from '../parse/published-files.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import type { References } from './references.ts';
import type { Battery, ChartEntry, Wave } from './report.ts';

/** The charts with their waves; what does not fit a battery or a kind is in `diagnostics`. */
export function buildCharts({ charts }: ParsedReport, batteries: readonly Battery[], waves: readonly Wave[], references: References, reader: LineReader, diagnostics: Diagnostic[]): ChartEntry[] {
  return (charts?.value.charts ?? []).map(({ waves: named, note, takeaway, ...entry }, index) => {
    const yaml = charts as YamlFile<ChartsFile>;
    const path = ['charts', index];
    const asked = waves.filter((wave) => wave.batteries.some((one) => one.battery === entry.battery)).map((wave) => wave.id);
    const drawn = named ?? asked;
    diagnostics.push(...references.id('battery', entry.battery, yaml.at([...path, 'battery'])));
    named?.forEach((wave, at) => {
      const place = yaml.at([...path, 'waves', at]);
      const unknown = references.wave(wave, place);
      diagnostics.push(...unknown, ...(unknown.length > 0 ? [] : references.value({ kind: 'cell', battery: entry.battery, item: batteries.find((one) => one.id === entry.battery)?.items[0]?.id ?? ('' as never), wave }, place, false)));
    });
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
  });
}
