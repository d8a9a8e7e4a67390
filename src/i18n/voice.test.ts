import { describe, expect, it } from 'vitest';
import { stripControls } from './isolate.ts';
import { ENGLISH, HEBREW } from './language.fixture.ts';
import { createVoice } from './voice.ts';

const separators = { 'separator.comma': ', ', 'separator.semicolon': '; ' };
const hebrew = createVoice(HEBREW, {
  ...separators,
  findings: '{count, plural, one {ממצא אחד} two {שני ממצאים} other {# ממצאים}}',
  points: '{count, plural, one {{points} נקודת אחוז} other {{points} נקודות אחוז}}',
});
const english = createVoice(ENGLISH, {
  ...separators,
  findings: '{count, plural, =0 {no finding} one {# finding} other {# findings}}',
  verdict: '{verdict, select, apart {differs} other {does not differ}}',
  slide: '(slide {slide})',
  tag: '<b>{word}</b>',
  escaped: "It''s '{braces}'",
});

describe('strings', () => {
  it.each([[0, 'no finding'], [1, '1 finding'], [2, '2 findings'], [1200, '1,200 findings']])('puts %d into an English plural', (count, said) => {
    expect(english.say('findings', { count })).toBe(said);
  });
  it.each([[1, 'ממצא אחד'], [2, 'שני ממצאים'], [3, '3 ממצאים'], [20, '20 ממצאים'], [1200, '1,200 ממצאים']])('puts %d into a Hebrew plural', (count, said) => {
    expect(hebrew.say('findings', { count })).toBe(said);
  });
  it('puts a slot inside a plural', () => expect(hebrew.say('points', { count: 1, points: '+1' })).toBe('+1 נקודת אחוז'));
  it('chooses by a word', () => expect([english.say('verdict', { verdict: 'apart' }), english.say('verdict', { verdict: 'chance' })]).toEqual(['differs', 'does not differ']));
  it('puts a number into a slot as it is', () => expect(english.say('slide', { slide: 1200 })).toBe('(slide 1200)'));
  it('takes angle brackets for text', () => expect(english.say('tag', { word: 'x' })).toBe('<b>x</b>'));
  it('reads apostrophes as ICU does', () => expect(english.say('escaped')).toBe("It's {braces}"));
  it('calls an unknown string a bug', () => expect(() => english.say('nothing')).toThrow('Impossible: no reader string nothing in en'));
  it('knows which strings it has', () => expect([english.has('slide'), english.has('nothing')]).toEqual([true, false]));
});

describe('numbers', () => {
  it('writes a percentage of 0 to 100 with its sign', () => expect([0, 7, 97, 100].map((percent) => english.percent(percent))).toEqual(['0%', '7%', '97%', '100%']));
  it('writes a Hebrew percentage with its sign after it', () => expect(stripControls(hebrew.percent(97))).toBe('97%'));
  it.each([[-1234.567, 2, '−1,234.57'], [0.00106, 5, '0.00106'], [-0.001, 2, '0'], [4, 2, '4'], [1975, 0, '1,975']])('writes %d with at most %i decimals as %s', (value, decimals, said) => {
    expect([english.amount(value, decimals), stripControls(hebrew.amount(value, decimals))]).toEqual([said, said]);
  });
  it('knows the signs inside numbers and the names in dates', () => expect([english.separators, hebrew.dateNames.months[6]]).toEqual([{ decimal: '.', thousands: ',' }, 'יולי']));
  it('groups thousands', () => expect([english.number(1200), hebrew.number(1200)]).toEqual(['1,200', '1,200']));
  it('keeps the decimals that are asked for', () => expect([english.decimal(0.5, 3), hebrew.decimal(0.0421, 3), english.decimal(1, 3)]).toEqual(['0.500', '0.042', '1.000']));
  it('signs a rise with a plus and a fall with a minus sign, no hyphen', () => expect([english.signed(12), english.signed(-4)]).toEqual(['+12', '\u22124']));
  it('signs no change not at all', () => expect(hebrew.signed(0)).toBe('0'));
  it('joins a range with an en dash and one sign', () => expect([english.range(90, 100), stripControls(hebrew.range(90, 100))]).toEqual(['90–100%', '90–100%']));
});

describe('lists', () => {
  it('ends an English list with "and"', () => expect(english.list(['one', 'two', 'three'])).toBe('one, two and three'));
  it('joins the last Hebrew word to its conjunction', () => expect(hebrew.list(['אמון', 'שיתוף'])).toBe('אמון ושיתוף'));
  it('puts a maqaf, no hyphen, between the Hebrew conjunction and a figure', () => expect(hebrew.list(['14', '15'])).toBe('14 ו\u05BE15'));
  it('leaves the hyphens of the parts alone', () => expect(hebrew.list(['א-ב', 'ג-ד'])).toBe('א-ב וג-ד'));
  it('leaves a list of one as it is', () => expect(hebrew.list(['אמון'])).toBe('אמון'));
  it('is empty for no part', () => expect(english.list([])).toBe(''));
  it('puts the language’s own mark between parts', () => expect(english.join(['a', 'b'], 'semicolon')).toBe('a; b'));
});

describe('dates, names and quotation marks', () => {
  it('says a date in words', () => expect([english.date('2024-06-30'), hebrew.date('2024-06-30')]).toEqual(['30 June 2024', '30 ביוני 2024']));
  it('names a language in its own', () => expect([english.languageName('he'), hebrew.languageName('en')]).toEqual(['Hebrew', 'אנגלית']));
  it('quotes with the marks that the language declares', () => expect([english.quoted('x'), hebrew.quoted('x')]).toEqual(['“x”', '”x”']));
  it('quotes text with dollar signs letter by letter', () => expect(english.quoted('$& $1')).toBe('“$& $1”'));
  it('knows its direction', () => expect([english.dir, hebrew.dir]).toEqual(['ltr', 'rtl']));
});
