import { expect, it } from 'vitest';
import type { Built } from './built.ts';
import { promisedOf } from './promised-of.ts';

const page = (ids: string[], links: string[]) => ({ marks: { ids, links } });

it('promises every address, and the anchors that links lead to: on the page, from its base, from beside it', () => {
  const built: Built = new Map<string, NonNullable<ReturnType<Built['get']>>>([
    ['./', page([], ['en/'])],
    ['en/', page(['themes'], ['/a/b/en/quay/#lamp'])],
    ['en/quay/', page(['main', 'lamp', 'door', 'rope', 'tide', 'note-1', 'chart-x-title', 'old'], ['#main', '#door', '../#themes', '#note-1', '../quay/#rope', '#nowhere'])],
    ['f/x/', page([], ['https://elsewhere.example/a/b/en/quay/#old', '/other/en/quay/#old', '/a/b/he/#x'])],
    ['files/x.csv', { columns: ['item', 'percent'] }],
  ]);
  expect(Object.fromEntries(promisedOf(built, '/a/b/'))).toEqual({
    './': { anchors: [], columns: [] },
    'en/': { anchors: ['themes'], columns: [] },
    'en/quay/': { anchors: ['door', 'lamp', 'rope'], columns: [] },
    'f/x/': { anchors: [], columns: [] },
    'files/x.csv': { anchors: [], columns: ['item', 'percent'] },
  });
});
