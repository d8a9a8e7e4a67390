import type { LineReader } from '../parse/localized-lines.ts';
import type { AcceptableCode } from '../parse/exceptions-file.ts';
import type { ParsedReport } from '../parse/parse-report.ts';
import { formatSubject, parseSubject } from '../parse/subject.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import type { BatteryId, ItemId, WaveId } from '../terms/ids.ts';
import { phrase } from '../terms/phrase.ts';
import type { Place } from '../terms/place.ts';
import type { Exception, Report } from './report.ts';
import type { Cell } from './survey.ts';

/** The exceptions that stewards have accepted; a place that names nothing, or is named twice for one check, is in `diagnostics`. */
export function buildExceptions({ exceptions: yaml }: ParsedReport, reader: LineReader, diagnostics: Diagnostic[]): Exception[] {
  const first = new Map<string, Place>();
  return (yaml?.value.exceptions ?? []).map(({ values, reason, ...exception }, index) => ({
    ...exception,
    reason: reader.lines(yaml as NonNullable<typeof yaml>, ['exceptions', index, 'reason'], reason),
    values: Object.entries(values).flatMap(([written, value]) => {
      const place = (yaml as NonNullable<typeof yaml>).atKey(['exceptions', index, 'values', written]);
      const subject = parseSubject(written);
      if (!subject) {
        diagnostics.push(diagnostic('TYPE_WRONG', place, { actual: written, expected: phrase('an-exception-place'), repair: phrase('suggest-exceptions-writes') }));
        return [];
      }
      const named = `${exception.code} ${written}`;
      const known = first.get(named);
      if (known) diagnostics.push(diagnostic('ID_DUPLICATE', place, { actual: written, expected: `${known.file}:${known.line}` }));
      else first.set(named, place);
      return [{ subject, value, place }];
    }),
  }));
}

/** An exception to one check for one value. */
export interface Accepted {
  readonly code: AcceptableCode;
  /** The place of what is accepted, such as `trust.cheering@year-2`. */
  readonly at: string;
}

function acceptedAt({ exceptions = [] }: Pick<Report, 'exceptions'>, at: readonly string[]): Accepted[] {
  return exceptions.flatMap(({ code, values }) => values.flatMap(({ subject }) => {
    const written = formatSubject(subject);
    return at.includes(written) ? [{ code, at: written }] : [];
  }));
}

/** The exceptions that concern a value: its own, and those of its battery in its wave. */
export function acceptedOf(report: Pick<Report, 'exceptions'>, { battery, item, wave }: Pick<Cell, 'battery' | 'item' | 'wave'>): Accepted[] {
  return acceptedAt(report, [formatSubject({ kind: 'cell', battery, item, wave }), formatSubject({ kind: 'base', battery, wave })]);
}

/** The exceptions that concern an item between two waves. */
export function acceptedBetween(report: Pick<Report, 'exceptions'>, battery: BatteryId, item: ItemId, from: WaveId, to: WaveId): Accepted[] {
  return acceptedAt(report, [formatSubject({ kind: 'comparison', battery, item, from, to })]);
}

/** The id that an exception has among the data notes. */
export function exceptionAnchor({ code, at }: Accepted): string {
  return `${code.toLowerCase().replaceAll('_', '-')}.${at.replace('@', '.')}`;
}
