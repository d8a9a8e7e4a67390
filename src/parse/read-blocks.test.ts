import { describe, expect, it } from 'vitest';
import { aPage, bareBlocks, told } from './reading.fixture.ts';

const paragraph = (text: string) => ({ kind: 'paragraph', children: [{ kind: 'text', text }] });
const toldIn = (words: string) => told(aPage(words).diagnostics);

describe('components on a line of their own', () => {
  it.each<[string, object]>([
    ['<Chart id="trust-waves"/>', { kind: 'chart', chart: 'trust-waves' }],
    ['<Quote id="q-22-4"/>', { kind: 'quote', quote: 'q-22-4' }],
    ['<Quote id="q-22-4" excerpt="a &amp; b"/>', { kind: 'quote', quote: 'q-22-4', excerpt: 'a & b' }],
    ['<Finding id="trust-cheering"/>', { kind: 'finding', finding: 'trust-cheering' }],
    ['<Aside title="How to">\n\nwords\n\n</Aside>', { kind: 'aside', title: 'How to', children: [paragraph('words')] }],
    ['<Aside>\nwords\n</Aside>', { kind: 'aside', children: [paragraph('words')] }],
    ['<Aside title="How to">words</Aside>', { kind: 'aside', title: 'How to', children: [paragraph('words')] }],
    ['<Value of="@w"/>', { kind: 'paragraph', children: [{ kind: 'value', ref: { kind: 'respondents', wave: 'w' } }] }],
    ['<Claim id="c">\n\nwords\n\n</Claim>', { kind: 'paragraph', children: [{ kind: 'claim', claim: 'c', children: [{ kind: 'text', text: 'words' }] }] }],
  ])('%j is read', (words, block) => expect(bareBlocks(`${words}\n`)).toEqual([block]));

  it('stand one below the other', () => expect(bareBlocks('<Chart id="a"/>\n<Chart id="b"/>\n')).toEqual([{ kind: 'chart', chart: 'a' }, { kind: 'chart', chart: 'b' }]));
  it('stand in an aside', () => expect(bareBlocks('<Aside>\n\n<Chart id="a"/>\n\n- b\n\n</Aside>\n')).toMatchObject([{ children: [{ kind: 'chart' }, { kind: 'list' }] }]));
});

describe('paragraphs and lists', () => {
  it('are read in their order', () => expect(bareBlocks('one\n\ntwo\nthree\n')).toEqual([paragraph('one'), paragraph('two three')]));
  it('are nested', () => expect(bareBlocks('- a\n  1. b\n  2. c\n     - d\n- e\n')).toEqual([{ kind: 'list', ordered: false, items: [
    [paragraph('a'), { kind: 'list', ordered: true, items: [[paragraph('b')], [paragraph('c'), { kind: 'list', ordered: false, items: [[paragraph('d')]] }]] }],
    [paragraph('e')],
  ] }]));
  it('have several blocks in an item', () => expect(bareBlocks('- a\n\n  b\n\n  <Chart id="c"/>\n')).toEqual([{ kind: 'list', ordered: false, items: [[paragraph('a'), paragraph('b'), { kind: 'chart', chart: 'c' }]] }]));
  it('do not begin with a number that would be lost', () => expect(toldIn('2023. a year\n')).toEqual(['7:1 MARKDOWN_FORBIDDEN']));
  it('take four spaces at the margin for nothing', () => expect(bareBlocks('    words\n')).toEqual([paragraph('words')]));
});

describe('headings', () => {
  it('have an id and words', () => expect(bareBlocks('## How **it** was {#how-it-was}\n')).toEqual([{ kind: 'heading', level: 2, id: 'how-it-was', children: [{ kind: 'text', text: 'How ' }, { kind: 'strong', children: [{ kind: 'text', text: 'it' }] }, { kind: 'text', text: ' was' }] }]));
  it('take spaces in the braces', () => expect(bareBlocks('### A { #a }\n')).toMatchObject([{ level: 3, id: 'a' }]));
  it.each([
    ['## A\n', ['7:1 HEADING_ID_MISSING']],
    ['A\n---\n', ['7:1 HEADING_ID_MISSING']],
    ['## A {#a} b\n', ['7:1 HEADING_ID_MISSING', '7:6 EXPRESSION_FORBIDDEN']],
    ['## A {a}\n', ['7:1 HEADING_ID_MISSING', '7:6 EXPRESSION_FORBIDDEN']],
    ['## A {#A b}\n', ['7:6 ID_INVALID']],
    ['## A {#2-a}\n', ['7:6 ID_INVALID']],
    ['## א {#אמון}\n', ['7:6 ID_INVALID']],
  ])('in %j are told', (words, said) => expect(toldIn(words)).toEqual(said));
  it('are told with an id in the form that ids have', () => expect(aPage('### A\n').diagnostics[0]?.hint).toContain('### … {#a-name}'));
});

