import { describe, expect, it } from 'vitest';
import { foundIn } from './found-in.ts';

const records = () => [{ id: 'a', of: 'x' }, { id: 'b', of: 'y' }, { id: 'b', of: 'z' }];

describe.each([['frozen records', Object.freeze(records())], ['records that may still change', records()]])('in %s', (_, among) => {
  it('finds by either key, of several the first', () => {
    expect(foundIn(among, 'id', 'b')).toBe(among[1]);
    expect(foundIn(among, 'of', 'z')).toBe(among[2]);
  });
  it('finds nothing where there is none', () => expect(foundIn(among, 'id', 'c')).toBeUndefined());
});

it('sees what was added to records that may still change', () => {
  const growing = records();
  foundIn(growing, 'id', 'd');
  growing.push({ id: 'd', of: 'x' });
  expect(foundIn(growing, 'id', 'd')).toBe(growing[3]);
});
