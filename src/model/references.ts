import type { Drafts } from '../parse/drafts.ts';
import type { ParsedReport } from '../parse/parse-report.ts';
import { chapterIdsOf, FIXED_PAGES } from '../parse/report-file.ts';
import type { ItemRef, ValueRef } from '../parse/value-ref.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import { adviseNearest } from '../terms/nearest.ts';
import { phrase, type Phrase } from '../terms/phrase.ts';
import type { Place } from '../terms/place.ts';
import { allowsPercentages } from './figure.ts';
import type { Source } from './report.ts';
import type { Battery, Wave } from './survey.ts';

/** What a reference may name, and what names nothing. */
export interface References {
  /** Checks a reference to a value; `needed` says that the value must be a figure, or even a percentage. */
  value(ref: ValueRef, place: Place, needed: boolean | 'percent'): Diagnostic[];
  item(ref: ItemRef, place: Place): Diagnostic[];
  battery(id: string, place: Place): Diagnostic[];
  /** How many items of a battery have a figure in each of the waves. */
  itemsIn(battery: string, waves: readonly string[]): number;
  wave(id: string, place: Place): Diagnostic[];
  /** Checks that a change leads from an earlier wave to a later one. */
  later(from: string, to: string, place: Place): Diagnostic[];
  id(kind: ReferenceKind, id: string, place: Place): Diagnostic[];
  /** Refuses a draft that is named outside of drafts. */
  draft(kind: ReferenceKind, id: string, place: Place): Diagnostic[];
}

export type ReferenceKind = 'chart' | 'quote' | 'finding' | 'claim' | 'term' | 'battery' | 'arena' | 'theme' | 'chapter' | 'source' | 'statement' | 'page';

/** Collects every id that words and records may refer to. */
export function buildReferences(parsed: ParsedReport, batteries: readonly Battery[], waves: readonly Wave[], sources: readonly Source[]): References {
  const known: Record<ReferenceKind, readonly string[]> = {
    chart: idsOf(parsed.charts?.value.charts),
    quote: idsOf(parsed.quotes?.value.quotes),
    finding: idsOf(parsed.findings),
    claim: parsed.findings.flatMap(({ yaml }) => idsOf(yaml.value.claims)),
    term: idsOf(parsed.terms?.value.terms),
    battery: idsOf(batteries),
    arena: idsOf(parsed.arenas?.value.arenas),
    theme: idsOf(parsed.report.value.themes),
    chapter: chapterIdsOf(parsed.report.value),
    source: idsOf(sources),
    statement: idsOf(parsed.statements?.value.statements),
    page: [...FIXED_PAGES, ...chapterIdsOf(parsed.report.value)],
  };
  const counting = parsed.findings.flatMap(({ yaml }) => (yaml.value.claims ?? []).flatMap(({ kind, id: claim }) => (kind === 'count-of-items' ? [claim as string] : [])));
  const wave = (id: string, place: Place) =>
    waves.some((one) => one.id === id) ? [] : [diagnostic('WAVE_UNKNOWN', place, { actual: id, repair: adviseNearest(id, idsOf(waves)) })];
  const battery = (id: string, place: Place) => (known.battery.includes(id) ? [] : [diagnostic('BATTERY_UNKNOWN', place, { actual: id, repair: adviseNearest(id, known.battery) })]);
  const item = ({ battery: id, item }: ItemRef, place: Place) => {
    const found = batteries.find((one) => one.id === id);
    if (!found) return battery(id, place);
    return found.items.some((one) => one.id === item) ? []
      : [diagnostic('ITEM_UNKNOWN', place, { battery: id, actual: item, repair: adviseNearest(item, idsOf(found.items)) })];
  };
  const itemsIn = (id: string, ids: readonly string[]) => {
    const figured = (item: string, name: string) => waves.find((one) => one.id === name)?.batteries.find((one) => one.battery === id)?.cells.some((cell) => cell.item === item && cell.value.kind !== 'missing');
    return batteries.find((one) => one.id === id)?.items.filter((one) => ids.every((name) => figured(one.id, name))).length ?? 0;
  };
  const draft = (kind: ReferenceKind, name: string, place: Place) => draftNamed(parsed.drafts, kind, name, place);
  const id = (kind: ReferenceKind, name: string, place: Place) => {
    const found = draft(kind, name, place);
    if (found.length > 0) return found;
    return known[kind].includes(name) ? [] : [diagnostic('REFERENCE_DANGLING', place, { kind: phrase(`kind-${kind}`), actual: name, repair: adviseNearest(name, known[kind]) })];
  };
  const later = (from: string, to: string, place: Place) => {
    const at = (wave: string) => waves.findIndex((one) => one.id === wave);
    return at(from) < at(to) ? [] : [diagnostic('ATTRIBUTE_INVALID', place, { attribute: 'to', actual: to, expected: phrase('a-wave-after', { wave: from }), repair: phrase('exchange-from-and-to') })];
  };
  return { later, wave, item, battery, itemsIn, id, draft, value: (ref, place, needed) => checkValue(ref, place, needed, { waves, sources, item, wave, id, counting }) };
}