describe('what has no place on a page', () => {
  it.each([
    ['{36}\n', '7:1 EXPRESSION_FORBIDDEN'],
    ['{\n  a\n}\n', '7:1 EXPRESSION_FORBIDDEN'],
    ['import A from "./a.js"\n', '7:1 IMPORT_FORBIDDEN'],
    ['import A\n  from "./a.js"\n', '7:1 IMPORT_FORBIDDEN'],
    ['export const a = b\n', '7:1 IMPORT_FORBIDDEN'],
    ['```\na\n```\n', '7:1 MARKDOWN_FORBIDDEN'],
    ['> a\n', '7:1 MARKDOWN_FORBIDDEN'],
    ['a\n\n---\n\nb\n', '9:1 MARKDOWN_FORBIDDEN'],
    ['| a | b |\n| - | - |\n| c | d |\n', '7:1 MARKDOWN_FORBIDDEN'],
    ['[a]: https://x.y\n', '7:1 MARKDOWN_FORBIDDEN'],
    ['a <Aside>b</Aside> c\n', '7:3 COMPONENT_MISPLACED'],
    ['a <Chart id="c"/>\n', '7:3 COMPONENT_MISPLACED'],
    ['<Chart id="c">words</Chart>\n', '7:1 COMPONENT_MISPLACED'],
    ['<Chart id="c">\n\nwords\n\n</Chart>\n', '7:1 COMPONENT_MISPLACED'],
    ['<Aside title="a"/>\n', '7:1 COMPONENT_MISPLACED'],
    ['<Aside></Aside>\n', '7:1 COMPONENT_MISPLACED'],
    ['<div>\n\na\n\n</div>\n', '7:1 COMPONENT_UNKNOWN'],
    ['<Chrat id="a"/>\n', '7:1 COMPONENT_UNKNOWN'],
    ['<Claim id="c">\n\na\n\nb\n\n</Claim>\n', '11:1 MARKDOWN_FORBIDDEN'],
    ['<Says>\n\na\n\n</Says>\n', '7:1 COMPONENT_MISPLACED'],
    ['<Beside>\n\na\n\n</Beside>\n', '7:1 COMPONENT_MISPLACED'],
    ['<Beside>\n<Shows>\n\na\n\n</Shows>\n<Says>\n\na\n\n</Says>\n</Beside>\n', '7:1 COMPONENT_MISPLACED'],
    ['<Beside>\n<Says>\n\na\n\n</Says>\n</Beside>\n', '7:1 COMPONENT_MISPLACED'],
  ])('%j is told', (words, said) => expect(toldIn(words)).toEqual([said]));

  it('is told with its repair', () => expect(aPage('> a\n').diagnostics[0]?.hint).toBe('Add the quotation to data/quotes.yaml and write <Quote id="…"/>.'));
  it('is not a comment', () => expect([bareBlocks('{/* 36 */}\n\na\n'), toldIn('{/* 36 */}\n\na\n')]).toEqual([[paragraph('a')], []]));
  it('is not a sentence that begins with such a word', () => expect([toldIn('import of ideas, and their use\n'), toldIn('exports matter\n')]).toEqual([[], []]));
});

it('reads what the source says beside what the figures show', () => {
  expect(bareBlocks('<Beside>\n<Says>\n\na\n\n</Says>\n<Shows>\n\na\n\n</Shows>\n</Beside>\n')).toEqual([{ kind: 'beside', says: [paragraph('a')], shows: [paragraph('a')] }]);
});

it('reads what is laid out from the data', () => expect(bareBlocks('<Show what="goals"/>\n\n<Battery id="war"/>\n')).toEqual([{ kind: 'show', what: 'goals' }, { kind: 'battery', battery: 'war' }]));

it('stands at its place in lists and asides', () => {
  expect(toldIn('- a\n  - {b}\n\n<Aside>\n\n  c {d}\n\n</Aside>\n')).toEqual(['8:5 EXPRESSION_FORBIDDEN', '12:5 EXPRESSION_FORBIDDEN']);
});
