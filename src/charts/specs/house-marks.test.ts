import { describe, expect, it } from 'vitest';
import { dressMarks } from './house-marks.ts';

const color = { field: 'a', type: 'nominal', legend: null };
const channelsOf = (spec: object) => dressMarks(spec as never)['encoding'];

describe('beside colour', () => {
  it('points of different names differ in shape', () => expect(channelsOf({ mark: 'point', encoding: { color } })).toEqual({ color, shape: color }));
  it('lines differ in their dashes', () => expect(channelsOf({ mark: { type: 'line' }, encoding: { color } })).toMatchObject({ strokeDash: { field: 'a', scale: { range: [[1, 0], [7, 4], [2, 3], [10, 3, 2, 3], [14, 4]] } } }));
  it('a layer takes the colour that all layers share', () => expect(dressMarks({ encoding: { color }, layer: [{ mark: 'point' }] })['layer']).toEqual([{ mark: 'point', encoding: { shape: color } }]));
  it.each([
    ['amounts', { mark: 'point', encoding: { color: { field: 'a', type: 'quantitative' } } }],
    ['bars', { mark: 'bar', encoding: { color } }],
    ['points that have a shape', { mark: 'point', encoding: { color, shape: { field: 'b' } } }],
  ])('%s stay as they are', (_, spec) => expect(dressMarks(spec)).toEqual(spec));
});

it('the ends of box plots are not black', () => expect(dressMarks({ mark: 'boxplot' })).toEqual({ mark: { type: 'boxplot', ticks: { color: 'var(--ink)' } } }));
it('the ends of box plots stay away where the writer says so', () => expect(dressMarks({ mark: { type: 'boxplot', ticks: false } })).toEqual({ mark: { type: 'boxplot', ticks: false } }));
