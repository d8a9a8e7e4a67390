import { cellOf } from '../model/report.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import type { Check } from './doubt.ts';
import { placeOfItem } from './places.ts';

/** A warning for each item that no wave asks: it stands in the questionnaire in vain, and in tables without a figure. */
export const checkUnusedItems: Check<Diagnostic> = (report, parsed) => report.batteries.flatMap(({ id: battery, items }) => items.flatMap(({ id: item }) => {
  const asked = report.waves.some(({ id }) => {
    const value = cellOf(report, battery, item, id)?.value;
    return value && !(value.kind === 'missing' && value.missing === 'not-asked');
  });
  return asked ? [] : [diagnostic('ITEM_UNUSED', placeOfItem(parsed, battery, item), { actual: `${battery}.${item}` })];
}));
