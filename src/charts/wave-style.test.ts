import { expect, it } from 'vitest';
import { markPathOf, stylesOf, waveStyleOf } from './wave-style.ts';

it('gives each of up to six waves a shape of its own', () => {
  expect(new Set([0, 1, 2, 3, 4, 5].map((place) => waveStyleOf(place, 6).shape)).size).toBe(6);
});

it('gives each of up to four waves a colour of its own', () => {
  expect([0, 1, 2, 3].map((place) => waveStyleOf(place, 4).colour)).toEqual(['var(--wave-1)', 'var(--wave-2)', 'var(--wave-3)', 'var(--wave-4)']);
});

it('colours only the first and the last of more than four waves', () => {
  expect([0, 1, 2, 3, 4].map((place) => waveStyleOf(place, 5).colour)).toEqual(['var(--wave-1)', 'var(--wave-rest)', 'var(--wave-rest)', 'var(--wave-rest)', 'var(--wave-3)']);
});

it('begins the shapes again with a seventh wave', () => {
  expect(waveStyleOf(6, 7)).toMatchObject({ shape: 'circle', colour: 'var(--wave-3)' });
});

it('lets a wave look the same in every chart of a report with few waves, and by its place in the chart in one with many', () => {
  expect(stylesOf([1, 2], 3)).toEqual([waveStyleOf(1, 3), waveStyleOf(2, 3)]);
  expect(stylesOf([3, 4], 6)).toEqual([waveStyleOf(0, 2), waveStyleOf(1, 2)]);
});

it('outlines the mark for a legend', () => {
  expect(markPathOf(waveStyleOf(1, 3))).toBe('M-4.5,-4.5h9v9h-9Z');
});