/** What is being written may be named in drafts alone. */
function draftNamed(drafts: Drafts, kind: ReferenceKind, name: string, place: Place): Diagnostic[] {
  if (drafts.holds(place.file)) return [];
  const draft = kind === 'claim' ? drafts.ofClaim(name) : ['finding', 'chapter', 'page'].includes(kind) && drafts.ids.includes(name) ? name : undefined;
  return draft === undefined ? [] : [diagnostic('DRAFT_REFERRED', place, { actual: draft })];
}

interface Checks extends Pick<References, 'item' | 'wave' | 'id'> {
  readonly waves: readonly Wave[];
  readonly sources: readonly Source[];
  /** Claims that count items. */
  readonly counting: readonly string[];
}

function checkValue(ref: ValueRef, place: Place, needed: boolean | 'percent', { waves, sources, counting, ...check }: Checks): Diagnostic[] {
  if (ref.kind === 'claim') {
    const wrong = check.id('claim', ref.claim, place);
    return wrong.length > 0 || counting.includes(ref.claim) ? wrong : notThere(`claim.${ref.claim}`, phrase('claim-counts-no-items'), place);
  }
  if (ref.kind === 'source') {
    const wrong = check.id('source', ref.source, place);
    const size = sources.find((one) => one.id === ref.source)?.size;
    return wrong.length > 0 || size?.kind === 'count' ? wrong : notThere(`source.${ref.source}`, phrase('source-has-no-count'), place);
  }
  const wrong = [
    ...(ref.kind === 'cell' ? check.item(ref, place) : ref.kind === 'base' ? check.id('battery', ref.battery, place) : []),
    ...check.wave(ref.wave, place),
  ];
  if (wrong.length > 0) return wrong;
  const wave = waves.find((one) => one.id === ref.wave);
  if (ref.kind === 'respondents') {
    return wave?.respondents.kind === 'count' ? [] : notThere(`@${ref.wave}`, phrase('respondents-not-stated'), place);
  }
  const asked = wave?.batteries.find((one) => one.battery === ref.battery);
  if (!asked) return notThere(`${ref.battery}@${ref.wave}`, phrase('battery-not-asked', { battery: ref.battery, wave: ref.wave }), place);
  if (ref.kind === 'base') return asked.base.kind === 'count' ? [] : notThere(`${ref.battery}@${ref.wave}`, phrase('base-not-stated'), place);
  const cell = asked.cells.find((one) => one.item === ref.item);
  if (!needed || !cell) return [];
  const name = `${ref.battery}.${ref.item}@${ref.wave}`;
  if (cell.value.kind === 'missing') return notThere(name, phrase(`it-is-${cell.value.missing}`), place);
  if (needed !== 'percent') return [];
  if (cell.value.kind === 'count') return notThere(name, phrase('it-is-a-count'), place);
  return allowsPercentages(cell.base) ? [] : notThere(name, phrase('base-too-small-for-points'), place);
}

function notThere(actual: string, detail: Phrase, place: Place): Diagnostic[] {
  return [diagnostic('VALUE_NOT_THERE', place, { actual, detail })];
}

function idsOf(records: readonly { readonly id: string }[] | undefined): string[] {
  return (records ?? []).map((one) => one.id);
}
