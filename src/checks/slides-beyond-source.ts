import type { ParsedReport } from '../parse/parse-report.ts';
import type { YamlFile } from '../parse/read-yaml.ts';
import { walkJson, type Json } from '../parse/json.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import type { Check } from './doubt.ts';

/** Slides named in data files that the source does not have. */
export const checkSlidesBeyondSource: Check<Diagnostic> = ({ facts }, parsed) => filesOf(parsed).flatMap((yaml) => {
  const found: Diagnostic[] = [];
  walkJson(yaml.value as Json, (node, path) => {
    const named = path.at(-1) === 'slide' || path.at(-2) === 'slides';
    if (named && typeof node === 'number' && node > facts.source.slides) found.push(diagnostic('SLIDE_BEYOND_SOURCE', yaml.at(path), { actual: node, expected: facts.source.slides }));
  });
  return found;
});

/** The files that name slides; `report.yaml` says how many there are, specifications are other people's grammar. */
function filesOf({ questionnaire, waves, findings, quotes, statements, sources, terms, goals, arenas, tensions, communities, partners, charts }: ParsedReport): YamlFile<unknown>[] {
  const files = [questionnaire, ...waves, ...findings.map(({ yaml }) => yaml), quotes, statements, sources, terms, goals, arenas, tensions, communities, partners, charts];
  return files.filter((yaml) => yaml !== undefined);
}
