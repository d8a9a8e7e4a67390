import { expect, it } from 'vitest';
import { clauseAt, isAsked, sentenceAt, sentencePartAt } from './clause.ts';

const text = 'Trust, it says: it rose (a lot). Did it?';
const of = ({ from, to }: { from: number; to: number }) => text.slice(from, to);
const at = text.indexOf('rose');

it('ends a part of a sentence at a colon', () => expect(of(sentencePartAt(text, at))).toBe(' it rose (a lot)'));
it('ends a clause at a bracket', () => expect(of(clauseAt(text, at, sentencePartAt(text, at)))).toBe(' it rose '));
it('ends a sentence at its full stop', () => expect(of(sentenceAt(text, at))).toBe('Trust, it says: it rose (a lot)'));
it('does not end it within a number', () => expect(sentenceAt('rose by 1.5 points', 0).to).toBe(18));
it('tells a question', () => expect([isAsked(text, at), isAsked(text, text.indexOf('Did'))]).toEqual([false, true]));
