import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dotGridOf } from './dot-grid.ts';

it('gives full rows of twenty and the rest', () => expect(dotGridOf(93).blocks).toEqual([{ x: 0, y: 0, width: 240, height: 48 }, { x: 0, y: 48, width: 156, height: 12 }]));
it('gives no block for nobody', () => expect(dotGridOf(0)).toMatchObject({ height: 0, blocks: [] }));
it('covers exactly one dot for each person', () => fc.assert(fc.property(fc.nat(3000), (count) => {
  const { blocks, step } = dotGridOf(count);
  return blocks.reduce((sum, one) => sum + (one.width / step) * (one.height / step), 0) === count;
})));
