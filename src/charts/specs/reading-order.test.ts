import { describe, expect, it } from 'vitest';
import { turnSpec } from './reading-order.ts';

const x = { field: 'a', type: 'quantitative' };
const text = { type: 'text', align: 'left', dx: 6, dy: 2 };

describe('from right to left', () => {
  it('a text and its distance change sides', () => expect(turnSpec({ mark: text, encoding: { x } })['mark']).toEqual({ type: 'text', align: 'right', dx: -6, dy: 2 }));
  it('a text of a layer follows the x axis that all layers share', () => {
    expect(turnSpec({ encoding: { x }, layer: [{ mark: text }] })['layer']).toEqual([{ mark: { ...text, align: 'right', dx: -6 } }]);
  });
  it('grouped bars follow each other the other way', () => expect(turnSpec({ mark: 'bar', encoding: { x, xOffset: { field: 'b' } } })['encoding']).toMatchObject({ xOffset: { field: 'b', scale: { reverse: true } } }));
  it.each([
    ['says its own direction', { ...x, scale: { reverse: false } }],
    ['says its own range', { ...x, scale: { range: [0, 100] } }],
    ['is a place in px', { value: 10 }],
  ])('nothing changes where x %s', (_, own) => expect(turnSpec({ mark: text, encoding: { x: own } })['mark']).toEqual(text));
  it('nothing changes on a map', () => expect(turnSpec({ mark: text, encoding: { longitude: x, latitude: x } })['mark']).toEqual(text));
});
