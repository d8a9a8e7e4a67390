import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import type { Phrase } from '../terms/phrase.ts';
import { startOf } from '../terms/place.ts';
import type { z } from 'zod';
import { decodeFile, type SourceFile } from './decode.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';

/** Files by their path relative to the report's folder, with forward slashes. */
export type FileSet = ReadonlyMap<string, Uint8Array>;

/** Takes files out of a set, remembers which were taken, and collects what is wrong with them. */
export interface FileReader {
  readonly diagnostics: Diagnostic[];
  has(file: string): boolean;
  /** The file's text; where it is missing and `needed` says what it is for, that is an error. */
  source(file: string, expected: Phrase, needed?: Phrase): SourceFile | undefined;
  /** The file as it is; undefined where it is missing. */
  bytes(file: string): Uint8Array | undefined;
  /** The file read as YAML of this shape. */
  yaml<T>(file: string, expected: Phrase, schema: z.ZodType<T>, needed?: Phrase): YamlFile<T> | undefined;
  /** Files below `folder` that nothing has taken. */
  untaken(folder: string): string[];
  /** Files below `folder`, sorted by path. */
  below(folder: string): string[];
}

/** Opens a set of files for reading. */
export function openFiles(files: FileSet): FileReader {
  const taken = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  const below = (folder: string) => [...files.keys()].filter((file) => file.startsWith(folder)).sort();
  const source = (file: string, expected: Phrase, needed?: Phrase) => {
    taken.add(file);
    const bytes = files.get(file);
    if (!bytes) {
      if (needed !== undefined) diagnostics.push(diagnostic('FILE_MISSING', startOf(file), { actual: file, expected: needed }));
      return undefined;
    }
    const decoded = decodeFile(file, bytes, expected);
    diagnostics.push(...decoded.diagnostics);
    return decoded.source;
  };
  return {
    diagnostics,
    has: (file) => files.has(file),
    source,
    bytes(file) {
      taken.add(file);
      return files.get(file);
    },
    yaml(file, expected, schema, needed) {
      const text = source(file, expected, needed);
      if (!text) return undefined;
      const read = readYaml(text, schema);
      // A file may be read twice, by a part of its shape and by the whole.
      const told = new Set(diagnostics.map(spotOf));
      diagnostics.push(...read.diagnostics.filter((one) => !told.has(spotOf(one))));
      return read.yaml;
    },
    untaken: (folder) => below(folder).filter((file) => !taken.has(file)),
    below,
  };
}

function spotOf({ code, file, line, column, message }: Diagnostic): string {
  return [code, file, line, column, message].join('\n');
}
