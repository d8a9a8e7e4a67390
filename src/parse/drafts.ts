import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import type { FileSet } from './file-set.ts';
import { looseAt, looseEntries, readLoosely } from './read-loosely.ts';
import { UNWRITTEN } from './unwritten.ts';

/** The chapters and findings that are being written, as `drafts` of `report.yaml` lists them. */
export interface Drafts {
  readonly ids: readonly string[];
  /** Every finding that there is a record of, those of drafts too. */
  readonly findings: readonly string[];
  /** Those of which nothing is shown: all of them in a build. */
  readonly leftOut: readonly string[];
  /** True for a file that a draft is written in. */
  holds(file: string): boolean;
  /** The draft that a claim belongs to. */
  ofClaim(claim: string): string | undefined;
}

/** The drafts of a report; `areShown` where it is opened for its writers. A finding whose record says nothing yet cannot be shown even to them. */
export function draftsOf(files: FileSet, areShown: boolean): Drafts {
  const textOf = (file: string) => new TextDecoder().decode(files.get(file) ?? new Uint8Array());
  const listed = looseAt(readLoosely(textOf('data/report.yaml')), 'drafts');
  const ids = Array.isArray(listed) ? listed.filter((one) => typeof one === 'string') : [];
  const records = new Map(ids.map((id) => [id, textOf(recordOf(id))]));
  const claims = new Map(ids.flatMap((id) => looseEntries(looseAt(readLoosely(records.get(id) ?? ''), 'claims')).map((one): [string, string] => [one.id, id])));
  return {
    ids,
    findings: [...files.keys()].flatMap((file) => /^data\/findings\/(.+)\.yaml$/.exec(file)?.[1] ?? []),
    leftOut: areShown ? ids.filter((id) => lineOfMark(records.get(id) ?? '') >= 0) : ids,
    holds: (file) => ids.includes(idOf(file) ?? ''),
    ofClaim: (claim) => claims.get(claim),
  };
}

/** The files of a report without those of drafts that are left out. */
export function withoutDrafts(files: FileSet, { leftOut }: Drafts): FileSet {
  return leftOut.length === 0 ? files : new Map([...files].filter(([file]) => !leftOut.includes(idOf(file) ?? '')));
}

/** What is still to be written in records of drafts that are left out because of it, as warnings. */
export function unreadyDrafts(files: FileSet, { leftOut }: Drafts): Diagnostic[] {
  return leftOut.flatMap((id) => {
    const lines = new TextDecoder().decode(files.get(recordOf(id)) ?? new Uint8Array()).split('\n');
    const at = lineOfMark(lines.join('\n'));
    const line = lines[at] ?? '';
    return at < 0 ? [] : [allowed(diagnostic('TEXT_UNWRITTEN', { file: recordOf(id), line: at + 1, column: line.indexOf(UNWRITTEN) + 1 }, { actual: line.trim() }))];
  });
}

/** What is still to be written forbids nothing in a draft. */
export function allowInDrafts(diagnostics: readonly Diagnostic[], drafts: Drafts): Diagnostic[] {
  return diagnostics.map((one) => (one.code === 'TEXT_UNWRITTEN' && drafts.holds(one.file) ? allowed(one) : one));
}

const allowed = (one: Diagnostic): Diagnostic => ({ ...one, severity: 'warning' });
const recordOf = (id: string) => `data/findings/${id}.yaml`;
const idOf = (file: string) => /^(?:content\/[^/]+\/(?:chapters|findings)\/(.+)\.mdx|data\/findings\/(.+)\.yaml)$/.exec(file)?.slice(1).find((id) => id !== undefined);
/** The first line, from 0, that is no comment and holds the mark; -1 where none does. */
const lineOfMark = (text: string) => text.split('\n').findIndex((line) => !line.trimStart().startsWith('#') && line.includes(UNWRITTEN));
