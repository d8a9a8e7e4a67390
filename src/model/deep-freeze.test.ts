import { expect, it } from 'vitest';
import { deepFreeze } from './deep-freeze.ts';

it('gives back the value itself', () => {
  const value = { a: [1] };
  expect(deepFreeze(value)).toBe(value);
});

it('freezes what is inside, at any depth', () => {
  const value = deepFreeze({ a: [{ b: { c: 1 } }] });
  expect(() => Object.assign(value.a[0]?.b as object, { c: 2 })).toThrow(TypeError);
});

it('lets no entry be added to a list', () => expect(() => (deepFreeze({ a: [1] }).a as number[]).push(2)).toThrow(TypeError));
it.each([1, 'a', null, undefined, true])('takes %s as it is', (value) => expect(deepFreeze(value)).toBe(value));

it('ends where a value holds itself', () => {
  const value: { self?: unknown } = {};
  value.self = value;
  expect(Object.isFrozen(deepFreeze(value))).toBe(true);
});
