import { describe, expect, it } from 'vitest';
import { createWordReader } from './claim-words.ts';

const english = createWordReader({
  figures: { prefixes: [] },
  claims: { all: ['all'], 'almost-all': ['almost all'], half: ['half'], 'more-than-half': ['more than half'], 'no-clear-change': ['no clear change', 'none … told from chance'], equal: ['same'], similar: ['same'], hedges: ['in this sample'], never: ['not all'] },
});
const hebrew = createWordReader({ figures: { prefixes: ['ה', 'ו', 'ב'] }, claims: { most: ['רוב'], 'large-majority': ['רוב גדול'], half: ['מחצית'] } });
const said = (text: string, reader = english) => reader.sayingsIn(text).map(({ saying }) => saying.join('+'));

describe('what words say', () => {
  it('is found whatever its capitals', () => expect(said('All of them')).toEqual(['all']));
  it('is found as whole words only', () => expect(said('tall, overall, halfway')).toEqual([]));
  it('is that of the longer phrase, not of the one in it', () => expect([said('almost all'), said('more than half')]).toEqual([['almost-all'], ['more-than-half']]));
  it('is that of what may never be said, where its words hold others', () => expect(said('not all')).toEqual(['never']));
  it('comes in reading order', () => expect(said('half of all')).toEqual(['half', 'all']));
  it('has words between those that … stands between', () => expect(said('none of the differences can be told from chance')).toEqual(['no-clear-change']));
  it('is both where one phrase stands for two', () => expect(said('the same')).toEqual(['equal+similar']));
  it('may have letters before it that the language joins', () => expect([said('והרוב', hebrew), said('במחצית', hebrew), said('הרוב הגדול', hebrew)]).toEqual([['most'], ['half'], ['most']]));
  it('has no letters before it that the language does not join', () => expect(said('כרוב', hebrew)).toEqual([]));
  it('runs over the end of a line', () => expect(said('almost\nall')).toEqual(['almost-all']));
});

describe('a sentence', () => {
  it('is hedged by the words for it', () => expect(english.isHedged('It was higher in this sample.')).toBe(true));
  it('is hedged by no clear change', () => expect(english.isHedged('It was higher: no clear change.')).toBe(true));
  it('is not hedged by others', () => expect(english.isHedged('It was higher for all.')).toBe(false));
});

it('says nothing where a language lists no words', () => expect(createWordReader({ figures: { prefixes: [] } }).sayingsIn('all')).toEqual([]));
it('gives the words of a saying', () => expect([english.wordsFor('almost-all'), english.wordsFor('minority')]).toEqual([['almost all'], []]));
