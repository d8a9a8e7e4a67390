import type { Place } from './place.ts';

/** A place for tests that do not look at places. */
export const SOMEWHERE: Place = { file: 'words.mdx', line: 1, column: 1 };
