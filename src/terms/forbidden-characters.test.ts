import { describe, expect, it } from 'vitest';
import { coverForbidden, forbiddenIn, nameForbidden } from './forbidden-characters.ts';

describe('a character that no text may hold', () => {
  it.each([
    ['a\u202Eb', 'U+202E RIGHT-TO-LEFT OVERRIDE'], ['\u2066', 'U+2066 LEFT-TO-RIGHT ISOLATE'], ['a\u0000', 'U+0000'], ['\u001B[2J', 'U+001B'], ['\r', 'U+000D'], ['\u0085', 'U+0085'], ['\u2028', 'U+2028'], ['\uD800', 'U+D800'],
  ])('is found in %j', (text, name) => expect(forbiddenIn(text)?.name).toBe(name));
  it.each(['אב\u200Fג', 'a\u200Eb', '\u061C', 'a\u200Db', 'tab\tand line\n', '😀', '\u{E0041}'])('is none of %j', (text) => expect(forbiddenIn(text)).toBeUndefined());
  it('is named in messages', () => expect(nameForbidden('a\u202Eb\u001B')).toBe('a[U+202E]b[U+001B]'));
  it('is covered by one sign in a line of a file, so that columns count on', () => expect(coverForbidden('a\u202Eb\u0000\tc')).toBe('a\uFFFDb␀ c'));
});
