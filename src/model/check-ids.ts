import type { ParsedReport } from '../parse/parse-report.ts';
import type { YamlFile } from '../parse/read-yaml.ts';
import type { Path } from '../parse/yaml-places.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import type { Place } from '../terms/place.ts';

/** Ids that occur twice in one list, and finding numbers that occur twice in the report. */
export function checkIds(parsed: ParsedReport): Diagnostic[] {
  const lists: [YamlFile<unknown> | undefined, Path, readonly { readonly id: string }[]][] = [
    [parsed.questionnaire, ['batteries'], parsed.questionnaire.value.batteries],
    ...parsed.questionnaire.value.batteries.map(({ items }, index): [YamlFile<unknown>, Path, readonly { id: string }[]] => [parsed.questionnaire, ['batteries', index, 'items'], items]),
    [parsed.report, ['waves'], parsed.report.value.waves],
    [parsed.report, ['themes'], parsed.report.value.themes],
    [parsed.quotes, ['quotes'], parsed.quotes?.value.quotes ?? []],
    [parsed.statements, ['statements'], parsed.statements?.value.statements ?? []],
    [parsed.sources, ['sources'], parsed.sources?.value.sources ?? []],
    [parsed.terms, ['terms'], parsed.terms?.value.terms ?? []],
    [parsed.goals, ['goals'], parsed.goals?.value.goals ?? []],
    [parsed.goals, ['objectives'], parsed.goals?.value.objectives ?? []],
    [parsed.arenas, ['arenas'], parsed.arenas?.value.arenas ?? []],
    [parsed.tensions, ['tensions'], parsed.tensions?.value.tensions ?? []],
    [parsed.communities, ['communities'], parsed.communities?.value.communities ?? []],
    [parsed.partners, ['partners'], parsed.partners?.value.partners ?? []],
    [parsed.charts, ['charts'], parsed.charts?.value.charts ?? []],
  ];
  const inLists = lists.flatMap(([yaml, path, records]) => duplicates(records.map(({ id }, index) => ({ id, place: () => yaml?.at([...path, index, 'id']) as Place }))));
  const claims = parsed.findings.flatMap(({ yaml }) => (yaml.value.claims ?? []).map(({ id }, index) => ({ id: id as string, place: () => yaml.at(['claims', index, 'id']) })));
  const pages = parsed.report.value.parts.flatMap((part, at) => part.pages.map((id, index) => ({ id: id as string, place: () => parsed.report.at(['parts', at, 'pages', index]) })));
  return [...inLists, ...duplicates(pages), ...duplicates(claims), ...duplicateNumbers(parsed)];
}

function duplicates(entries: readonly { readonly id: string; readonly place: () => Place }[]): Diagnostic[] {
  const first = new Map<string, () => Place>();
  return entries.flatMap(({ id, place }) => {
    const known = first.get(id)?.();
    if (known) return [diagnostic('ID_DUPLICATE', place(), { actual: id, expected: `${known.file}:${known.line}` })];
    first.set(id, place);
    return [];
  });
}

function duplicateNumbers({ findings }: ParsedReport): Diagnostic[] {
  const next = Math.max(0, ...findings.map(({ yaml }) => yaml.value.number)) + 1;
  const first = new Map<number, string>();
  return findings.flatMap(({ id, yaml }) => {
    const known = first.get(yaml.value.number);
    if (known !== undefined) return [diagnostic('NUMBER_DUPLICATE', yaml.at(['number']), { actual: yaml.value.number, expected: `data/findings/${known}.yaml`, repair: next })];
    first.set(yaml.value.number, id);
    return [];
  });
}
