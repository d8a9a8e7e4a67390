import type { Descriptions } from '../parse/descriptions-file.ts';
import type { Lang } from '../terms/language.ts';

/** What keys are for, in every language that the program brings descriptions in. */
export interface Describer {
  /** The file as a whole. */
  file(kind: string): string;
  /** The key at a path; undefined where a language says nothing of it. */
  key(kind: string, path: readonly string[]): string | undefined;
  /** The wording in a language of the report, by its name. */
  language(name: string): string;
}

/** A describer that says everything in each language, one below the other. */
export function createDescriber(descriptions: ReadonlyMap<Lang, Descriptions>): Describer {
  const all = [...descriptions.values()];
  const said = (texts: readonly (string | undefined)[]) => (texts.includes(undefined) ? undefined : texts.join('\n\n'));
  return {
    file: (kind) => said(all.map((one) => one.files[kind])) ?? kind,
    key: (kind, path) => said(all.map((one) => descriptionOf(one, kind, path))),
    language: (name) => said(all.map((one) => one.language.replace('{language}', name))) ?? name,
  };
}

/** What one language says of a key: under its own path in this kind of file, else under its last keys among the shared ones. */
export function descriptionOf(descriptions: Descriptions, kind: string, path: readonly string[]): string | undefined {
  return keysOf(kind, path).map(({ section, key }) => sectionOf(descriptions, section)[key]).find((text) => text !== undefined);
}

/** Where a description of a key may stand, the most particular first. */
export function keysOf(kind: string, path: readonly string[]): { readonly section: string; readonly key: string }[] {
  const [parent, last = ''] = path.slice(-2).length === 2 ? path.slice(-2) : ['', path[0]];
  const tails = [3, 2, 1].map((length) => path.slice(-length).join('.'));
  return [{ section: kind, key: path.join('.') }, ...[...tails, `${parent}.*`].filter((key) => last !== '' && key !== '.*').map((key) => ({ section: 'shared', key }))];
}

function sectionOf(descriptions: Descriptions, name: string): Readonly<Record<string, string>> {
  const section = descriptions[name];
  return typeof section === 'object' ? section : {};
}
