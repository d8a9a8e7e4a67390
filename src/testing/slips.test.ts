import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { stripControls } from '../i18n/isolate.ts';
import type { Teller } from '../i18n/teller.ts';
import type { FileSet } from '../parse/file-set.ts';
import { isStored } from '../parse/release-file.ts';
import { loadFiles } from '../report/load-report.ts';
import { tellerIn } from '../report/load-teller.ts';
import { printDiagnostic } from '../report/print-diagnostic.ts';
import { readFolders } from '../report/read-folder.ts';
import type { Diagnostic } from '../terms/diagnostic.ts';
import { CODES } from '../terms/codes.ts';
import { isPhrase, slotsOf, type Detail, type Details, type Phrase } from '../terms/phrase.ts';

/** One slip of `slips.yaml`, which explains the keys. */
interface Slip {
  readonly id: string;
  readonly file: string;
  readonly find?: string;
  readonly to?: string | null;
  readonly as?: string;
  readonly bytes?: 'windows-1255' | 'crlf' | 'bom';
  readonly at?: string;
  readonly line?: number;
  readonly down?: number;
  readonly code?: string;
  readonly say?: string;
}

const SLIPS = parse(readFileSync(join(import.meta.dirname, 'slips.yaml'), 'utf8')) as readonly Slip[];
const ROOT = process.cwd();

let files: FileSet = new Map();
let program: FileSet = new Map();
let hebrew: Teller;
beforeAll(async () => {
  files = await readFolders(ROOT, ['data', 'content'], isStored);
  program = await readFolders(ROOT, ['strings', 'vocabulary']);
  hebrew = await tellerIn('he', ROOT);
});

const encode = (text: string) => new TextEncoder().encode(text);
const WRITERS: Readonly<Record<NonNullable<Slip['bytes']>, (text: string) => Uint8Array>> = {
  'windows-1255': (text) => Uint8Array.from(text, (letter) => (/[א-ת]/.test(letter) ? letter.charCodeAt(0) - 0x5d0 + 0xe0 : letter.charCodeAt(0) % 0x80)),
  crlf: (text) => encode(text.replaceAll('\n', '\r\n')),
  bom: (text) => encode(`\uFEFF${text}`),
};

/** The files with the slip in them, and the line where it stands. */
function withSlip({ id, file, find, to, as, bytes, line, down = 0 }: Slip): { readonly slipped: FileSet; readonly line: number | undefined } {
  const whole = files.get(file);
  if (!whole) throw new Error(`${id}: there is no ${file}`);
  const slipped = new Map(files);
  const text = new TextDecoder().decode(whole);
  const from = find === undefined ? 0 : text.indexOf(find);
  if (from < 0) throw new Error(`${id}: "${find}" is not in ${file}`);
  if (to === null || as !== undefined) slipped.delete(file);
  if (as !== undefined) slipped.set(as, whole);
  else if (bytes !== undefined) slipped.set(file, WRITERS[bytes](text));
  else if (typeof to === 'string') slipped.set(file, encode(find === undefined ? to : text.slice(0, from) + to + text.slice(from + find.length)));
  return { slipped, line: line ?? (find === undefined ? undefined : text.slice(0, from).split('\n').length + down) };
}

async function errorsWith(slipped: FileSet): Promise<readonly Diagnostic[]> {
  return (await loadFiles(slipped, program, ROOT)).diagnostics.filter(({ severity }) => severity === 'error');
}

/** What fills the slots of a message, besides words. */
function givenIn(detail: Detail | Details): string[] {
  if (typeof detail === 'string') return [detail];
  if (typeof detail === 'number') return [String(detail)];
  if (Array.isArray(detail)) return detail.flatMap(givenIn);
  return isPhrase(detail as Detail) ? givenIn((detail as Phrase).details) : Object.values(detail as Details).flatMap(givenIn);
}

it('there are sixty slips or more', () => expect(SLIPS.filter(({ code }) => code !== undefined).length).toBeGreaterThanOrEqual(60));

describe('a slip is told where it was made, with its repair, in both languages', () => {
  it.each(SLIPS.filter(({ code }) => code !== undefined))('$id', async (slip) => {
    const { slipped, line } = withSlip(slip);
    const errors = await errorsWith(slipped);
    const file = slip.at ?? slip.as ?? slip.file;
    const told = errors.filter((one) => one.code === slip.code && one.file === file);
    expect(errors.map((one) => `${one.file}:${one.line} ${one.code}`)).toContain(`${file}:${slip.at === undefined ? line : told[0]?.line} ${slip.code}`);
    expect(told.map(({ hint }) => hint).join('\n')).toContain(slip.say);
    expect(errors.length).toBeLessThanOrEqual(3);
    for (const one of errors) {
      const { message, hint } = hebrew.told(one);
      expect([message, hint].filter((words) => !/[א-ת]/.test(stripControls(words)))).toEqual([]);
      // The names, values and pieces of code that the English repair gives stand in the Hebrew one as well.
      const given = slotsOf(CODES[one.code].hint).flatMap((slot) => givenIn(one.details[slot] ?? ''));
      expect(given.filter((text) => one.hint.includes(text) && !stripControls(hint).includes(stripControls(text)))).toEqual([]);
      expect(printDiagnostic(one, slipped, hebrew)).not.toMatch(/Impossible|\n\s+at |undefined|\[object/);
    }
  });
});

it.each(SLIPS.filter(({ code }) => code === undefined))('$id is no slip', async (slip) => expect(await errorsWith(withSlip(slip).slipped)).toEqual([]));
