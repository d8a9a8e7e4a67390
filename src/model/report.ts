import type { AcceptableCode } from '../parse/exceptions-file.ts';
import type { FixedPage } from '../parse/report-file.ts';
import type { Body, ArenasFile, GoalsFile, TensionsFile } from '../parse/programme-files.ts';
import type { JsonObject } from '../parse/json.ts';
import type { FindingFile, HOLDS, SeriesKind } from '../parse/published-files.ts';
import type { ReportFile } from '../parse/report-file.ts';
import type { SourceText } from '../parse/source-files.ts';
import type { LedgerFile } from '../parse/ledger-file.ts';
import type { Movable } from '../parse/moved-file.ts';
import type { ChangeReason, ReleaseFile } from '../parse/release-file.ts';
import type { Subject } from '../parse/subject.ts';
import type { ItemRef, ValueRef } from '../parse/value-ref.ts';
import type { Block, Line } from '../parse/words.ts';
import type { ArenaId, BatteryId, ChapterId, ChartId, ClaimId, FindingId, ItemId, QuoteId, SourceId, StatementId, TermId, ThemeId, WaveId } from '../terms/ids.ts';
import type { Lang, Language, Localized } from '../terms/language.ts';
import type { Place } from '../terms/place.ts';
import type { Battery, BatteryInWave, Cell, Size, Wave, WaveVersion } from './survey.ts';
import { foundIn } from './found-in.ts';

export interface Quote extends SourceText {
  readonly id: QuoteId;
  readonly slide: number;
  readonly speaker: 'not-stated' | Localized<string>;
}

export interface Statement extends SourceText {
  readonly id: StatementId;
  readonly slide: number;
}

export interface Source {
  readonly id: SourceId;
  readonly slides: readonly number[];
  readonly title: Localized<string>;
  readonly size?: Size;
  readonly note?: Localized<string>;
}

export interface Term {
  readonly id: TermId;
  readonly term: Localized<string>;
  readonly definition: Localized<Line>;
  readonly slide?: number;
}

interface ChartWords {
  readonly id: ChartId;
  /** The writer's sentence above the chart, where there is one. */
  readonly takeaway?: Localized<Line>;
  readonly note?: Localized<Line>;
}

/** A chart of a battery. */
export interface BatteryChart extends ChartWords {
  readonly kind: SeriesKind;
  readonly battery: BatteryId;
  /** The waves drawn; the two that are compared where the kind is `change`, the only one where it is `single` or `ranked`. */
  readonly waves: readonly WaveId[];
  /** The item of a chart whose kind is `single`. */
  readonly item?: ItemId;
  readonly order?: 'sorted' | 'data';
}

/** A chart that a Vega-Lite specification draws. */
export interface SpecChart extends ChartWords {
  readonly takeaway: Localized<Line>;
  readonly kind: 'spec';
  readonly title: Localized<string>;
  readonly measure: Localized<string>;
  readonly alt?: Localized<Line>;
  readonly slides: readonly number[];
  /** As written: texts may stand in each language, `data` may name a battery. */
  readonly spec: JsonObject;
  /** Pictures that it names, as `data:` addresses. */
  readonly images: Readonly<Record<string, string>>;
  /** Where `data/charts.yaml` names the specification. */
  readonly place: Place;
}

export type ChartEntry = BatteryChart | SpecChart;

/** A claim as declared; `claims/` says whether it holds. */
export interface Claim {
  readonly id: ClaimId;
  readonly finding: FindingId;
  readonly kind: NonNullable<FindingFile['claims']>[number]['kind'];
  readonly of: ClaimObject;
  readonly place: Place;
}

/** What a check flags and a steward accepts: each value as it was then, and why it may stand. */
export interface Exception {
  readonly code: AcceptableCode;
  /** Version of the check when it was accepted. */
  readonly check: number;
  /** ISO date of the acceptance. */
  readonly date: string;
  readonly reason: Localized<Line>;
  readonly values: readonly { readonly subject: Subject; readonly value: string; readonly place: Place }[];
}

