import { describe, expect, it } from 'vitest';
import { aLine } from '../parse/reading.fixture.ts';
import { claimUsesOf } from './claim-uses.ts';

const uses = (text: string) => claimUsesOf(aLine(text).line).map(({ node, words, sentence }) => [node.claim, words, sentence.trim()]);

describe('words that carry a claim', () => {
  it('come with the sentence that they stand in', () => expect(uses('One. Two <Claim id="c">rose</Claim> much. Three.')).toEqual([['c', 'rose', 'Two rose much.']]));
  it('have one sign for what the data print', () => expect(uses('<Claim id="c">higher in <Value of="claim.c"/> items</Claim>')).toEqual([['c', 'higher in \uFFFC items', 'higher in \uFFFC items']]));
  it('are read through strong words and links', () => expect(uses('**a <Claim id="c">b *d*</Claim>** e')).toEqual([['c', 'b d', 'a b d e']]));
  it('stand in a sentence of their own inside a note', () => expect(uses('a. b<Note>c <Claim id="d">e</Claim></Note> f')).toEqual([['d', 'e', 'c e']]));
  it('do not end their sentence at a number or an abbreviation in the word', () => expect(uses('in 2.5 and <Claim id="c">a</Claim>')[0]?.[2]).toBe('in 2.5 and a'));
});
