import { expect, it } from 'vitest';
import { mergeHairlines } from './merge-hairlines.ts';
import { slim, SvgTree, writeSvg } from './svg-tree.ts';

const merged = (tree: SvgTree) => mergeHairlines(slim(tree.root)).map(writeSvg).join('');
const line = (x: number, y: number, x2: number, y2: number, stroke: string, more = {}) => ({ transform: `translate(${x},${y})`, x2, y2, stroke, 'stroke-width': 1, ...more });

it('draws the hairlines of a group as one path for each colour', () => {
  const tree = new SvgTree().open('g').open('line', line(0, 10, 720, 0, 'a')).close().open('line', line(5.5, 0, 0, 9, 'b')).close().open('line', line(0, 30, 720, 0, 'a')).close().close();
  expect(merged(tree)).toBe('<g stroke-width="1"><path d="M0,10h720M0,30h720" stroke="a"/><path d="M5.5,0v9" stroke="b"/></g>');
});

it('leaves a colour to the group that has it', () => {
  const tree = new SvgTree().open('g').open('line', line(0, 10, 720, 0, 'a')).close().open('line', line(0, 30, 720, 0, 'a')).close().close();
  expect(merged(tree)).toBe('<g stroke="a" stroke-width="1"><path d="M0,10h720M0,30h720"/></g>');
});

it('leaves lines alone that are thicker, aslant, or say something of themselves', () => {
  const thick = { 'stroke-width': 2 };
  for (const [x2, y2, more] of [[9, 0, thick], [9, 9, {}], [9, 0, { 'data-item': 'a' }]] as const) {
    const tree = new SvgTree().open('g').open('line', line(1, 2, x2, y2, 'a', more)).close().open('line', line(1, 3, x2, y2, 'b', more)).close().close();
    expect(merged(tree)).not.toContain('<path');
  }
});
