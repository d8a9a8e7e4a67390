import { parse } from 'yaml';
import type { Teller } from '../../i18n/teller.ts';
import type { FileSet } from '../../parse/file-set.ts';
import type { Value } from '../../model/survey.ts';
import type { Loading, LoadedReport } from '../../report/load-report.ts';
import { printDiagnostic } from '../../report/print-diagnostic.ts';
import { CODES } from '../../terms/codes.ts';
import { hasError, type Diagnostic } from '../../terms/diagnostic.ts';
import { forbiddenIn } from '../../terms/forbidden-characters.ts';

/** What must never happen to a report, whatever its files hold: everything of it that did. */
export function judgeLoading({ loaded, diagnostics, files }: Loading, read: FileSet, tellers: readonly Teller[]): string[] {
  return [
    ...diagnostics.flatMap((one) => [...judgePlace(one, files, read), ...tellers.flatMap((teller) => judgePrinted(printDiagnostic(one, files, teller)))].map((wrong) => `${one.file}:${one.line}:${one.column} ${one.code}: ${wrong}`)),
    ...(loaded === undefined && !hasError(diagnostics) ? ['there is neither a report nor an error'] : []),
    ...(loaded === undefined ? [] : [...judgeFigures(loaded, read), ...judgeSigns(loaded)]),
    ...judgePrototypes(),
  ];
}

/** A diagnostic names a place that there is: where no file stands, its beginning. */
function judgePlace({ code, severity, file, line, column }: Diagnostic, files: FileSet, read: FileSet): string[] {
  const bytes = files.get(file) ?? read.get(file);
  const lines = new TextDecoder().decode(bytes ?? new Uint8Array()).split(/\r\n|\n|\r/);
  return [
    ...(CODES[code].severity === severity || code === 'TEXT_UNWRITTEN' ? [] : [`it is a ${severity}`]),
    ...(Number.isInteger(line) && line >= 1 && line <= lines.length ? [] : [`the file has ${lines.length} lines`]),
    ...(Number.isInteger(column) && column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1 ? [] : [`the line has ${lines[line - 1]?.length ?? 0} characters`]),
  ];
}

/** Signs that would move the cursor of a terminal, or turn the order of its line. */
const DANGEROUS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E]/;
const BROKEN_WORDS = /Impossible|\n\s+at |\bundefined\b|\[object |\bNaN\b/;

function judgePrinted(text: string): string[] {
  const words = text.split('\n').filter((line) => !line.startsWith('    ')).join('\n');
  return [
    ...(DANGEROUS.test(text) ? [`its words hold ${JSON.stringify(DANGEROUS.exec(text)?.[0])}`] : []),
    ...(BROKEN_WORDS.test(words) && !/undefined|NaN|object/.test(text.split('\n').slice(2).join('\n')) ? [`it says “${words}”`] : []),
    ...(text.length > 20_000 ? [`it says ${text.length} characters`] : []),
  ];
}

/** Every figure of the report is the one that an independent reader finds in its file. */
export function judgeFigures({ report }: LoadedReport, read: FileSet): string[] {
  return report.waves.flatMap((wave) => {
    const file = `data/waves/${wave.id}/${wave.version}.yaml`;
    const written = parse(new TextDecoder().decode(read.get(file)), { version: '1.2' }) as { batteries: Record<string, { values: Record<string, object> }> };
    const cells = wave.batteries.flatMap((one) => one.cells);
    const wrong = cells.filter(({ battery, item, value }) => JSON.stringify(written.batteries[battery]?.values[item]) !== JSON.stringify(plainOf(value)));
    const count = Object.values(written.batteries).reduce((sum, { values }) => sum + Object.keys(values).length, 0);
    return [...wrong.map(({ battery, item, value }) => `${file} ${battery}.${item}: read as ${JSON.stringify(value)}`), ...(count === cells.length ? [] : [`${file}: ${count} values are written and ${cells.length} read`])];
  });
}

const plainOf = (value: Value) => (value.kind === 'percent' ? { percent: value.percent } : value.kind === 'count' ? { count: value.count } : { missing: value.missing });

/** No sign that turns or hides text came into the report. */
function judgeSigns({ report, strings }: LoadedReport): string[] {
  const found = new Set<string>();
  JSON.stringify([report, ...strings.values()], (_, value: unknown) => {
    const one = typeof value === 'string' ? forbiddenIn(value) : undefined;
    if (one) found.add(one.name);
    return value;
  });
  return [...found].map((name) => `the report holds ${name}`);
}

const OWN = [Object.prototype, Array.prototype, String.prototype, Map.prototype, Set.prototype].map((prototype) => ({ prototype, names: Object.getOwnPropertyNames(prototype).length }));

/** Nothing of a report reached what all objects share. */
export function judgePrototypes(): string[] {
  const strange: string[] = [];
  for (const key in {}) strange.push(key);
  return [...strange.map((key) => `every object has ${key}`), ...OWN.filter(({ prototype, names }) => Object.getOwnPropertyNames(prototype).length > names + 1).map(() => 'a prototype has another property')];
}

/** Seconds that this process has worked so far. */
export function secondsOfWork(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
