import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSvg } from './parse-svg.ts';
import { writeSvg, type SvgNode } from './svg-tree.ts';

const nodeWith = (children: fc.Arbitrary<SvgNode[]>) => fc.record({
  tag: fc.constantFrom('svg', 'g', 'text', 'path', 'linearGradient'),
  attributes: fc.dictionary(fc.constantFrom('x', 'data-item', 'fill', 'font-weight'), fc.string({ unit: 'grapheme' }), { noNullPrototype: true }),
  children,
  text: fc.string({ unit: 'grapheme' }),
});
const leaf = nodeWith(fc.constant([]));
const tree = nodeWith(fc.array(nodeWith(fc.array(leaf, { maxLength: 2 })), { maxLength: 3 }));

describe('parseSvg', () => {
  it('reads back what was written', () => fc.assert(fc.property(tree, (node) => {
    expect(parseSvg(writeSvg(node))).toEqual(node);
  })));
  it.each(['<g>', '<g></h>', '<g/><g/>', 'x<g/>', '<g a=\'1\'/>', '<!-- x --><g/>', '<g>&nbsp;</g>', ''])('refuses %j', (svg) => {
    expect(() => parseSvg(svg)).toThrow('Impossible');
  });
});
