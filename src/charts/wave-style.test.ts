import { expect, it } from 'vitest';
import { markPathOf, waveStyleOf } from './wave-style.ts';

it('gives each of up to six waves a shape of its own', () => {
  expect(new Set([0, 1, 2, 3, 4, 5].map((place) => waveStyleOf(place, 6).shape)).size).toBe(6);
});

it('runs from the first colour to the last where there are more waves than colours', () => {
  expect([0, 1, 2, 3, 4, 5].map((place) => waveStyleOf(place, 6).colour.slice(11, 12))).toEqual(['1', '2', '2', '3', '3', '4']);
});

it('begins the shapes again with a seventh wave, in a colour of its own', () => {
  expect(waveStyleOf(6, 7)).toMatchObject({ shape: 'circle', colour: 'var(--wave-4)' });
  expect(waveStyleOf(0, 7).colour).toBe('var(--wave-1)');
});

it('outlines the mark for a legend', () => {
  expect(markPathOf(waveStyleOf(1, 3))).toBe('M-4.5,-4.5h9v9h-9Z');
});
