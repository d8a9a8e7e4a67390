import { expect, it } from 'vitest';
import { aTelling } from '../releases/releases.fixture.ts';
import { releaseSlots, stateWords } from './notice-words.ts';

const { voice } = aTelling('en');
const hebrew = aTelling('he').voice;

it('says how a copy stands', () => expect(stateWords(voice, { state: 'same' }, 'finding')).toBe('It still stands so today.'));
it('says since which release something is gone', () => expect(stateWords(voice, { state: 'gone', withdrawn: { tag: '1.1.0', date: '2026-07-01' } }, 'page')).toBe('The chapter was withdrawn from the report in release \u200E1.1.0\u200E, \u20681 July 2026\u2069.'));
it('says that something is gone since the latest release where none is without it yet', () => expect([stateWords(voice, { state: 'gone', withdrawn: {} }, 'finding'), stateWords(voice, { state: 'gone' }, 'finding')]).toEqual(Array.from({ length: 2 }, () => 'The finding was withdrawn from the report after the latest release.')));
it('keeps a name that ends in a figure apart from the date behind it', () => expect(hebrew.say('notice.title', releaseSlots(hebrew, { tag: '1.0.0', date: '2026-05-04' }))).toBe('עותק קבוע ממהדורה \u200E1.0.0\u200E, \u20684 במאי 2026\u2069'));
