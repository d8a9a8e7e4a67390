import { expect, it } from 'vitest';
import { aLine, aPage } from './reading.fixture.ts';
import { childrenOf, linesOf, walkBlocks, walkLine } from './words.ts';

it('walks a line outer before inner, in reading order', () => {
  const { line } = aLine('a <Claim id="c">b **d**</Claim> <Value of="@w"/>');
  expect([...walkLine(line)].map((node) => node.kind)).toEqual(['text', 'claim', 'text', 'strong', 'text', 'text', 'value']);
});

it('walks blocks into asides and lists', () => {
  const { words } = aPage('## A {#a}\n\n<Aside>\n\nb\n\n- c\n  - d\n\n</Aside>\n\n<Chart id="e"/>\n');
  expect([...walkBlocks(words?.blocks ?? [])].map((block) => block.kind)).toEqual(['heading', 'aside', 'paragraph', 'list', 'paragraph', 'list', 'paragraph', 'chart']);
});

it('gives the lines of headings and paragraphs wherever they stand', () => {
  const { words } = aPage('## A {#a}\n\n- b\n\n<Aside>\n\nc\n\n</Aside>\n');
  expect([...linesOf(words?.blocks ?? [])].map(([first]) => (first?.kind === 'text' ? first.text : ''))).toEqual(['A', 'b', 'c']);
});

it('knows no children of a leaf', () => expect(aLine('<Value of="@w"/>').line.map(childrenOf)).toEqual([[]]));
