import { describe, expect, it } from 'vitest';
import { mapJson, walkJson } from './json.ts';

describe('walkJson', () => {
  it('visits outside before inside, with the path of each', () => {
    const seen: string[] = [];
    walkJson({ a: [1, { b: 2 }] }, (_, path) => { seen.push(path.join('.')); });
    expect(seen).toEqual(['', 'a', 'a.0', 'a.1', 'a.1.b']);
  });
  it('goes no deeper where it is told not to', () => {
    const seen: string[] = [];
    walkJson({ a: { b: 1 }, c: 2 }, (_, path) => { seen.push(path.join('.')); return path.at(-1) !== 'a'; });
    expect(seen).toEqual(['', 'a', 'c']);
  });
});

describe('mapJson', () => {
  it('gives a copy and leaves the value as it is', () => {
    const value = { a: [1, { b: 2 }] };
    expect([mapJson(value, (node) => (typeof node === 'number' ? node + 1 : node)), value]).toEqual([{ a: [2, { b: 3 }] }, { a: [1, { b: 2 }] }]);
  });
  it('changes inside before outside', () => expect(mapJson({ a: { b: 1 } }, (node, path) => (path.length === 1 ? JSON.stringify(node) : path.at(-1) === 'b' ? 'x' : node))).toEqual({ a: '{"b":"x"}' }));
});
