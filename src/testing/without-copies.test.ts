import { expect, it } from 'vitest';
import type { Page } from './site-pages.ts';
import { withoutCopies } from './without-copies.ts';

const keptOf = (...paths: readonly string[]) => withoutCopies(paths.map((path) => ({ path }) as Page)).map(({ path }) => path);

it('keeps every page of today', () => expect(keptOf('he/', 'he/findings/a/', 'he/findings/b/', 'embed/he/a/')).toHaveLength(4));
it('keeps one frozen page of each kind in each language, of all releases', () => expect(keptOf('v/1/', 'v/2/', 'v/1/he/', 'v/1/he/findings/a/', 'v/1/he/findings/b/', 'v/2/he/findings/a/', 'v/1/en/findings/a/', 'v/1/he/trust/', 'v/1/he/voices/', 'v/1/embed/he/a/', 'v/1/embed/he/b/', 'v/1/embed/he/finding/a/'))
  .toEqual(['v/1/', 'v/1/he/', 'v/1/he/findings/a/', 'v/1/en/findings/a/', 'v/1/he/trust/', 'v/1/embed/he/a/', 'v/1/embed/he/finding/a/']));
