import type { BatteryId, ClaimId, ItemId, SourceId, WaveId } from '../terms/ids.ts';
import { phrase, type Phrase } from '../terms/phrase.ts';

/** What a writer names when a figure is wanted. */
export type ValueRef =
  | { readonly kind: 'cell'; readonly battery: BatteryId; readonly item: ItemId; readonly wave: WaveId }
  | { readonly kind: 'base'; readonly battery: BatteryId; readonly wave: WaveId }
  | { readonly kind: 'respondents'; readonly wave: WaveId }
  | { readonly kind: 'source'; readonly source: SourceId }
  /** How many items a claim counts, or out of how many. */
  | { readonly kind: 'claim'; readonly claim: ClaimId; readonly part: 'count' | 'total' };

/** One item of a battery, without a wave. */
export interface ItemRef {
  readonly battery: BatteryId;
  readonly item: ItemId;
}

const NAME = '([a-z][a-z0-9-]*)';
const CELL = new RegExp(`^${NAME}\\.${NAME}@${NAME}$`);
const BASE = new RegExp(`^${NAME}@${NAME}$`);
const RESPONDENTS = new RegExp(`^@${NAME}$`);
const SOURCE = new RegExp(`^source\\.${NAME}$`);
const CLAIM = new RegExp(`^claim\\.${NAME}(\\.total)?$`);
const ITEM = new RegExp(`^${NAME}\\.${NAME}$`);

/** `trust.cheering@year-2`, `trust@year-2` (base), `@year-2` (respondents), `source.interviews`, `claim.trust-higher` (how many items) or `claim.trust-higher.total` (of how many); undefined for anything else. */
export function parseValueRef(written: string): ValueRef | undefined {
  const cell = CELL.exec(written);
  if (cell) return { kind: 'cell', battery: cell[1] as BatteryId, item: cell[2] as ItemId, wave: cell[3] as WaveId };
  const base = BASE.exec(written);
  if (base) return { kind: 'base', battery: base[1] as BatteryId, wave: base[2] as WaveId };
  const respondents = RESPONDENTS.exec(written);
  if (respondents) return { kind: 'respondents', wave: respondents[1] as WaveId };
  const claim = CLAIM.exec(written);
  if (claim) return { kind: 'claim', claim: claim[1] as ClaimId, part: claim[2] ? 'total' : 'count' };
  const source = SOURCE.exec(written);
  return source ? { kind: 'source', source: source[1] as SourceId } : undefined;
}

/** `trust.cheering`; undefined for anything else. */
export function parseItemRef(written: string): ItemRef | undefined {
  const item = ITEM.exec(written);
  return item ? { battery: item[1] as BatteryId, item: item[2] as ItemId } : undefined;
}

/** The written form of a reference. */
export function formatValueRef(ref: ValueRef): string {
  if (ref.kind === 'cell') return `${ref.battery}.${ref.item}@${ref.wave}`;
  if (ref.kind === 'base') return `${ref.battery}@${ref.wave}`;
  if (ref.kind === 'claim') return `claim.${ref.claim}${ref.part === 'total' ? '.total' : ''}`;
  return ref.kind === 'respondents' ? `@${ref.wave}` : `source.${ref.source}`;
}

/** How to mend what names no value: by leaving out what cannot be a part of a reference, where that is all; else by one of the forms. */
export function adviseValueRef(written: string): Phrase {
  const bare = written.toLowerCase().replace(/[^a-z0-9.@-]/g, '').replace(/[.@-]+$/, '');
  return parseValueRef(bare) ? phrase('write-like-this', { example: bare }) : phrase('value-forms');
}
