import { readFileSync } from 'node:fs';
import { differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, filterGrayscale, parse, wcagContrast, type Color } from 'culori';
import { describe, expect, it } from 'vitest';
import { heatEdgeOf } from '../charts/heat.ts';

/** The colours of a theme by name, read from the style sheet: for browsers without `light-dark()`, in light, in dark. */
function coloursOf(theme: 'fallback' | 'light' | 'dark'): Record<string, string> {
  const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
  const pairs = [...css.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(([, name = '', light = '', dark = '']) => [name, theme === 'dark' ? dark : light]);
  const plain = [...css.matchAll(/--([\w-]+): (#\w+)/g)].map(([, name = '', colour = '']) => [name, colour]);
  return Object.fromEntries(theme === 'fallback' ? plain : pairs);
}

const SIMULATIONS: readonly (readonly [string, (colour: Color) => Color])[] = [
  ['normal sight', (colour) => colour],
  ['protanopia', filterDeficiencyProt(1)], ['deuteranopia', filterDeficiencyDeuter(1)], ['tritanopia', filterDeficiencyTrit(1)], ['grey', filterGrayscale(1)],
];
const distance = differenceCiede2000();
const colourOf = (text: string): Color => {
  const colour = parse(text);
  if (!colour) throw new Error(`Impossible: no colour ${text}`);
  return colour;
};

/** The nine steps of a scheme for amounts. */
const stepsOf = (scheme: 'ramp' | 'apart') => Array.from({ length: 9 }, (_, step) => `${scheme}-${step}`);
/** Colours in which marks are painted. */
const MARKS = ['wave-1', 'wave-2', 'wave-3', 'wave-4', 'wave-rest', 'series-4', 'series-5', 'series-6', 'series-7', 'series-8', ...stepsOf('ramp'), ...stepsOf('apart')];

it('knows every colour of marks that the style sheet has', () => {
  expect(Object.keys(coloursOf('light')).filter((name) => /^(wave|series|ramp|apart)-/.test(name)).sort()).toEqual([...MARKS].sort());
});

it('writes the same colours for browsers without light-dark() as for light', () => {
  const fallback = coloursOf('fallback');
  for (const [name, colour] of Object.entries(coloursOf('light'))) expect(fallback[name], name).toBe(colour);
});

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  const colours = coloursOf(theme);
  const of = (name: string) => colours[name] ?? '';
  const contrast = (one: string, other: string) => wcagContrast(of(one), of(other));

  it.each(SIMULATIONS)('up to three waves are at least 10 apart (CIEDE2000) under %s', (_, simulate) => {
    const waves = ['wave-1', 'wave-2', 'wave-3'].map((name) => simulate(colourOf(of(name))));
    waves.forEach((one, at) => waves.slice(at + 1).forEach((other) => expect(distance(one, other)).toBeGreaterThanOrEqual(10)));
  });

  it.each(SIMULATIONS)('the first and the last of many waves are at least 10 apart from those between under %s', (_, simulate) => {
    const [rest, first, last] = ['wave-rest', 'wave-1', 'wave-3'].map((name) => simulate(colourOf(of(name)))) as [Color, Color, Color];
    expect(distance(first, rest)).toBeGreaterThanOrEqual(10);
    expect(distance(last, rest)).toBeGreaterThanOrEqual(10);
  });

  it.each([...MARKS, 'ink', 'soft'])('the mark or line --%s stands out from paper 3 to 1', (name) => {
    expect(contrast(name, 'paper')).toBeGreaterThanOrEqual(3);
  });

  it('the steps of amounts grow away from the page', () => {
    const steps = stepsOf('ramp').map((name) => contrast(name, 'paper'));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });

  it('the steps apart from a middle grow away from it to both sides', () => {
    const steps = stepsOf('apart').map((name) => contrast(name, 'paper'));
    expect([steps.slice(0, 5), steps.slice(4)]).toEqual([steps.slice(0, 5).sort((a, b) => b - a), steps.slice(4).sort((a, b) => a - b)]);
  });

  it.each(['ink', 'soft'])('the text --%s stands out from paper 7 to 1', (name) => expect(contrast(name, 'paper')).toBeGreaterThanOrEqual(7));

  it.each([1, 2, 3])('ink stands out from cells of step %d 4.5 to 1', (step) => expect(contrast(`heat-${step}`, 'ink')).toBeGreaterThanOrEqual(4.5));
  it.each([4, 5])('paper stands out from cells of step %d 4.5 to 1', (step) => expect(contrast(`heat-${step}`, 'paper')).toBeGreaterThanOrEqual(4.5));

  it('the steps of cells go from paper to the accent, each told apart from the next, in grey too', () => {
    const steps = [1, 2, 3, 4, 5].map((step) => colourOf(of(`heat-${step}`)));
    expect(of('heat-5')).toBe(of('accent'));
    steps.slice(1).forEach((step, at) => {
      const before = steps[at] ?? step;
      expect(distance(before, step)).toBeGreaterThan(6);
      expect(distance(filterGrayscale(1)(before), filterGrayscale(1)(step))).toBeGreaterThan(6);
      expect(wcagContrast(step, of('paper'))).toBeGreaterThan(wcagContrast(before, of('paper')));
    });
  });

  it.each([1, 2, 3, 4, 5])('the outline of cells of step %d stands out from paper 3 to 1', (step) => {
    expect(contrast(heatEdgeOf(step).slice('var(--'.length, -1), 'paper')).toBeGreaterThanOrEqual(3);
  });

  it('the interval of a bar is seen on every bar, through its halo', () => {
    for (const wave of ['wave-1', 'wave-2', 'wave-3', 'wave-4', 'wave-rest']) expect(contrast(wave, 'paper')).toBeGreaterThanOrEqual(3);
    expect(contrast('ink', 'paper')).toBeGreaterThanOrEqual(3);
  });
});

it('defines every colour of charts for forced colours', () => {
  const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
  const forced = css.slice(css.indexOf('forced-colors: active'));
  for (const name of [...MARKS, 'ink', 'soft', 'paper', 'rule', 'grid', 'heat-1', 'heat-2', 'heat-3', 'heat-4', 'heat-5']) expect(forced).toMatch(new RegExp(`--${name}: (?:CanvasText|Canvas|GrayText|color-mix\\(in oklab, (?:CanvasText|LinkText) \\d+%, Canvas\\));`));
});