/** What a claim is about: a value, an item between two waves, a count of items between two waves, or what the source states without a figure. */
export type ClaimObject =
  | { readonly ref: ValueRef & { kind: 'cell' } }
  | { readonly item: ItemRef; readonly from: WaveId; readonly to: WaveId }
  | ItemCount
  | { readonly statement: StatementId; readonly figures: readonly ClaimId[] };

/** How many items of a battery something holds for, between two waves. */
export interface ItemCount {
  readonly battery: BatteryId;
  readonly from: WaveId;
  readonly to: WaveId;
  readonly holds: (typeof HOLDS)[number];
  readonly count: number;
  /** Items that were asked in both waves. */
  readonly total: number;
}

/** The words of a finding in one language. */
export interface FindingWords {
  readonly title: Line;
  readonly sentence: Line;
  readonly basis: readonly Block[];
  readonly limits: readonly Block[];
  /** Headings of the two sections. */
  readonly basisHeading: Line;
  readonly limitsHeading: Line;
}

/** Why a finding differs in a release from the release before. */
export interface FindingChange {
  readonly release: string;
  readonly kind: ChangeReason;
  readonly reason: Localized<Line>;
  readonly place: Place;
}

/** What has become of something that was published: `to` where it is called otherwise now, `reason` where it is there no longer. */
export interface Moved {
  readonly what: Movable;
  /** As written: an id, `page#anchor`, a path, `path#column`. */
  readonly from: string;
  readonly place: Place;
  readonly to?: string;
  readonly reason?: Localized<Line>;
}

export interface Finding {
  readonly id: FindingId;
  readonly number: number;
  readonly theme: ThemeId;
  readonly arena: ArenaId;
  readonly chapter: ChapterId;
  readonly slides: readonly number[];
  readonly statements: readonly StatementId[];
  readonly sources: readonly SourceId[];
  readonly values: readonly ValueRef[];
  readonly lead?: ValueRef;
  readonly chart?: ChartId;
  readonly quotes: readonly QuoteId[];
  readonly claims: readonly ClaimId[];
  readonly words: Localized<FindingWords>;
  /** Absent while no release has changed it. */
  readonly history?: readonly FindingChange[];
}

/** The words of a chapter or of a fixed page in one language. */
export interface PageWords {
  readonly title: Line;
  readonly nav: string;
  readonly summary: Line;
  readonly blocks: readonly Block[];
}

export interface Chapter {
  readonly id: ChapterId;
  readonly words: Localized<PageWords>;
}

/** Pages that belong together, by their names: chapters and fixed pages. */
export interface Part {
  readonly title: Localized<string>;
  readonly pages: readonly string[];
}

/** The whole report, frozen, every reference resolved. */
export interface Report {
  readonly facts: Omit<ReportFile, 'languages' | 'waves' | 'parts' | 'navigation' | 'featured' | 'themes' | 'drafts'>;
  readonly languages: readonly Language[];
  /** The waves in the order of time, each by the version that is in use. */
  readonly waves: readonly Wave[];
  /** All versions of all waves: in the order of the waves, the oldest of each first. */
  readonly versions: readonly WaveVersion[];
  readonly batteries: readonly Battery[];
  readonly sources: readonly Source[];
  readonly quotes: readonly Quote[];
  readonly statements: readonly Statement[];
  readonly terms: readonly Term[];
  readonly goals: GoalsFile;
  readonly arenas: ArenasFile['arenas'];
  readonly tensions: TensionsFile['tensions'];
  readonly communities: readonly Body[];
  readonly partners: readonly Body[];
  readonly charts: readonly ChartEntry[];
  readonly themes: readonly { readonly id: ThemeId; readonly title: Localized<string> }[];
  readonly findings: readonly Finding[];
  readonly featured: readonly FindingId[];
  readonly claims: readonly Claim[];
  /** Absent in tests that need none. */
  readonly exceptions?: readonly Exception[] | undefined;
  /** What each release published, the newest first; absent in tests that need none. */
  readonly releases?: readonly ReleaseFile[];
  /** Absent in tests that need none. */
  readonly moved?: readonly Moved[];
  /** Chapters and findings that are shown although they are being written; absent in tests that need none. */
  readonly drafts?: readonly string[];
  /** Every address ever released, by its path below the site's base. */
  readonly published?: LedgerFile['published'];
  /** The pages in reading order, grouped as the menu and the printed report show them. */
  readonly parts: readonly Part[];
  /** Names of the pages that the header shows. */
  readonly navigation: readonly string[];
  readonly chapters: readonly Chapter[];
  readonly pages: Readonly<Record<FixedPage, Localized<PageWords>>>;
}

