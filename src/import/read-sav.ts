import type { Encoding } from '../parse/import-map-file.ts';
import { answerKey, plainText } from './plain-text.ts';
import { isSystemMissing, readSavCases } from './sav-cases.ts';
import { readSavDictionary, type SavDictionary, type SavVariable } from './sav-dictionary.ts';
import { decoderOf } from './sav-extensions.ts';
import type { Cell, Survey } from './survey.ts';

/** The bytes that a piece of a text of more than 255 bytes holds, and those by which its pieces are counted. */
const PIECE = 255;
const COUNTED = 252;

/** A variable ready for reading its cells. */
interface Column {
  readonly variable: SavVariable;
  /** The pieces of a text that is longer than one variable can hold. */
  readonly pieces: readonly SavVariable[];
  readonly headings: readonly string[];
  /** Words by answer. */
  readonly labels: ReadonlyMap<string, string>;
  /** Texts that stand for no answer. */
  readonly missing: ReadonlySet<string>;
}

/** The respondents of an SPSS file (`.sav`); the headings of a column are the name of its variable and the words of its label. */
export function readSav(bytes: Uint8Array, encoding: Encoding | undefined): Survey {
  const dictionary = readSavDictionary(bytes);
  const decoder = decoderOf(dictionary.extensions, encoding);
  // Texts are filled up with blanks, or with zeros.
  const decode = (part: Uint8Array) => plainText(decoder.decode(part).replaceAll('\0', ' '));
  const columns = columnsOf(dictionary, decode);
  const rows = readSavCases(dictionary).map((one, at) => ({ line: at + 1, cells: columns.map((column) => cellOf(column, one, dictionary.littleEndian, decode)) }));
  const weight = columns.find(({ variable }) => variable.start === dictionary.weight);
  return {
    columns: columns.map(({ headings }) => headings), rows,
    ...(weight && { weight: weight.headings[0] }),
    told: encoding === undefined ? [{ what: 'spss', value: decoder.encoding }] : [],
  };
}

function columnsOf({ variables, labels, extensions, littleEndian }: SavDictionary, decode: (bytes: Uint8Array) => string): Column[] {
  const columns: Column[] = [];
  for (let at = 0; at < variables.length;) {
    const variable = variables[at] as SavVariable;
    const short = variable.name.toUpperCase();
    const width = extensions.widths.get(short);
    const count = width === undefined ? 1 : Math.ceil(width / COUNTED);
    const long = extensions.names.get(short);
    const name = long ? decode(long) : variable.name;
    const asText = (value: Uint8Array) => (variable.width > 0 ? decode(value) : numberOf(value, 0, littleEndian));
    const isOwn = (one: { readonly name: Uint8Array }) => [name, variable.name].includes(decode(one.name));
    const own = labels.filter(({ starts }) => starts.includes(variable.start)).flatMap((one) => one.labels);
    const longLabels = extensions.longLabels.filter(isOwn).flatMap((one) => one.labels);
    columns.push({
      variable, pieces: variables.slice(at, at + count),
      headings: [name, ...(variable.label ? [decode(variable.label)] : [])].filter((one) => one !== ''),
      labels: new Map([...own, ...longLabels].flatMap(({ value, label }) => {
        const answer = asText(value);
        return answer === undefined ? [] : [[answerKey(answer), decode(label)] as const];
      })),
      missing: new Set([...variable.missing, ...extensions.longMissing.filter(isOwn).flatMap((one) => one.values)].map((one) => (typeof one === 'number' ? answerKey(one) : answerKey(decode(one))))),
    });
    at += count;
  }
  return columns;
}

function numberOf(unit: Uint8Array, at: number, littleEndian: boolean): string | undefined {
  const value = new DataView(unit.buffer, unit.byteOffset + at, 8).getFloat64(0, littleEndian);
  return isSystemMissing(value) ? undefined : String(value);
}

function cellOf({ variable, pieces, labels, missing }: Column, one: Uint8Array, littleEndian: boolean, decode: (bytes: Uint8Array) => string): Cell {
  const from = variable.start * 8;
  const text = variable.width === 0 ? numberOf(one, from, littleEndian) : decode(joined(pieces, one));
  if (text === undefined || text === '') return undefined;
  const key = answerKey(text);
  const [low, high] = variable.range ?? [Infinity, -Infinity];
  const isMissing = missing.has(key) || (variable.width === 0 && Number(text) >= low && Number(text) <= high);
  return { text, label: labels.get(key), ...(isMissing && { missing: true }) };
}

function joined(pieces: readonly SavVariable[], one: Uint8Array): Uint8Array {
  const parts = pieces.map(({ start, width }) => one.subarray(start * 8, start * 8 + Math.min(width, PIECE)));
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
