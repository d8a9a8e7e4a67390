import { describe, expect, it } from 'vitest';
import { aMap, NEW_WAVE } from './import.fixture.ts';
import type { ItemSource, Meanings, PlannedBattery } from './plan-import.ts';
import { readAnswers, splitChoices } from './read-answers.ts';
import type { Cell } from './survey.ts';
import type { ItemId } from '../terms/ids.ts';

const MEANINGS: Meanings = new Map([['1', 'agree'], ['yes', 'agree'], ['2', 'other'], ['no', 'other'], ['9', 'missing']]);
const answer = (text: string, more: object = {}): Cell => ({ text, ...more });

/** What a row of cells says to items that have a column each. */
function statesOf(cells: readonly Cell[], blank = ''): string {
  const map = aMap(`${NEW_WAVE}scales: { s: { agree: [1]${blank} } }\nbatteries: { trust: { scale: s, items: {} } }\n`).value;
  const items = cells.map((_, index) => ({ item: `i${index}` as ItemId, source: { kind: 'column', index, name: 'x' } satisfies ItemSource }));
  const battery = { id: 'trust', map: map.batteries['trust'], items, meanings: MEANINGS } as unknown as PlannedBattery;
  const { states, unlisted } = readAnswers(battery, map.scales, [{ line: 7, cells }]);
  return [...(states[0] ?? []), ...unlisted.map(({ line, key }) => `${line}:${key}`)].join(' ');
}

describe('an answer counts', () => {
  it('by its code', () => expect(statesOf([answer('1'), answer('2.0'), answer('9')])).toBe('agree other missing'));
  it('by the words that the file gives to its code', () => expect(statesOf([answer('5', { label: 'yes' })])).toBe('agree'));
  it('by its code before its words', () => expect(statesOf([answer('2', { label: 'yes' })])).toBe('other'));
  it('as missing where the file says so', () => expect(statesOf([answer('8', { missing: true })])).toBe('missing'));
  it('as the map says, even where the file calls it missing', () => expect(statesOf([answer('1', { missing: true })])).toBe('agree'));
  it('as nothing where the map does not list it', () => expect(statesOf([answer('3')])).toBe('missing 7:3'));
});

describe('an empty cell', () => {
  it('is missing', () => expect(statesOf([undefined, answer('1')])).toBe('missing agree'));
  it('is not agreeing where the map says so and another item is answered', () => expect(statesOf([undefined, answer('1')], ', blank: others')).toBe('other agree'));
  it('is missing where nothing is answered, whatever the map says', () => expect(statesOf([undefined, undefined, answer('9')], ', blank: others')).toBe('missing missing missing'));
});

describe('several answers in one cell', () => {
  const listed = new Map([['tea', 1], ['tea, sweet', 1], ['children', 1], ['1', 1]]);
  it.each([
    ['tea, children', ['tea', 'children']],
    ['tea, sweet, children', ['tea, sweet', 'children']],
    ['children,tea', ['children', 'tea']],
    ['other: a boat, tea', ['other: a boat', 'tea']],
    ['teapot, tea', ['teapot', 'tea']],
    [' tea ,, children,', ['tea', 'children']],
    ['1.0, 2', ['1', '2']],
    ['', []],
  ])('%s', (text, parts) => expect(splitChoices(text, ', ', listed)).toEqual(parts));
});

/** What cells of the one column of a battery say to two items. */
function choicesOf(cells: readonly Cell[], more = ''): string[] {
  const map = aMap(`${NEW_WAVE}batteries: { trust: { column: c, separator: ';', items: {}${more} } }\n`).value;
  const items = ['tea', 'children'].map((item) => ({ item: item as ItemId, source: { kind: 'choice', choices: [item] } satisfies ItemSource }));
  const meanings: Meanings = new Map([['tea', 'agree'], ['children', 'agree'], ['none', 'other'], ['99', 'missing']]);
  const battery = { id: 'trust', map: map.batteries['trust'], items, meanings, column: { index: 0, name: 'c' } } as unknown as PlannedBattery;
  const { states, unlisted } = readAnswers(battery, undefined, cells.map((cell, at) => ({ line: at + 2, cells: [cell] })));
  return [...states.map((row) => row.join(' ')), ...unlisted.map(({ line, key }) => `${line}:${key}`)];
}

describe('a column whose answers are the items', () => {
  it('says of each item whether it was chosen', () => expect(choicesOf([answer('tea'), answer('children;tea'), answer('none')])).toEqual(['agree other', 'agree agree', 'other other']));
  it('says nothing where it is empty or missing', () => expect(choicesOf([undefined, answer('99'), answer('7', { missing: true })])).toEqual(['missing missing', 'missing missing', 'missing missing']));
  it('has its unlisted answers told', () => expect(choicesOf([answer('tea;boat')])).toContain('2:boat'));
  it('or passed over; whoever gave one has answered', () => expect(choicesOf([answer('boat'), answer('tea;boat')], ', unlisted: ignored')).toEqual(['other other', 'agree other']));
});
