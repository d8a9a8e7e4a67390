import { FILE_KINDS, type FileKind } from '../parse/file-kinds.ts';

/** The kinds that a file of a report is of, by its path: one, or none where the file is no YAML and has no front matter. */
export function kindsOfFile(file: string): FileKind[] {
  return FILE_KINDS.filter(({ files }) => files.some((pattern) => new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`).test(file)));
}
