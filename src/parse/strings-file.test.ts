import { describe, expect, it } from 'vitest';
import { told } from './reading.fixture.ts';
import { parseStrings } from './strings-file.ts';

const stringsOf = (text: string) => parseStrings({ file: 'strings/en.yaml', text });

describe('reader strings', () => {
  it('are flattened to dotted keys', () => expect(stringsOf('site:\n  menu: Menu\n  theme:\n    dark: Dark\nnone: None\n').strings).toEqual({ 'site.menu': 'Menu', 'site.theme.dark': 'Dark', none: 'None' }));
  it('may be written with dotted keys', () => expect(stringsOf('chart.gap.not-asked: not asked\n').strings).toEqual({ 'chart.gap.not-asked': 'not asked' }));
  it('may be empty texts', () => expect(stringsOf('a: ""\n')).toEqual({ strings: { a: '' }, diagnostics: [] }));
  it('are told where their braces are wrong, at their place, by their key', () => {
    expect(stringsOf('site:\n  slide: "Slide {slide"\n').diagnostics).toMatchObject([{ code: 'STRING_SYNTAX', line: 2, column: 10, actual: 'site.slide' }]);
  });
  it('are told where a plural has no other', () => expect(told(stringsOf("a: '{count, plural, one {#}}'\n").diagnostics)).toEqual(['1:4 STRING_SYNTAX']));
  it('keep those that are right beside one that is wrong', () => expect(stringsOf('a: "{"\nb: ok\n').strings).toHaveProperty('b', 'ok'));
  it.each([['a: 5\n', '1:4 TYPE_WRONG'], ['a:\n  b: [1]\n', '2:6 TYPE_WRONG'], ['a:\n', '1:3 TYPE_WRONG'], ['- a\n', '1:1 TYPE_WRONG'], ['a: b: c\n', '1:4 YAML_SYNTAX']])('are no texts in %j', (text, said) => {
    expect([stringsOf(text).strings, told(stringsOf(text).diagnostics)]).toEqual([{}, [said]]);
  });
});
