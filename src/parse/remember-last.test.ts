import { describe, expect, it } from 'vitest';
import { perLanguages, rememberLast } from './remember-last.ts';

describe('what was made of a file last', () => {
  const by = {};
  const remember = rememberLast<number>();
  let made = 0;
  const make = () => (made += 1);
  const file = (text: string) => ({ file: 'a.yaml', text });
  it('stays while its text does', () => expect([remember(by, file('x'), '', make), remember(by, file('x'), '', make)]).toEqual([1, 1]));
  it('is made again for another text, another use, another reader', () => expect([remember(by, file('y'), '', make), remember(by, file('y'), 'b', make), remember({}, file('y'), 'b', make)]).toEqual([2, 3, 4]));
});

it('a schema is made once for the same languages', () => {
  const schemaOf = perLanguages((languages) => ({ languages }));
  expect(schemaOf(['he', 'en'])).toBe(schemaOf(['he', 'en']));
  expect(schemaOf(['he'])).toEqual({ languages: ['he'] });
});
