import { expect, it } from 'vitest';
import { claimsOf, notesOf } from './notes-of.ts';
import { wordsOf } from './words-context.fixture.ts';

it('gives the notes of all lines in reading order, those inside other words too', () => {
  const lines = [wordsOf('a<Note>1</Note> **b<Note>2</Note>**'), wordsOf('c'), wordsOf('*e<Note>3</Note>*')];
  expect(notesOf(lines).map((note) => ('children' in note && note.children[0]?.kind === 'text' ? note.children[0].text : ''))).toEqual(['1', '2', '3']);
});

it('gives the very nodes, so that a note is found by itself', () => {
  const line = wordsOf('a<Note>1</Note>');
  expect(notesOf([line])[0]).toBe(line[1]);
});
it('gives none where there are none', () => expect(notesOf([])).toEqual([]));

it('gives the claims of all lines as often as they are said, those in notes too', () => {
  const lines = [wordsOf('<Claim id="a">b</Claim> **<Claim id="c">d</Claim>**'), wordsOf('e<Note><Claim id="a">f</Claim></Note>')];
  expect(claimsOf(lines)).toEqual(['a', 'c', 'a']);
});
