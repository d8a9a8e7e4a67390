import type { LiveChart, LiveFact, LiveSpec } from '../charts/live-chart.ts';
import type { RenderedSpec, SpecScene } from '../charts/rendered-chart.ts';
import { rowIdOf } from '../charts/specs/draw-spec.ts';
import type { ToldTable } from '../charts/specs/spec-table.ts';
import type { Voice } from '../i18n/voice.ts';
import { liveChartOf } from './live-chart.ts';
import { specColumnsOf } from './spec-table.ts';

/** What the ids of a narrow drawing begin with where its rows are not those of the wide one. */
const NARROW = 'phone ';

/** The interactive view of a chart that a specification draws: the finished drawings, each mark with its row in the chart's tables. */
export function liveSpecChartOf({ live: { wide, phone } }: RenderedSpec, voice: Voice): LiveChart {
  const facts = factsOf(wide, voice);
  // Folded into one column, small pictures are named by their row and column at once.
  if (JSON.stringify(wide.tables) === JSON.stringify(phone.tables)) return liveChartOf({ wide: wide.spec, phone: phone.spec }, facts, voice);
  return liveChartOf({ wide: wide.spec, phone: renamed(phone.spec) }, [...facts, ...factsOf(phone, voice).map((fact) => ({ ...fact, item: NARROW + fact.item }))], voice);
}

const itemsIn = ({ data = [] }: LiveSpec) => data.flatMap((one) => ('values' in one && Array.isArray(one.values) ? (one.values as readonly { readonly item?: string }[]) : []));

/** What the tables say of each row that a drawing shows, in their order. */
function factsOf({ spec, tables }: SpecScene, voice: Voice): LiveFact[] {
  const drawn = new Set(itemsIn(spec).map(({ item }) => item));
  return tables.flatMap((table, place) => table.texts.flatMap((texts, row) => {
    const item = rowIdOf({ table: place, row });
    return drawn.has(item) ? [factOf(item, table, texts, voice)] : [];
  }));
}

/** A row of a table: headed by its first cell where that is a name. */
function factOf(item: string, table: ToldTable, texts: readonly string[], voice: Voice): LiveFact {
  const none = voice.say('table.none');
  const cells = specColumnsOf(table, voice).map(({ label }, at) => [label, texts[at] ?? none] as const);
  const [head] = table.columns[0]?.type === 'names' && texts[0] !== none ? cells : [];
  const others = cells.filter((cell) => cell !== head && cell[1] !== none);
  return { item, wording: head?.[1] ?? '', cells: others, said: voice.join(others.map((pair) => pair.join(': ')), 'semicolon') };
}

function renamed(spec: LiveSpec): LiveSpec {
  return { ...spec, data: (spec.data ?? []).map((one) => ('values' in one && Array.isArray(one.values) ? { ...one, values: (one.values as readonly { item?: string }[]).map((row) => (row.item === undefined ? row : { ...row, item: NARROW + row.item })) } : one)) as NonNullable<LiveSpec['data']> };
}
