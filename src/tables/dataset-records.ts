import { seriesOf } from '../charts/series.ts';
import { defaultLanguageOf, recordOf, withVersion, type Report } from '../model/report.ts';
import type { Battery, BatteryInWave, WaveVersion } from '../model/survey.ts';
import type { ChartId } from '../terms/ids.ts';
import { chartRecordsOf, type ChartRecord } from './chart-records.ts';

/** A battery as one version of a wave has it. */
export interface BatteryRecords {
  readonly battery: Battery;
  readonly asked: BatteryInWave;
  /** One for each item, in the order of the questionnaire. */
  readonly records: readonly ChartRecord[];
}

/** Every figure of a version, battery by battery in the order of the questionnaire, as the policy of bases lets it be shown. */
export function datasetRecordsOf(report: Report, version: WaveVersion): BatteryRecords[] {
  const by = withVersion(report, version);
  return report.batteries.flatMap((battery) => {
    const asked = version.found.batteries.find((one) => one.battery === battery.id);
    if (!asked) return [];
    const series = seriesOf(by, { id: version.wave as string as ChartId, kind: 'waves', battery: battery.id, waves: [version.wave] }, defaultLanguageOf(report));
    return [{ battery, asked, records: chartRecordsOf(by, series) }];
  });
}

/** The name of a version in addresses and citations. */
export function datasetNameOf({ wave, version }: Pick<WaveVersion, 'wave' | 'version'>): string {
  return `${wave}@${version}`;
}

/** The version of that name. */
export function versionNamed(report: Report, name: string): WaveVersion {
  return recordOf(report.versions.map((one) => ({ id: datasetNameOf(one), one })), name).one;
}
