import { describe, expect, it } from 'vitest';
import { createFigureCheck } from './check-figures.ts';
import { aLine, aPage, figureCheckOf, told } from './reading.fixture.ts';
import { NO_WORDS } from './vocabulary-file.ts';

const check = figureCheckOf('en');
const figuresIn = (text: string) => check(aLine(text).line).map((one) => one.actual);

describe('where figures are sought', () => {
  it('is not among the source’s own words', () => expect(figuresIn('<Stated slide="9">97% of members</Stated>')).toEqual([]));
  it('is not in a value of the data', () => expect(figuresIn('<Value of="trust.cheering@year-2"/>')).toEqual([]));
  it('is not in a comment, an address or an attribute', () => expect(figuresIn('a{/* 36 */} [b](https://example.org/36) <Term id="t-36">c</Term>')).toEqual([]));
  it('is inside strong words, links, terms and notes', () => expect(figuresIn('**1** [2](page:methods) <Term id="t">3</Term> <Note>4</Note>')).toEqual(['1', '2', '3', '4']));
  it('takes a note for words of its own', () => expect(figuresIn('five<Note>Only once.</Note> members')).toEqual(['five members']));
  it('does not read a number and people over a value', () => expect(figuresIn('five items: <Value of="@w"/> members')).toEqual([]));
});

describe('claims', () => {
  it('may say a share, which each build recomputes', () => expect(figuresIn('<Claim id="c">more than half of the members</Claim>')).toEqual([]));
  it('may say a share in strong words', () => expect(figuresIn('<Claim id="c">**two thirds** of members</Claim>')).toEqual([]));
  it('may begin behind a prefix that Hebrew joins to the word', () => expect(figureCheckOf('he')(aLine('ו<Claim id="c">מחצית המשיבים</Claim>').line)).toEqual([]));
  it('may not say a share half inside and half outside', () => expect(figuresIn('a <Claim id="c">third of members</Claim>')).toEqual(['a third']));
  it('may not say a count or digits', () => expect(figuresIn('<Claim id="c">five members, 97%</Claim>')).toEqual(['97%', 'five members']));
  it('leave the words beside them alone', () => expect(figuresIn('<Claim id="c">all</Claim> or half')).toEqual(['half']));
});

describe('list markers and ids', () => {
  it.each(['1. a\n2. b\n', '- a\n- b\n', '## A {#a-36}\n', '<Chart id="chart-36"/>\n', '<Quote id="q-22-4" excerpt="all 36"/>\n'])('%j are no figures', (words) => expect(aPage(words, check).diagnostics).toEqual([]));
});

describe('places', () => {
  it.each([
    ['a 36', '1:3'], ['a\nb 36', '2:3'], ['a **b 36**', '1:7'], ['a <Value of="@w"/> 36', '1:20'], ['a [b](page:methods) 36', '1:21'], ['אמון 36', '1:6'], ['a (half)', '1:4'], ['**five** members', '1:3'],
  ])('in %j are that of the figure', (text, place) => expect(told(check(aLine(text).line))).toEqual([`${place} FIGURE_TYPED`]));
});

describe('a language without a vocabulary', () => {
  const bare = createFigureCheck(NO_WORDS);

  it('still has its digits checked', () => expect(bare(aLine('усі 36, half of five members').line).map((one) => one.actual)).toEqual(['36']));
  it('still has its years', () => expect(bare(aLine('2022/23').line)).toEqual([]));
});

it('takes signs of a pattern in a vocabulary for letters', () => {
  const odd = createFigureCheck({ ...NO_WORDS, figures: { ...NO_WORDS.figures, shares: ['1+1 (half)'], exempt: ['No.'] } });
  expect(odd(aLine('No. 15').line)).toEqual([]);
});

it('reads a long line in little time', () => {
  const line = aLine(`${'one of the '.repeat(4000)}end`).line;
  expect(check(line)).toEqual([]);
});
