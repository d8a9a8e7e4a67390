import type { Diagnostic } from '../terms/diagnostic.ts';
import type { Lang, Localized } from '../terms/language.ts';
import type { LineCheck } from './line-check.ts';
import { readLine } from './read-line.ts';
import type { YamlFile } from './read-yaml.ts';
import type { Line } from './words.ts';
import type { Path } from './yaml-places.ts';

/** Reads the same line of words in each language out of a YAML file, and collects what is wrong. */
export interface LineReader {
  readonly diagnostics: Diagnostic[];
  lines(yaml: YamlFile<unknown>, path: Path, texts: Localized<string>): Localized<Line>;
}

/** Makes a reader that checks the words of each language with its own check. */
export function createLineReader(checks: ReadonlyMap<Lang, LineCheck>): LineReader {
  const diagnostics: Diagnostic[] = [];
  return {
    diagnostics,
    lines: (yaml, path, texts) => Object.fromEntries(Object.entries(texts).map(([lang, text]) => {
      const read = readLine(text, yaml.inText([...path, lang]));
      diagnostics.push(...read.diagnostics, ...(checks.get(lang)?.(read.line) ?? []));
      return [lang, read.line];
    })),
  };
}
