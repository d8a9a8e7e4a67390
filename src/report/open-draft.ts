import type { Draft, Drafting } from '../drafting/drafting.ts';
import { knownNamesOf } from '../editor/known-names.ts';
import type { FileSet } from '../parse/file-set.ts';
import { isJsonObject } from '../parse/json.ts';
import { readLoosely } from '../parse/read-loosely.ts';
import { isStored } from '../parse/release-file.ts';
import type { Diagnostic } from '../terms/diagnostic.ts';
import type { Lang } from '../terms/language.ts';
import { loadDescriptions } from './editor-files.ts';
import { loadFiles } from './load-report.ts';
import { readFolders } from './read-folder.ts';

/** A report that is open for drafts. */
export interface OpenDraft {
  readonly drafting: Drafting;
  readonly files: FileSet;
  /** What a draft would make wrong, besides what a person has still to write; none where it is in order. */
  check(draft: Draft): Promise<Diagnostic[]>;
}

/** Codes of what is left to a person: what a draft marks, and the texts of other files in a language that is added. */
const LEFT_OPEN: ReadonlySet<string> = new Set(['TEXT_UNWRITTEN', 'TRANSLATION_MISSING']);

/** Opens the report of `reportDir` for drafts; `chosen` is the language of the person, among those that guiding words exist in. */
export async function openDraft(reportDir: string, programDir: string, chosen: (langs: readonly Lang[]) => Lang): Promise<OpenDraft> {
  const [files, program, drafts, descriptions] = [
    await readFolders(reportDir, ['data', 'content'], isStored), await readFolders(programDir, ['strings', 'vocabulary']), await readFolders(programDir, ['drafts']), await loadDescriptions(programDir),
  ];
  const texts = textsOf(new Map([...program, ...files]));
  const names = knownNamesOf(files);
  const words = new Map([...textsOf(drafts)].flatMap(([file, text]): [Lang, Readonly<Record<string, string>>][] => {
    const read = readLoosely(text);
    return isJsonObject(read) ? [[file.replace(/^drafts\/|\.yaml$/g, ''), read as Readonly<Record<string, string>>]] : [];
  }));
  const lang = chosen([...words.keys()]);
  const drafting: Drafting = {
    texts, names, lang, languages: [...names.languages.keys()],
    descriptions: descriptions.get(lang) ?? [...descriptions.values()][0] ?? impossible('no descriptions'),
    has: (one) => words.has(one),
    say(one, key, slots = {}) {
      const text = words.get(one)?.[key] ?? words.get(lang)?.[key] ?? impossible(`no guiding words ${key}`);
      return text.replace(/\{([a-z]+)\}/g, (slot, name: string) => slots[name] ?? slot);
    },
  };
  return { drafting, files, check: (draft) => checkDraft(files, program, reportDir, draft) };
}

async function checkDraft(files: FileSet, program: FileSet, reportDir: string, { made, changed }: Draft): Promise<Diagnostic[]> {
  const encoder = new TextEncoder();
  const after = new Map([...files, ...[...made, ...changed].map(([file, text]): [string, Uint8Array] => [file, encoder.encode(text)])]);
  const known = new Set((await loadFiles(files, program, reportDir, true)).diagnostics.map(signatureOf));
  return (await loadFiles(after, program, reportDir, true)).diagnostics.filter((one) => one.severity === 'error' && !LEFT_OPEN.has(one.code) && !known.has(signatureOf(one)));
}

function signatureOf({ code, file, message }: Diagnostic): string {
  return [code, file, message].join('\n');
}

function textsOf(files: FileSet): Map<string, string> {
  return new Map([...files].map(([file, bytes]) => [file, new TextDecoder().decode(bytes)]));
}

function impossible(what: string): never {
  throw new Error(`Impossible: ${what}`);
}
