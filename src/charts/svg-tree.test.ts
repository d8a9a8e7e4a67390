import { expect, it } from 'vitest';
import { slim, SvgTree, writeSvg } from './svg-tree.ts';

const slimmed = (tree: SvgTree) => slim(tree.root).map(writeSvg).join('');

it('drops frames, empty groups, names and roles', () => {
  const tree = new SvgTree();
  tree.open('g', { class: 'mark-group', role: 'graphics-object' }).open('path', { class: 'background', d: 'M0,0' }).close();
  tree.open('g', { 'aria-hidden': 'true' }).open('text', { 'font-family': 'x', fill: 'red' }).text('a < b').close().close().close();
  expect(slimmed(tree)).toBe('<text fill="red">a &lt; b</text>');
});

it('rounds to two decimals in attributes and leaves text and marked data alone', () => {
  const tree = new SvgTree().open('text', { transform: 'translate(1.23456,-0.0001)', 'data-percent': 1.23456 }).text('1.23456').close();
  expect(slimmed(tree)).toBe('<text transform="translate(1.23,0)" data-percent="1.23456">1.23456</text>');
});

it('writes a colour that all marks of a group share once', () => {
  const tree = new SvgTree().open('g').open('path', { fill: 'red' }).close().open('path', { fill: 'red' }).close().close();
  expect(slimmed(tree)).toBe('<g fill="red"><path/><path/></g>');
});
