import type { LoggerInterface, Spec } from 'vega';
import type { TextMeasure } from '../../fonts/measure.ts';
import type { Voice } from '../../i18n/voice.ts';
import type { JsonObject } from '../../parse/json.ts';
import type { ChartLayout } from '../layout.ts';
import { fitSpec, tryOutSpec } from './fit-spec.ts';
import { decimalsOf, formatValue, type Formats, type FormattedColumn } from './format-value.ts';
import { hasOwnColours, paintSpec, type Painting } from './paint-spec.ts';
import { liveSceneOf } from './live-scene.ts';
import { batterySentences, describeTables, isDescribable, type SayingTable } from './spec-description.ts';
import { fieldTitlesIn, type Names } from './field-titles.ts';
import type { Datum } from './mark-fields.ts';
import { namelessFieldsOf } from './nameless-fields.ts';
import { marksOf } from './spec-marks.ts';
import { markTypesIn } from './spec-units.ts';
import { specTablesOf, type RowPlace, type SpecTable, type SpecValue, type ToldTable } from './spec-table.ts';

/** Everything that decides how a specification is drawn. */
export interface DrawnSpecInput {
  /** Vega-Lite in the language of the voice, its data inline. */
  readonly spec: JsonObject;
  readonly voice: Voice;
  readonly measure: TextMeasure;
  readonly logger: LoggerInterface;
  /** Rows of the battery that the specification draws, where it draws one. */
  readonly battery?: readonly Datum[] | undefined;
  readonly painting: Omit<Painting, 'layout' | 'dir'>;
  /** False where the drawing is only tried out, and need not be as wide as its layout. */
  readonly fitted?: boolean;
}

/** A drawing with what it shows in rows and in sentences; plain data, which can be kept. */
export interface DrawnSpec {
  readonly svg: string;
  /** The same as a Vega spec; a row of its data names the row of the tables that it stands for, see {@link rowIdOf}. */
  readonly live: Spec;
  /** Fields whose own names it shows for want of titles. */
  readonly nameless: readonly string[];
  readonly tables: readonly ToldTable[];
  readonly sentences: readonly string[];
  readonly describable: boolean;
  readonly ownColours: boolean;
}

/** Draws a specification in a layout and reads off the finished picture what it shows. */
export function drawSpec({ spec, voice, measure, logger, battery, painting, fitted: fits = true }: DrawnSpecInput, layout: ChartLayout): Promise<DrawnSpec> {
  const names: Names = { voice, battery: battery !== undefined, titles: fieldTitlesIn(spec), composite: markTypesIn(spec).some((mark) => COMPOSITE.includes(mark)) };
  return (fits ? fitSpec : tryOutSpec)({ spec, names, layout }, { voice, measure, logger }, (fitted) => {
    const svg = paintSpec(fitted, { ...painting, layout, dir: voice.dir });
    const formats = (fitted.view as unknown as { locale(): Formats }).locale();
    const marks = marksOf(fitted, names);
    const placed = specTablesOf(marks, names, battery);
    const tables = placed.tables.map((table) => sayingTable(table, names, formats));
    const factOf = (mark: string, datum: unknown) => {
      const place = placed.placeOf(mark, datum);
      return place && rowIdOf(place);
    };
    const live = liveSceneOf(fitted, { layout, dir: voice.dir, images: painting.images, factOf });
    return { svg, live, nameless: namelessFieldsOf(fitted, marks, names), tables: tables.map(({ told, ...table }) => ({ ...table, texts: table.rows.map((row) => row.map(told)) })), ownColours: hasOwnColours(svg), describable: isDescribable(tables), sentences: [...describeTables(tables, voice), ...(battery ? batterySentences(battery, voice) : [])] };
  });
}

/** The id of a row of a chart's tables, which what is drawn and what is said of it share. */
export function rowIdOf({ table, row }: RowPlace): string {
  return `${table} ${row}`;
}

const COMPOSITE = ['boxplot', 'errorbar', 'errorband'];
const BATTERY_PERCENTS: readonly string[] = ['percent', 'low', 'high'];

function sayingTable(table: SpecTable, { voice, battery }: Names, formats: Formats): SayingTable {
  const columns = table.columns.map((column, at): FormattedColumn => ({
    ...column, decimals: decimalsOf(table.rows.map((row) => row[at] ?? null)), percent: battery && BATTERY_PERCENTS.includes(column.key) && column.format === undefined,
  }));
  return { ...table, told: (value: SpecValue, at: number) => formatValue(value, columns[at] as FormattedColumn, voice, formats) };
}
