import type { Edit, YamlEditor } from '../parse/edit-yaml.ts';
import type { Descriptions } from '../parse/descriptions-file.ts';
import { looseAt, looseEntries, readLoosely } from '../parse/read-loosely.ts';
import type { KnownNames } from '../editor/known-names.ts';
import type { Diagnostic } from '../terms/diagnostic.ts';
import type { Lang } from '../terms/language.ts';

/** What drafts are made of: the report as it is, and the words that guide a person. */
export interface Drafting {
  /** Files of the report, and the strings and vocabularies of the program, as texts by path. */
  readonly texts: ReadonlyMap<string, string>;
  readonly names: KnownNames;
  /** Languages of the report, the first first. */
  readonly languages: readonly Lang[];
  /** The language of the person who drafts, in which comments of data files are written. */
  readonly lang: Lang;
  /** What keys are for, in the person's language. */
  readonly descriptions: Descriptions;
  /** Guiding words in a language where they exist in it, else in the person's. */
  /** True where the guiding words exist in the language. */
  has(lang: Lang): boolean;
  say(lang: Lang, key: string, slots?: Readonly<Record<string, string>>): string;
}

/** What a person asked for. */
export interface Request {
  readonly id: string;
  readonly options: Readonly<Record<string, string>>;
}

/** Files to be made and to be changed, each with its whole text, and what the person does next. */
export interface Draft {
  readonly made: ReadonlyMap<string, string>;
  readonly changed: ReadonlyMap<string, string>;
  /** Keys of guiding words, with what fills them. */
  readonly next: readonly (readonly [key: string, slots?: Readonly<Record<string, string>>])[];
}

/** A draft, or what is wrong with the request. */
export type Drafted = { readonly draft: Draft } | { readonly diagnostics: readonly Diagnostic[] };

/** The file or folder that diagnostics of a request name as their place. */
export const COMMAND = 'npm run new';

/** The file that lists chapters, waves and what is a draft. */
export const REPORT_FILE = 'data/report.yaml';

/** Enters what is made among the drafts of the report where that was asked for. */
export function asDraft({ texts }: Pick<Drafting, 'texts'>, editor: YamlEditor, { id, options }: Request): Edit[] {
  if (options['draft'] === undefined) return [];
  const listed = looseAt(readLoosely(texts.get(REPORT_FILE) ?? ''), 'drafts');
  return Array.isArray(listed) ? editor.entry(['drafts'], [id]) : editor.key([], 'drafts', `[${id}]`);
}

/** What a person does next with words that are still to be written. */
export function nextOf({ id, options }: Request): Draft['next'][number] {
  return options['draft'] === undefined ? ['next.todo'] : ['next.draft', { id }];
}

/** The words of an option that takes several names. */
export function listed(option: string | undefined): string[] {
  return (option ?? '').split(/[\s,]+/).filter((one) => one !== '');
}

/** A comment in lines of YAML. */
export function commentOf(text: string): string[] {
  return text.split('\n').map((line) => `# ${line}`);
}

/** The waves of the report in their order, with the version of each that is in use. */
export function wavesOf({ texts }: Pick<Drafting, 'texts'>): { readonly id: string; readonly version: string }[] {
  return looseEntries(looseAt(readLoosely(texts.get('data/report.yaml') ?? ''), 'waves')).map(({ id, entry }) => ({ id, version: String(looseAt(entry, 'version')) }));
}
