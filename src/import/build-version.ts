import type { ImportMap } from '../parse/import-map-file.ts';
import type { YamlFile } from '../parse/read-yaml.ts';
import type { WaveFile } from '../parse/wave-file.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import type { Lang } from '../terms/language.ts';
import { phrase } from '../terms/phrase.ts';
import { likelyKind } from '../versions/change-entry.ts';
import { differencesOf } from '../versions/differences.ts';
import type { CountedBattery, CountedItem } from './count-batteries.ts';

type Batteries = WaveFile['batteries'];
type Changes = NonNullable<WaveFile['changes']>;

/** What was counted, and for a report of which languages. */
export interface Found {
  readonly batteries: readonly CountedBattery[];
  readonly respondents: number;
  readonly languages: readonly Lang[];
}

/** The version where the map says all that it needs; it is undefined without a diagnostic where nothing would differ from the version before. */
export interface VersionBuilding {
  readonly version?: WaveFile;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The version that follows `before`, which keeps what the map does not speak of: words, slides, batteries that were not imported. The first version of a
 * wave takes all of it from the map.
 */
export function buildVersion(map: YamlFile<ImportMap>, found: Found, before: WaveFile | undefined): VersionBuilding {
  const diagnostics: Diagnostic[] = [];
  const wave = { ...before, ...headOf(map.value) };
  for (const key of ['label', 'shortLabel', 'slide', 'date'] as const) {
    if (wave[key] === undefined) diagnostics.push(diagnostic('KEY_MISSING', map.atKey(['wave']), { expected: key, repair: ADVICE[key] }));
  }
  const isKept = map.value.respondents === 'kept';
  if (isKept && !before) diagnostics.push(diagnostic('TYPE_WRONG', map.at(['respondents']), { actual: 'kept', expected: phrase('number-of-version-before'), repair: phrase('delete-kept') }));
  const respondents = isKept && before ? before.respondents : { count: found.respondents };
  const batteries = { ...before?.batteries, ...Object.fromEntries(found.batteries.map((one) => [one.id, batteryOf(one, map, before?.batteries[one.id], diagnostics)])) };
  const { wave: id, version: number, changes: _old, ...rest } = { ...wave, respondents, batteries } as WaveFile;
  const next: WaveFile = { wave: id, version: number, ...rest };
  if (diagnostics.length > 0 || !before) return diagnostics.length > 0 ? { diagnostics } : { version: next, diagnostics };
  const differences = differencesOf(before, next);
  if (differences.length === 0) return { diagnostics };
  const { reason, kind } = map.value;
  if (!reason) return { diagnostics: [diagnostic('KEY_MISSING', map.atKey(['version']), { expected: 'reason', repair: phrase('reason-of-version', { entry: `reason: {${found.languages.map((lang) => `${lang}: …`).join(', ')}}`, version: before.version }) })] };
  const changes: Changes = differences.map((one) => {
    const { at, from, to } = one;
    const likely = likelyKind(one);
    return { at, ...(from === undefined || to === undefined ? {} : { from, to }), kind: likely === 'wording' ? likely : kind ?? likely, reason };
  });
  return { version: { ...next, changes }, diagnostics };
}

const ADVICE = {
  label: phrase('label-of-wave'),
  shortLabel: phrase('short-label-of-wave'),
  slide: phrase('slide-of-wave'),
  date: phrase('date-of-wave'),
} as const;

/** What a map says of a wave as a whole. */
function headOf({ wave, version, label, shortLabel, slide, date, population, note }: ImportMap): Partial<WaveFile> {
  const said = Object.entries({ label, shortLabel, slide, date, population, note }).filter(([, value]) => value !== undefined);
  return { wave, version, ...Object.fromEntries(said) };
}

function batteryOf({ id, base, items }: CountedBattery, map: YamlFile<ImportMap>, before: Batteries[string] | undefined, diagnostics: Diagnostic[]): Batteries[string] {
  const { slide = before?.slide, note = before?.note, inferred = before?.inferred, as } = map.value.batteries[id] ?? {};
  if (slide === undefined) diagnostics.push(diagnostic('KEY_MISSING', map.atKey(['batteries', id]), { expected: 'slide', repair: phrase('slide-of-figures') }));
  const asked = items.some((one) => one.kind === 'counted');
  return {
    slide: slide ?? 1,
    base: asked ? { count: base } : before?.base ?? { missing: 'not-asked' },
    ...(inferred && { inferred }), ...(note && { note }),
    values: Object.fromEntries(items.map((one) => [one.item, valueOf(one, as)])),
  };
}

function valueOf(item: CountedItem, as: 'count' | undefined): Batteries[string]['values'][string] {
  if (item.kind === 'missing') return { missing: item.missing };
  if (item.withheld) return { missing: 'suppressed' };
  return as === 'count' ? { count: item.count } : { percent: item.percent };
}
