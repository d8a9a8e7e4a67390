import { cellOf, recordOf, type Finding, type Report } from '../model/report.ts';
import { formatValueRef, type ValueRef } from '../parse/value-ref.ts';
import { linesOf, walkLine } from '../parse/words.ts';

/** Every value that a finding shows, in its words, beside them or in its chart, each with the base that stands beside it; each once. */
export function valuesShown(report: Report, finding: Finding): ValueRef[] {
  const all = [...finding.values, ...(finding.lead ? [finding.lead] : []), ...valuesInWords(finding), ...valuesInChart(report, finding)];
  const withBases = all.flatMap((ref): ValueRef[] => (ref.kind === 'cell' ? [ref, { kind: 'base', battery: ref.battery, wave: ref.wave }] : [ref]));
  return [...new Map(withBases.map((ref) => [formatValueRef(ref), ref])).values()];
}

function valuesInWords({ words }: Finding): ValueRef[] {
  const lines = Object.values(words).flatMap(({ title, sentence, basisHeading, limitsHeading, basis, limits }) => [title, sentence, basisHeading, limitsHeading, ...linesOf(basis), ...linesOf(limits)]);
  return lines.flatMap((line) => [...walkLine(line)]).flatMap((node): ValueRef[] => {
    if (node.kind === 'value') return [node.ref];
    return node.kind === 'change' ? [node.from, node.to].map((wave) => ({ kind: 'cell', ...node.item, wave })) : [];
  });
}

/** The values of a chart of a battery; a specification's are not named one by one. */
function valuesInChart(report: Report, { chart }: Finding): ValueRef[] {
  const entry = chart && recordOf(report.charts, chart);
  if (!entry || entry.kind === 'spec') return [];
  const items = recordOf(report.batteries, entry.battery).items.filter(({ id }) => entry.item === undefined || id === entry.item);
  return items.flatMap(({ id: item }) => entry.waves.flatMap((wave): ValueRef[] => (cellOf(report, entry.battery, item, wave) ? [{ kind: 'cell', battery: entry.battery, item, wave }] : [])));
}
