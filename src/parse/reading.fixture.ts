import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../terms/diagnostic.ts';
import type { Lang } from '../terms/language.ts';
import { createFigureCheck, type FigureCheck } from './check-figures.ts';
import { createLineCheck, type LineCheck } from './line-check.ts';
import { parsePageFile, type PageFile } from './page-file.ts';
import { readLine, type LineReading } from './read-line.ts';
import type { PlaceOf } from './read-mdx.ts';
import { readYaml } from './read-yaml.ts';
import { vocabularySchema, type Vocabulary } from './vocabulary-file.ts';
import type { Block, Inline } from './words.ts';

/** Places of a text that is one file, from its first character. */
export function placesOf(text: string, file = 'words.mdx'): PlaceOf {
  return (offset) => {
    const before = text.slice(0, offset).split('\n');
    return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  };
}

/** Where each diagnostic stands and what it is, for example `2:7 KEY_UNKNOWN`. */
export function told(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ line, column, code }) => `${line}:${column} ${code}`);
}

/** A line of words read from a text that begins at 1:1. */
export function aLine(text: string): LineReading {
  return readLine(text, placesOf(text));
}

/** The one inline node of a text, without its place. */
export function onlyInline(text: string): unknown {
  return bare(aLine(text).line)[0];
}

/** Front matter of a page; words after it begin on line 7. */
export const FRONT = '---\ntitle: Title\nnav: Short\nsummary: In short\n---\n\n';

/** A check that finds nothing. */
export const ANY_WORDS: LineCheck = () => [];

/** A page with {@link FRONT} before these words. */
export function aPage(words: string, check: LineCheck = ANY_WORDS): { words?: PageFile; diagnostics: readonly Diagnostic[] } {
  return parsePageFile({ file: 'words.mdx', text: `${FRONT}${words}` }, check);
}

/** The blocks of a page with these words, without their places. */
export function bareBlocks(words: string): unknown[] {
  return bare(aPage(words).words?.blocks ?? []);
}

/** Nodes without their places, texts that follow one another joined. */
export function bare(nodes: readonly (Inline | Block)[]): unknown[] {
  return withoutPlaces(nodes) as unknown[];
}

function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces).reduce<unknown[]>(joined, []);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([key, part]) => key !== 'place' && part !== undefined).map(([key, part]) => [key, withoutPlaces(part)]));
}

function joined(before: readonly unknown[], node: unknown): unknown[] {
  const last = before.at(-1);
  return isText(last) && isText(node) ? [...before.slice(0, -1), { kind: 'text', text: `${last.text}${node.text}` }] : [...before, node];
}

function isText(node: unknown): node is { kind: 'text'; text: string } {
  return typeof node === 'object' && node !== null && 'text' in node;
}

/** The vocabulary that the program ships for a language. */
export function vocabularyOf(lang: Lang): Vocabulary {
  const file = `vocabulary/${lang}.yaml`;
  const { yaml } = readYaml({ file, text: readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8') }, vocabularySchema);
  if (!yaml) throw new Error(`Impossible: ${file} cannot be read`);
  return yaml.value;
}

/** The figure check of a language with the vocabulary that the program ships. */
export function figureCheckOf(lang: Lang): FigureCheck {
  return createFigureCheck(vocabularyOf(lang));
}

/** The check of a language's lines with the vocabulary that the program ships. */
export function lineCheckOf(lang: Lang): LineCheck {
  return createLineCheck(vocabularyOf(lang));
}
