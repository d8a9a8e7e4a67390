import type { ParsedReport } from '../parse/parse-report.ts';
import { NOT_YET_SUPPLIED } from '../parse/shapes.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';

/** Facts of `report.yaml` that their owner has still to supply, by their path. */
export const SUPPLIED_PATHS = [['publisher', 'address'], ['site', 'address'], ['contact'], ['accessibilityCoordinator'], ['licence']] as const;

/** A warning for each fact that is not yet supplied. */
export function checkSupplied({ report }: ParsedReport): Diagnostic[] {
  return SUPPLIED_PATHS.flatMap((path) => {
    const value = path.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], report.value);
    return value === NOT_YET_SUPPLIED ? [diagnostic('NOT_YET_SUPPLIED', report.at(path), { expected: path.join('.') })] : [];
  });
}
