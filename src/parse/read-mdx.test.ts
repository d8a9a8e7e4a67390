import { describe, expect, it } from 'vitest';
import { aPage, told } from './reading.fixture.ts';

const hints = (words: string) => aPage(words).diagnostics.map(({ code, hint }) => `${code} ${hint}`);

const CLOSE = 'Close every component: <Value of="…"/> with a slash, <Claim id="…">words</Claim> in the same paragraph.';
const BRACES = 'Braces hold only an id at the end of a heading, {#id}, or a comment, {/* words */}.';
const QUOTES = 'Write the value between straight quotation marks, like this: id="name".';

describe('a slip in MDX', () => {
  it.each([
    ['<Aside title="a">\n\nwords\n\n## B {#b}\n', '7:1', CLOSE],
    ['words\n\n</Aside>\n', '9:2', CLOSE],
    ['a <Value of="@w"> b\n', '7:3', CLOSE],
    ['a <Claim id="c">b\n\nc</Claim>\n', '7:3', CLOSE],
    ['a <Claim id="c">b</Stated>\n', '7:3', CLOSE],
    ['a <!-- b -->\n', '7:4', 'Write a comment as {/* words */}.'],
    ['p <5\n', '7:4', 'A < before a number reads as a component: say it in words.'],
    ['<https://example.org>\n', '7:8', 'Write a link as [words](https://…).'],
    ['a\n\n<<<<<<< HEAD\n', '9:1', 'Two versions of the file were merged: keep one and delete the marker lines.'],
    ['a { b\n', '7:6', BRACES],
    ['a <Value of=@w/>\n', '7:13', QUOTES],
    ['a <Value of=“@w”/>\n', '7:13', QUOTES],
    ['a <Value of="@w/>\n', '7:18', QUOTES],
  ])('%j is told at %s', (words, place, hint) => expect([told(aPage(words).diagnostics), hints(words)]).toEqual([[`${place} MDX_SYNTAX`], [`MDX_SYNTAX ${hint}`]]));

  it('is told in one sentence without the parser’s own place', () => {
    expect(aPage('<Aside>\n\na\n').diagnostics[0]?.message).toBe('This cannot be read as MDX: expected a closing tag for <Aside>.');
  });
  it('is told before anything else in the file', () => expect(told(aPage('# A\n\n<Aside>\n').diagnostics)).toEqual(['9:1 MDX_SYNTAX']));
});
