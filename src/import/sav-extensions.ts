import { openSavBytes, type SavBytes } from './sav-bytes.ts';
import { Unreadable } from './survey.ts';
import { phrase } from '../terms/phrase.ts';

/** What the extension records of an SPSS file say; records that say nothing about answers are passed over. */
export interface Extensions {
  /** The name of the encoding, and the number of the code page. */
  encoding?: string;
  codePage?: number;
  /** `SHORT=long` names of variables, and `SHORT=width` of texts that are longer than 255 bytes, as written. */
  names: Map<string, Uint8Array>;
  widths: Map<string, number>;
  longLabels: LongLabels[];
  longMissing: { readonly name: Uint8Array; readonly values: readonly Uint8Array[] }[];
}

/** The words of values of one variable whose values are texts of more than eight bytes. */
export interface LongLabels {
  readonly name: Uint8Array;
  readonly labels: readonly { readonly value: Uint8Array; readonly label: Uint8Array }[];
}

const ascii = (bytes: Uint8Array) => [...bytes].map((byte) => String.fromCharCode(byte)).join('');

/** Reads one extension record into `found`. */
export function readExtension(input: SavBytes, littleEndian: boolean, found: Extensions): void {
  const [kind, size, count] = [input.int(), input.int(), input.int()];
  const bytes = input.take(size * count);
  const inner = openSavBytes(bytes, 0, littleEndian);
  if (kind === 3 && count >= 8) found.codePage = Array.from({ length: 8 }, () => inner.int())[7] ?? 0;
  else if (kind === 13) for (const [name, value] of pairsOf(bytes, 0x09)) found.names.set(ascii(name).toUpperCase(), value);
  else if (kind === 14) for (const [name, value] of pairsOf(bytes, 0x00)) found.widths.set(ascii(name).replace(/^\t/, '').toUpperCase(), Number(ascii(value)));
  else if (kind === 20) found.encoding = ascii(bytes).trim();
  else if (kind === 21) while (!inner.atEnd()) found.longLabels.push(readLongLabels(inner));
  else if (kind === 22) while (!inner.atEnd()) found.longMissing.push({ name: inner.take(inner.int()), values: readLongMissing(inner) });
}

/** `NAME=value` pairs with a byte between them, as bytes, since values may be of any encoding. */
function pairsOf(bytes: Uint8Array, between: number): [Uint8Array, Uint8Array][] {
  const pairs: [Uint8Array, Uint8Array][] = [];
  let from = 0;
  for (let at = 0; at <= bytes.length; at += 1) {
    if (at < bytes.length && bytes[at] !== between) continue;
    const pair = bytes.subarray(from, at);
    const equals = pair.indexOf(0x3d);
    if (equals > 0) pairs.push([pair.subarray(0, equals), pair.subarray(equals + 1)]);
    from = at + 1;
  }
  return pairs;
}

function readLongLabels(input: SavBytes): LongLabels {
  const name = input.take(input.int());
  input.int();
  const labels = Array.from({ length: input.int() }, () => ({ value: input.take(input.int()), label: input.take(input.int()) }));
  return { name, labels };
}

function readLongMissing(input: SavBytes): Uint8Array[] {
  const count = input.take(1)[0] ?? 0;
  const length = input.int();
  return Array.from({ length: count }, () => input.take(length));
}

/** The decoder of the texts of an SPSS file: `encoding` of the map, else as the file says. */
export function decoderOf({ encoding, codePage }: Extensions, named: string | undefined): TextDecoder {
  const label = named ?? encoding ?? (codePage === 65001 ? 'utf-8' : codePage !== undefined && codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : 'utf-8');
  try {
    return new TextDecoder(label.replace(/^cp(125\d)$/i, 'windows-$1'));
  } catch {
    throw new Unreadable(phrase('encoding-not-known', { encoding: label }), phrase('write-encoding-or-unicode'));
  }
}
