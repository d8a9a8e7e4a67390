import { expect, it } from 'vitest';
import { englishOf } from '../terms/phrase.ts';
import { messageError } from './message-error.ts';

it.each(['Menu', 'Slide {slide}', '{count, plural, one {# item} other {# items}}', "It''s", 'a < b', '<b>bold', ''])('finds nothing wrong with %j', (message) => {
  expect(messageError(message)).toBeUndefined();
});

it.each([
  ['Slide {slide', 'a brace is not closed'],
  ['{count, plural, one {#}}', 'the case other is missing among its cases'],
  ['{count, plural, one}', 'its cases are not written as cases are'],
  ['{count, plurl, other {#}}', 'a slot has a form that there is not'],
  ['{}', 'a pair of braces names no slot'],
])('says what is wrong with %j', (message, reason) => expect(englishOf(messageError(message) ?? '')).toBe(reason));
