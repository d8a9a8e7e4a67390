import type { LineReader } from '../parse/localized-lines.ts';
import type { QuestionnaireFile } from '../parse/questionnaire-file.ts';
import type { YamlFile } from '../parse/read-yaml.ts';
import type { Path } from '../parse/yaml-places.ts';
import type { Diagnostic } from '../terms/diagnostic.ts';
import type { ItemId, WaveId } from '../terms/ids.ts';
import type { References } from './references.ts';
import type { Report } from './report.ts';
import type { Battery, Break } from './survey.ts';

type Written = QuestionnaireFile['batteries'][number];

/** The breaks of a battery and of its items. */
export function buildBreaks(yaml: YamlFile<QuestionnaireFile>, battery: number, { items, breaks = [] }: Pick<Written, 'items' | 'breaks'>, reader: LineReader): Break[] {
  const build = (written: NonNullable<Written['breaks']>, path: Path, item?: ItemId) => written.map(({ between, reason }, index): Break => ({
    ...(item && { item }), between, reason: reader.lines(yaml, [...path, 'breaks', index, 'reason'], reason),
  }));
  const path = ['batteries', battery];
  return [...build(breaks, path), ...items.flatMap((item, index) => build(item.breaks ?? [], [...path, 'items', index], item.id))];
}

/** Checks that breaks stand between an earlier and a later wave, and that wordings of their own belong to waves of the report. */
export function checkBreaks(yaml: YamlFile<QuestionnaireFile>, references: References): Diagnostic[] {
  const ofBreaks = (breaks: Written['breaks'], path: Path) => (breaks ?? []).flatMap(({ between: [from, to] }, index) => {
    const at = (place: number) => yaml.at([...path, 'breaks', index, 'between', place]);
    const unknown = [...references.wave(from, at(0)), ...references.wave(to, at(1))];
    return unknown.length > 0 ? unknown : references.later(from, to, at(1));
  });
  return yaml.value.batteries.flatMap(({ breaks, items }, battery) => [
    ...ofBreaks(breaks, ['batteries', battery]),
    ...items.flatMap((item, index) => {
      const path = ['batteries', battery, 'items', index];
      return [...ofBreaks(item.breaks, path), ...Object.keys(item.wordings ?? {}).flatMap((wave) => references.wave(wave, yaml.atKey([...path, 'wordings', wave])))];
    }),
  ]);
}

/** The breaks of an item that lie between two waves, at least in part; of every item of the battery where none is named. */
export function breaksBetween({ waves }: Pick<Report, 'waves'>, battery: Pick<Battery, 'breaks'>, item: ItemId | undefined, from: WaveId, to: WaveId): Break[] {
  const at = (wave: WaveId) => waves.findIndex(({ id }) => id === wave);
  return (battery.breaks ?? []).filter((one) => (item === undefined || one.item === undefined || one.item === item) && at(from) < at(one.between[1]) && at(to) > at(one.between[0]));
}
