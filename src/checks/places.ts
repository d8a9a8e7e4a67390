import type { Cell } from '../model/survey.ts';
import type { ParsedReport } from '../parse/parse-report.ts';
import type { BatteryId, ItemId, WaveId } from '../terms/ids.ts';
import type { Place } from '../terms/place.ts';
import type { Path } from '../parse/yaml-places.ts';

/** The place of something in the version of a wave that the report uses. */
export function placeInWave({ waves }: ParsedReport, wave: WaveId, path: Path): Place {
  const yaml = waves.find(({ value }) => value.wave === wave);
  if (!yaml) throw new Error(`Impossible: no file of the wave ${wave}`);
  return yaml.at(path);
}

/** The place of the value of a cell. */
export function placeOfCell(parsed: ParsedReport, { battery, item, wave, value }: Cell): Place {
  return placeInWave(parsed, wave, ['batteries', battery, 'values', item, value.kind]);
}

/** The place of an item in the questionnaire, or of something in it. */
export function placeOfItem({ questionnaire }: ParsedReport, battery: BatteryId, item: ItemId, path: Path = ['id']): Place {
  const at = questionnaire.value.batteries.findIndex(({ id }) => id === battery);
  const index = questionnaire.value.batteries[at]?.items.findIndex(({ id }) => id === item) ?? -1;
  return questionnaire.at(['batteries', at, 'items', index, ...path]);
}
