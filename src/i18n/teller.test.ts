import { describe, expect, it } from 'vitest';
import { diagnostic } from '../terms/diagnostic.ts';
import { phrase } from '../terms/phrase.ts';
import { SOMEWHERE } from '../terms/place.fixture.ts';
import { createTeller, ENGLISH, type MessageCatalogue } from './teller.ts';

const CATALOGUE: MessageCatalogue = {
  direction: 'rtl',
  codes: { BATTERY_UNKNOWN: { message: 'אין מקבץ {actual}.', hint: '{repair}' }, HEADING_ID_MISSING: { message: 'אין מזהה.', hint: 'כתבו `{repair}`.' } },
  phrases: { 'did-you-mean': 'אולי {near}?', 'known-are': 'יש {names}.', errors: '{count, plural, two {שתי שגיאות} other {# שגיאות}}', either: '{first} או {second}', write: 'כתבו {what}, כמו `\'{count: …}\'`.' },
};
const hebrew = createTeller('he', CATALOGUE);
/** The isolates as signs that can be read: the whole line, a piece, code. */
const readable = (text: string) => text.replaceAll('\u200F\u2067', '[').replaceAll('\u2068', '⟨').replaceAll('\u2066', '<').replace(/\u2069$/, ']').replaceAll('\u2069', '⟩');
const say = (...[key, details]: Parameters<typeof hebrew.say>) => readable(hebrew.say(key, details));

describe('a message of a right-to-left language', () => {
  it('isolates what is not of the language', () => {
    const { message, hint } = hebrew.told(diagnostic('BATTERY_UNKNOWN', SOMEWHERE, { actual: 'welcom', repair: phrase('did-you-mean', { near: 'welcome' }) }));
    expect([message, hint].map(readable)).toEqual(['[אין מקבץ ⟨welcom⟩.]', '[אולי ⟨welcome⟩?]']);
  });
  it('isolates each of several names', () => expect(say('known-are', { names: ['a', 'b'] })).toBe('[יש ⟨a⟩, ⟨b⟩.]'));
  it('sets code from left to right, without a sign inside it', () => {
    const { hint } = hebrew.told(diagnostic('HEADING_ID_MISSING', SOMEWHERE, { repair: '## … {#a}' }));
    expect(readable(hint)).toBe('[כתבו <## … {#a}⟩.]');
  });
  it('takes quoted braces of code as they are', () => expect(say('write', { what: 'x' })).toBe('[כתבו ⟨x⟩, כמו <{count: …}⟩.]'));
  it('counts as the language does', () => expect([2, 3].map((count) => say('errors', { count }))).toEqual(['[שתי שגיאות]', '[3 שגיאות]']));
  it('says what is lacking in English, isolated', () => expect(say('either', { first: phrase('a-list'), second: 2 })).toBe('[⟨a list⟩ או 2]'));
  it('says a code that is lacking in English', () => expect(hebrew.told(diagnostic('FILE_MISSING', SOMEWHERE, { actual: 'a', expected: 'b' })).message).toBe('The file a is missing.'));
  it('keeps backticks and braces of a writer as they are', () => expect(say('did-you-mean', { near: '`{near}`' })).toBe('[אולי ⟨`{near}`⟩?]'));
});

it('a left-to-right language has no signs of direction', () => {
  const french = createTeller('fr', { direction: 'ltr', codes: {}, phrases: { 'did-you-mean': 'Vouliez-vous dire `{near}` ({near}) ?' } });
  expect(french.say('did-you-mean', { near: 'a' })).toBe('Vouliez-vous dire a (a) ?');
});
it('English needs no catalogue', () => expect(ENGLISH.say('did-you-mean', { near: 'a' })).toBe('Did you mean a?'));
