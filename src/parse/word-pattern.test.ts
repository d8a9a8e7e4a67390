import { expect, it } from 'vitest';
import { createWordFinder, overlapsAny } from './word-pattern.ts';

const found = (words: string[], prefixes: string[], text: string) => createWordFinder(words, prefixes)(text).map(({ at, end }) => text.slice(at, end));

it('finds whole words only', () => expect(found(['half'], [], 'half, behalf, half-day, Half')).toEqual(['half', 'Half']));
it('finds the longer of two that begin alike', () => expect(found(['all', 'all of them'], [], 'all of them')).toEqual(['all of them']));
it('finds a word behind the letters that its language joins to it', () => expect(found(['רוב'], ['ו', 'ש', 'ל'], 'ושלרוב, ל־רוב, קרוב')).toEqual(['ושלרוב', 'ל־רוב']));
it('takes a word that begins like a prefix for itself', () => expect(found(['כמעט כל', 'מעט'], ['כ'], 'כמעט כל')).toEqual(['כמעט כל']));
it('takes each form of a quotation mark for the other', () => expect(found(['"clear"', 'members’ own'], [], '“clear” ”clear“ members\' own')).toEqual(['“clear”', '”clear“', 'members\' own']));
it('finds nothing where there are no words', () => expect(found([], ['ו'], 'ו')).toEqual([]));
it('reads many prefixes in little time', () => expect(found(['רוב'], ['ה', 'ו', 'ש'], `${'והש'.repeat(3000)}ד`)).toEqual([]));
it('tells a stretch that shares a character with a match', () => expect([overlapsAny([{ at: 2, bareAt: 2, end: 4 }], 3, 6), overlapsAny([{ at: 2, bareAt: 2, end: 4 }], 4, 6)]).toEqual([true, false]));
