import { describe, expect, it } from 'vitest';
import type { Line } from '../parse/words.ts';
import { startOf } from '../terms/place.ts';
import { confirmedOf, formatTranslated, pairPassages } from './pair-passages.ts';
import { hashOf, passagesOf, type Passage } from './passages.ts';

const place = startOf('a.mdx');
const line = (text: string): Line => [{ kind: 'text', text, place }];
/** A file of one section with these paragraphs. */
const file = (...paragraphs: string[]): Passage[] => passagesOf({ title: line('t') }, [{ kind: 'heading', level: 2, id: 'a', children: line('h'), place }, ...paragraphs.map((text) => ({ kind: 'paragraph' as const, children: line(text), place }))]);
const confirmed = (from: Passage[], to: Passage[]) => confirmedOf(pairPassages(from, to, undefined));
const states = (from: Passage[], to: Passage[], then: ReturnType<typeof confirmedOf> | undefined) => pairPassages(from, to, then).slice(2).map(({ original, translation, state }) => `${original?.key ?? '–'} ${translation?.key ?? '–'} ${state}`);

describe('translations that nobody has confirmed', () => {
  it('are paired in order', () => expect(states(file('one', 'two'), file('eins', 'zwei'), undefined)).toEqual(['a/1 a/1 unconfirmed', 'a/2 a/2 unconfirmed']));
  it('are missing where the other language has fewer', () => expect(states(file('one', 'two'), file('eins'), undefined)).toEqual(['a/1 a/1 unconfirmed', 'a/2 – missing']));
});

describe('confirmed translations', () => {
  const then = confirmed(file('one', 'two', 'three'), file('eins', 'zwei', 'drei'));
  it('are up to date while nothing changes', () => expect(states(file('one', 'two', 'three'), file('eins', 'zwei', 'drei'), then)).toEqual(['a/1 a/1 current', 'a/2 a/2 current', 'a/3 a/3 current']));
  it('are outdated where the original changed, and there alone', () => expect(states(file('one', 'two!', 'three'), file('eins', 'zwei', 'drei'), then)).toEqual(['a/1 a/1 current', 'a/2 a/2 outdated', 'a/3 a/3 current']));
  it('stay paired when the original gains a paragraph, which is missing', () => expect(states(file('one', 'new', 'two', 'three'), file('eins', 'zwei', 'drei'), then)).toEqual(['a/1 a/1 current', 'a/2 – missing', 'a/3 a/2 current', 'a/4 a/3 current']));
  it('stay paired when the original changes the order', () => expect(states(file('three', 'one', 'two'), file('eins', 'zwei', 'drei'), then)).toEqual(['a/1 a/3 current', 'a/2 a/1 current', 'a/3 a/2 current']));
  it('are up to date where only the translation was worded anew', () => expect(states(file('one', 'two', 'three'), file('eins', 'zwo', 'drei'), then)).toEqual(['a/1 a/1 current', 'a/2 a/2 current', 'a/3 a/3 current']));
  it('wait to be confirmed where a paragraph was put in on both sides', () => expect(states(file('one', 'new', 'two', 'three'), file('eins', 'neu', 'zwei', 'drei'), then)).toEqual(['a/1 a/1 current', 'a/2 a/2 unconfirmed', 'a/3 a/3 current', 'a/4 a/4 current']));
  it('are outdated where both sides were worded anew', () => expect(states(file('one', 'two!', 'three'), file('eins', 'zwei!', 'drei'), then)).toEqual(['a/1 a/1 current', 'a/2 a/2 outdated', 'a/3 a/3 current']));
  it('are outdated where their original was taken out', () => expect(states(file('one', 'three'), file('eins', 'zwei', 'drei'), then)).toEqual(['a/1 a/1 current', 'a/2 a/3 current', '– a/2 outdated']));
});

describe('the hash of a passage', () => {
  it('is the same however its lines are broken', () => expect(hashOf([...line('one\n'), ...line('two')])).toBe(hashOf(line('one two'))));
  it('changes with a figure', () => {
    const value = (percent: string): Line => [{ kind: 'value', ref: { kind: 'respondents', wave: percent as never }, place }];
    expect(hashOf(value('w1'))).not.toBe(hashOf(value('w2')));
  });
});

it('translated.yaml is sorted by file', () => expect(formatTranslated({ 'pages/b.mdx': { title: ['a', 'b'] }, 'chapters/a.mdx': { 'x/1': ['c', 'd'] } })).toBe(
  "# Which words of the original each passage was last confirmed to translate. Written by npm run translated.\nchapters/a.mdx:\n  x/1: ['c', 'd']\npages/b.mdx:\n  title: ['a', 'b']\n"));
