import type { Diagnostic } from '../terms/diagnostic.ts';
import type { Lang, Localized } from '../terms/language.ts';
import type { LineCheck } from './line-check.ts';
import { readLine } from './read-line.ts';
import type { YamlFile } from './read-yaml.ts';
import { rememberOf } from './remember-last.ts';
import type { Line } from './words.ts';
import type { Path } from './yaml-places.ts';

/** Reads the same line of words in each language out of a YAML file, and collects what is wrong. */
export interface LineReader {
  readonly diagnostics: Diagnostic[];
  lines(yaml: YamlFile<unknown>, path: Path, texts: Localized<string>): Localized<Line>;
}

interface Read {
  readonly line: Line;
  readonly diagnostics: readonly Diagnostic[];
}

/** Lines that were read of a file before, by their texts and places: a file that has not changed is the same object. */
const linesOf = rememberOf((_yaml: YamlFile<unknown>, _check: LineCheck) => new Map<string, Read>());
const unchecked: LineCheck = () => [];

/** Makes a reader that checks the words of each language with its own check. */
export function createLineReader(checks: ReadonlyMap<Lang, LineCheck>): LineReader {
  const diagnostics: Diagnostic[] = [];
  const readIn = (yaml: YamlFile<unknown>, path: Path, text: string, check: LineCheck): Read => {
    const known = linesOf(yaml, check);
    const key = JSON.stringify([path, text]);
    const before = known.get(key);
    if (before) return before;
    const { line, diagnostics: found } = readLine(text, yaml.inText(path));
    const read = { line, diagnostics: [...found, ...check(line)] };
    known.set(key, read);
    return read;
  };
  return {
    diagnostics,
    lines: (yaml, path, texts) => Object.fromEntries(Object.entries(texts).map(([lang, text]) => {
      const read = readIn(yaml, [...path, lang], text, checks.get(lang) ?? unchecked);
      diagnostics.push(...read.diagnostics);
      return [lang, read.line];
    })),
  };
}
