import { ABSENT, type ChangeKind } from '../parse/wave-file.ts';
import type { Lang } from '../terms/language.ts';
import type { Difference, Written } from './differences.ts';

/** A side of a change as YAML. */
export function formatWritten(written: Written): string {
  return typeof written === 'object' ? `{${Object.entries(written).map(([key, value]) => `${key}: ${value}`).join(', ')}}` : String(written);
}

/** The kind that a difference most likely is: words are `wording`, a figure that was not there before is `new-data`, any other a `correction`. */
export function likelyKind({ spot, from }: Difference): ChangeKind {
  if (spot.kind === 'words') return 'wording';
  return from === ABSENT || (typeof from === 'object' && 'missing' in from && from.missing !== undefined) ? 'new-data' : 'correction';
}

/** The entry of `changes` that a difference needs, as YAML on one line; the kind is the likely one, the words are left to the steward. */
export function formatEntry(difference: Difference, langs: readonly Lang[]): string {
  const { at, from, to } = difference;
  const sides = from === undefined || to === undefined ? [] : [`from: ${formatWritten(from)}`, `to: ${formatWritten(to)}`];
  const reason = `reason: {${langs.map((lang) => `${lang}: …`).join(', ')}}`;
  return `{${[`at: ${at}`, ...sides, `kind: ${likelyKind(difference)}`, reason].join(', ')}}`;
}
