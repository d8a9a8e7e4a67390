import { importMapSchema } from '../parse/import-map-file.ts';
import { readYaml } from '../parse/read-yaml.ts';

/** How many people answer a survey that is made for a map. */
const PEOPLE = 50;

/** A survey in CSV that fits the map of a guide, whose columns are named by one heading each: of four people, three answer as the map's scale counts. */
export function surveyFor(map: string, languages: readonly string[]): string {
  const { yaml, diagnostics } = readYaml({ file: 'map.yaml', text: map }, importMapSchema(languages));
  if (!yaml) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  const { value } = yaml;
  const items = Object.values(value.batteries).flatMap(({ scale = '', items: columns }) => Object.values(columns).map((column) => ({ heading: String(column), scale: value.scales?.[scale] })));
  const answer = (person: number, scale: (typeof items)[number]['scale']) => String((person % 4 === 0 ? scale?.others : scale?.agree)?.[0] ?? '');
  const rows = Array.from({ length: PEOPLE }, (_, person) => [String(person), ...items.map(({ scale }) => answer(person, scale))]);
  return [[String(value.respondent?.column), ...items.map(({ heading }) => heading)], ...rows].map((row) => row.join(',')).join('\n');
}
