import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const TOKENS = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
/** The value of each colour in the light and in the dark theme. */
const COLOURS = new Map([...TOKENS.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]));
const valueOf = (name: string, theme: 'light' | 'dark') => COLOURS.get(name)?.[theme] ?? '';

/** Relative luminance, WCAG 2. */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(one: string, other: string): number {
  const [high = 0, low = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

describe.each(['light', 'dark'] as const)('the colours of charts in the %s theme', (theme) => {
  const marks = [...COLOURS.keys()].filter((name) => /^(wave|series|ramp|apart)-\d+$/.test(name));
  it('are there', () => expect(marks.length).toBe(4 + 5 + 9 + 9));
  it('can be seen on the page: 3 to 1', () => expect(marks.filter((name) => contrastOf(valueOf(name, theme), valueOf('paper', theme)) < 3)).toEqual([]));
  it('of amounts grow away from the page step by step', () => {
    const steps = Array.from({ length: 9 }, (_, at) => contrastOf(valueOf(`ramp-${at}`, theme), valueOf('paper', theme)));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });
  it('apart from a middle grow away from it to both sides', () => {
    const steps = Array.from({ length: 9 }, (_, at) => contrastOf(valueOf(`apart-${at}`, theme), valueOf('paper', theme)));
    expect([steps.slice(0, 5), steps.slice(4)]).toEqual([steps.slice(0, 5).sort((a, b) => b - a), steps.slice(4).sort((a, b) => a - b)]);
  });
});

it('are the same for browsers that know no two themes', () => {
  const plain = new Map([...TOKENS.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]));
  expect([...COLOURS].filter(([name, { light }]) => plain.get(name) !== light)).toEqual([]);
});
