import { expect, it } from 'vitest';
import { messageError } from './message-error.ts';

it.each(['Menu', 'Slide {slide}', '{count, plural, one {# item} other {# items}}', "It''s", 'a < b', '<b>bold', ''])('finds nothing wrong with %j', (message) => {
  expect(messageError(message)).toBeUndefined();
});

it.each([
  ['Slide {slide', /expect argument closing brace/],
  ['{count, plural, one {#}}', /missing other clause/],
  ['{count, plurl, other {#}}', /invalid argument type/],
  ['{}', /empty argument/],
])('says in small letters what is wrong with %j', (message, reason) => expect(messageError(message)).toMatch(reason));