/** The first language of the report: the one that `/` leads to. */
export function defaultLanguageOf(report: Report): Lang {
  const first = report.languages[0];
  if (!first) throw new Error('Impossible: a report without a language');
  return first.id;
}

/** The record with this id; parsing has made sure that it is there. */
export function recordOf<Record extends { readonly id: string }>(records: readonly Record[], id: Record['id']): Record {
  const found = foundIn(records, 'id', id);
  if (!found) throw new Error(`Impossible: no record ${id}`);
  return found;
}

/** The report as it would be with this version of the version's wave. */
export function withVersion(report: Report, { wave, found }: Pick<WaveVersion, 'wave' | 'found'>): Report {
  const exceptions = found === report.waves.find(({ id }) => id === wave) ? report.exceptions : exceptionsOutside(report, wave);
  return { ...report, exceptions, waves: report.waves.map((one) => (one.id === wave ? found : one)) };
}

/** Exceptions that no other version of the wave can touch: they are given for values as the version in use has them. */
function exceptionsOutside({ exceptions }: Report, wave: WaveId): readonly Exception[] | undefined {
  const touches = (subject: Subject) => (subject.kind === 'comparison' ? subject.from === wave || subject.to === wave : subject.wave === wave);
  return exceptions?.map((one) => ({ ...one, values: one.values.filter(({ subject }) => !touches(subject)) }));
}

/** The versions of a wave, the oldest first. */
export function versionsOf({ versions }: Pick<Report, 'versions'>, wave: WaveId): readonly WaveVersion[] {
  return versions.filter((one) => one.wave === wave);
}

/** The slides of the source that a chart is drawn from. */
export function slidesOf({ batteries }: Pick<Report, 'batteries'>, chart: ChartEntry): readonly number[] {
  return chart.kind === 'spec' ? chart.slides : [recordOf(batteries, chart.battery).slide];
}

/** The words of a chapter or fixed page by its name; checking has made sure that it is there. */
export function pageWordsOf(report: Report, name: string): Localized<PageWords> {
  const words = foundIn(report.chapters, 'id', name as ChapterId)?.words ?? report.pages[name as FixedPage];
  if (!words) throw new Error(`Impossible: no page ${name}`);
  return words;
}

/** The ids of those of `waves` in which the battery was asked. */
export function wavesWith(battery: BatteryId, waves: readonly Wave[]): WaveId[] {
  return waves.filter((wave) => wave.batteries.some((one) => one.battery === battery)).map(({ id }) => id);
}

/** The battery as asked in the wave, or undefined where it was not asked. */
export function batteryInWaveOf(report: Report, battery: BatteryId, wave: WaveId): BatteryInWave | undefined {
  return foundIn(recordOf(report.waves, wave).batteries, 'battery', battery);
}

/** The cell, or undefined where the battery was not asked in the wave. */
export function cellOf(report: Report, battery: BatteryId, item: ItemId, wave: WaveId): Cell | undefined {
  const found = batteryInWaveOf(report, battery, wave);
  if (!found) return undefined;
  const cells = cellsByItem.get(found.cells) ?? new Map(found.cells.map((one) => [one.item, one]));
  cellsByItem.set(found.cells, cells);
  return cells.get(item);
}

/** The cells of a battery in a wave by their items: checks ask for each of them many times, of batteries with thousands. */
const cellsByItem = new WeakMap<readonly Cell[], ReadonlyMap<ItemId, Cell>>();

/** The slides that the page of the data has something of, ascending: links to a slide lead there. */
export function slidesToldIn({ statements, quotes, batteries }: Pick<Report, 'statements' | 'quotes' | 'batteries'>): readonly number[] {
  return [...new Set([...statements, ...quotes, ...batteries].map(({ slide }) => slide))].sort((a, b) => a - b);
}
