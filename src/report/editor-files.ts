import { createDescriber } from '../editor/describe.ts';
import { buildJsonSchema } from '../editor/json-schema.ts';
import { knownNamesOf } from '../editor/known-names.ts';
import { renderComponentSnippets, renderNameSnippets } from '../editor/snippets.ts';
import { FILE_KINDS } from '../parse/file-kinds.ts';
import { descriptionsSchema, type Descriptions } from '../parse/descriptions-file.ts';
import { openFiles, type FileSet } from '../parse/file-set.ts';
import { isStored } from '../parse/release-file.ts';
import type { Lang } from '../terms/language.ts';
import { phrase } from '../terms/phrase.ts';
import { readFolders } from './read-folder.ts';

/** Where VS Code looks for its settings, in the folder of a report. */
export const EDITOR_FOLDER = '.vscode';

/** Files for editors by their path in the folder of the report: a schema for each kind of file, and snippets of the names that the report has. */
export async function loadEditorFiles(reportDir: string, programDir: string): Promise<Map<string, string>> {
  const files = await readFolders(reportDir, ['data', 'content'], isStored);
  const describer = createDescriber(await loadDescriptions(programDir));
  const names = knownNamesOf(files);
  const json = (value: unknown) => `${JSON.stringify(value, undefined, 1)}\n`;
  return new Map([
    ...FILE_KINDS.map((kind): [string, string] => [`${EDITOR_FOLDER}/schemas/${kind.name}.json`, json(buildJsonSchema(kind, names, describer))]),
    [`${EDITOR_FOLDER}/adva-names.code-snippets`, json(renderNameSnippets(names))],
  ]);
}

/** The snippets of all components, which are the same for every report. */
export async function loadComponentSnippets(programDir: string): Promise<string> {
  return `${JSON.stringify(renderComponentSnippets(createDescriber(await loadDescriptions(programDir))), undefined, 2)}\n`;
}

/** The descriptions that come with Adva, by language, Hebrew first. */
export async function loadDescriptions(programDir: string): Promise<ReadonlyMap<Lang, Descriptions>> {
  return descriptionsIn(await readFolders(programDir, ['descriptions']));
}

function descriptionsIn(files: FileSet): ReadonlyMap<Lang, Descriptions> {
  const reader = openFiles(files);
  const read = reader.below('descriptions/').reverse().flatMap((file): [Lang, Descriptions][] => {
    const yaml = reader.yaml(file, phrase('descriptions-of-keys'), descriptionsSchema);
    return yaml ? [[file.replace(/^descriptions\/|\.yaml$/g, ''), yaml.value]] : [];
  });
  const [wrong] = reader.diagnostics;
  if (wrong) throw new Error(`Impossible: ${wrong.file}:${wrong.line} ${wrong.message}`);
  return new Map(read);
}
