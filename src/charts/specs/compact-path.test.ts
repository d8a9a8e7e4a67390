import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactPath } from './compact-path.ts';

describe('a compact path', () => {
  it('is moved, and told step by step', () => expect(compactPath('M1,1L3,4L3,9L0,9Z', 10, 20)).toBe('M11,21l2,3v5h-3z'));
  it('keeps relative steps', () => expect(compactPath('M0,0h10v5h-10Z', 2.5, 0)).toBe('M2.5,0h10v5h-10z'));
  it('writes a command once for several steps', () => expect(compactPath('M0,0L1,2L2,4L4,3', 0, 0)).toBe('M0,0l1,2,1,2,2-1'));
  it('moves both ends of an arc', () => expect(compactPath('M2,0A2,2,0,1,1,-2,0', 5, 5)).toBe('M7,5a2,2,0,1,1-4,0'));
  it('moves the bends of a curve', () => expect(compactPath('M0,0C1,1,2,2,3,3', 1, 0)).toBe('M1,0c1,1,2,2,3,3'));
  it('goes back to its beginning after it is closed', () => expect(compactPath('M1,1h2v2ZM5,5h1', 0, 0)).toBe('M1,1h2v2zM5,5h1'));
  it('is undefined where a command is not known', () => expect(compactPath('M0,0T1,1', 0, 0)).toBeUndefined());
  it('never strays from the exact path by more than its rounding', () => fc.assert(fc.property(fc.array(fc.tuple(fc.float({ min: -500, max: 500, noNaN: true }), fc.float({ min: -500, max: 500, noNaN: true })), { minLength: 2, maxLength: 120 }), (points) => {
    const text = compactPath(`M${points.map(([x, y]) => `${x.toFixed(4)},${y.toFixed(4)}`).join('L')}`, 0, 0) ?? '';
    const ends: number[][] = [];
    let [x, y] = [0, 0];
    for (const [, letter = '', rest = ''] of text.matchAll(/([a-z])([^a-z]*)/gi)) {
      const numbers = [...rest.matchAll(/-?\d*\.?\d+/g)].map(Number);
      const size = letter === 'h' || letter === 'v' ? 1 : 2;
      for (let at = 0; at < numbers.length; at += size) {
        const [a = 0, b = 0] = numbers.slice(at);
        if (letter === 'M') [x, y] = [a, b];
        else if (letter === 'h') x += a;
        else if (letter === 'v') y += a;
        else [x, y] = [x + a, y + b];
        ends.push([x, y]);
      }
    }
    return ends.length === points.length && points.every(([px, py], at) => Math.hypot((ends[at]?.[0] ?? 0) - px, (ends[at]?.[1] ?? 0) - py) < 0.08);
  })));
});
