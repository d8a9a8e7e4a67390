import fc from 'fast-check';
import type { FileSet } from '../../parse/file-set.ts';
import { ESCAPES, MARKUP, NAMES, SIGNS, VALUES } from './hostile-texts.ts';
import type { Change, Mutation } from './change.ts';
import { FILE_CHANGES } from './mutate-files.ts';
import { LINE_CHANGES } from './mutate-lines.ts';
import { TREE_CHANGES } from './mutate-tree.ts';

const CHANGES: Readonly<Record<string, Change>> = { ...FILE_CHANGES, ...LINE_CHANGES, ...TREE_CHANGES };

/** Every way in which reports are changed. */
export const KINDS = Object.keys(CHANGES);

const number = fc.nat({ max: 1_000_000 });
const text = fc.oneof(fc.constantFrom(...MARKUP), fc.constantFrom(...SIGNS), fc.constantFrom(...ESCAPES), fc.constantFrom(...NAMES), fc.constantFrom(...VALUES), fc.string({ unit: 'binary', maxLength: 12 }));

/** One to three changes. */
export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(fc.record({ kind: fc.constantFrom(...KINDS), file: number, at: number, to: number, text }), { minLength: 1, maxLength: 3 });

/** The report with the changes in it. */
export function mutate(files: FileSet, changes: readonly Mutation[]): FileSet {
  const mutant = new Map(files);
  for (const mutation of changes) {
    // Large files of strings are as likely as a wave; the order is that of names.
    const names = [...mutant.keys()].sort();
    const file = names[mutation.file % names.length];
    if (file !== undefined) CHANGES[mutation.kind]?.(mutant, file, mutation);
  }
  return mutant;
}

/** The changes as they are told where one of them was not withstood. */
export function describeMutations(files: FileSet, changes: readonly Mutation[]): string {
  const names = [...files.keys()].sort();
  return changes.map(({ file, ...one }) => `${names[file % names.length] ?? ''} ${JSON.stringify({ file, ...one })}`).join(' + ');
}
