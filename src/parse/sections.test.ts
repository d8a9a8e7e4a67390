import { expect, it } from 'vitest';
import { sectionsOf } from './sections.ts';
import type { Block } from './words.ts';

const place = { file: 'x', line: 1, column: 1 };
const heading = (level: number, id: string): Block => ({ kind: 'heading', level, id, children: [], place });
const paragraph: Block = { kind: 'paragraph', children: [], place };

it('cuts at headings of level 2 and keeps deeper ones inside', () => {
  const { opening, sections } = sectionsOf([paragraph, heading(2, 'a'), heading(3, 'b'), paragraph, heading(2, 'c')]);
  expect([opening.length, ...sections.map((one) => `${one.heading.id}:${one.blocks.length}`)]).toEqual([1, 'a:2', 'c:0']);
});
