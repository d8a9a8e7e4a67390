import { describe, expect, it } from 'vitest';
import { decodeFile } from './decode.ts';
import { parseFindingWords, parsePageFile, SUMMARY_WORDS } from './page-file.ts';
import { aPage, ANY_WORDS, bare, figureCheckOf, FRONT, told } from './reading.fixture.ts';
import { phrase } from '../terms/phrase.ts';

const pageOf = (text: string) => parsePageFile({ file: 'words.mdx', text }, ANY_WORDS);
const toldOf = (text: string) => told(pageOf(text).diagnostics);
const figures = figureCheckOf('en');

describe('front matter', () => {
  it('is read into lines', () => {
    const { words } = pageOf('---\ntitle: All of <Value of="@w"/>\nnav: Short\nsummary: In *short*\n---\n');
    expect([bare(words?.title ?? []), words?.nav, bare(words?.summary ?? [])]).toMatchObject([[{ text: 'All of ' }, { kind: 'value' }], 'Short', [{ text: 'In ' }, { kind: 'emphasis' }]]);
  });
  it.each([FRONT, FRONT.trimEnd(), FRONT.replaceAll('---', '--- ')])('alone is a page without words: %j', (text) => expect([pageOf(text).words?.blocks, pageOf(text).diagnostics]).toEqual([[], []]));
  it('that is missing is told key by key', () => expect(toldOf('Words.\n')).toEqual(['1:1 KEY_MISSING', '1:1 KEY_MISSING', '1:1 KEY_MISSING']));
  it('that is missing is told with how to begin', () => expect(pageOf('Words.\n').diagnostics[0]?.hint).toBe('Add it: begin the file with a line ---, then title: …, then a line ---'));
  it.each(['---\ntitle: a\nnav: b\nsummary: c\n\n## A {#a}\n', `\n${FRONT}a\n`, FRONT.replaceAll('---', '----')])('without its two lines is told once: %j', (text) => expect(toldOf(text)).toEqual(['1:1 MDX_SYNTAX']));
  it('without an end is told so', () => expect(pageOf('---\ntitle: a\n\nwords\n').diagnostics[0]?.message).toBe('This cannot be read as MDX: the front matter has no end.'));
  it.each([
    ['---\ntitel: a\nnav: b\nsummary: c\n---\n', '2:1 KEY_UNKNOWN'],
    ['---\ntitle: a\nnav: b\n---\n', '2:1 KEY_MISSING'],
    ['---\ntitle: a\nnav: b: c\nsummary: d\n---\n', '3:6 YAML_SYNTAX'],
    ['---\ntitle: a\nnav: b\nsummary: d\nnav: e\n---\n', '5:1 ID_DUPLICATE'],
    ['---\ntitle: 1\nnav: b\nsummary: c\n---\n', '2:8 TYPE_WRONG'],
    ['---\ntitle: ""\nnav: b\nsummary: c\n---\n', '2:8 TYPE_WRONG'],
    ['---\n---\n\nwords\n', '2:1 TYPE_WRONG'],
    ['---\ntitle: a {b}\nnav: c\nsummary: d\n---\n', '2:10 EXPRESSION_FORBIDDEN'],
    ["---\ntitle: 'it''s {b}'\nnav: c\nsummary: d\n---\n", '2:15 EXPRESSION_FORBIDDEN'],
    ['---\ntitle: a\nnav: c\nsummary: >-\n  d\n\n\n  e\n---\n', '8:3 MARKDOWN_FORBIDDEN'],
    ['---\ntitle: a\nnav: c\nsummary: >-\n  d e\n  f <Foo/>\n---\n', '6:5 COMPONENT_UNKNOWN'],
  ])('%j is told', (text, said) => expect(toldOf(text)).toEqual([said]));
});

describe('a summary', () => {
  const withSummary = (summary: string) => toldOf(`---\ntitle: a\nnav: b\nsummary: ${summary}\n---\n`);
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

  it('may have 120 words', () => expect(withSummary(words(SUMMARY_WORDS))).toEqual([]));
  it('may not have more', () => expect(withSummary(words(SUMMARY_WORDS + 1))).toEqual(['4:10 SUMMARY_TOO_LONG']));
  it('counts a figure as a word', () => expect(withSummary(`'${words(SUMMARY_WORDS)} <Value of="@w"/>'`)).toEqual(['4:10 SUMMARY_TOO_LONG']));
  it('counts no dash', () => expect(withSummary(`${words(60)} – ${words(60)}`)).toEqual([]));
});

describe('a typed figure', () => {
  it.each([
    ['one\ntwo 36 three\n', '8:5'],
    ['one\n   two 36\n', '8:8'],
    ['- one\n  two 36\n', '8:7'],
    ['- a\n  - b\n    c 36\n', '9:7'],
    ['## A 36 {#a}\n', '7:6'],
    ['one **two\nthree 36**\n', '8:7'],
    ['<Aside>\n\na\nb 36\n\n</Aside>\n', '10:3'],
    ['<Aside title="All 36">\n\na\n\n</Aside>\n', '7:1'],
    ['a <Note>b 36</Note>\n', '7:11'],
  ])('in %j stands at %s', (words, place) => expect(told(aPage(words, figures).diagnostics)).toEqual([`${place} FIGURE_TYPED`]));

  it.each([
    ['title: All 36', '2:12'], ['nav: All 36', '3:10'], ['summary: All 36', '4:14'], ["summary: 'it''s 36'", '4:17'],
    ['summary: >-\n  All\n  of 36', '6:6'], ['summary: "All \\"of\\" 36"', '4:22'], ['summary: All\n  of 36', '5:6'],
  ])('in front matter, %j, stands at %s', (key, place) => {
    const name = key.slice(0, key.indexOf(':'));
    const text = FRONT.replace(new RegExp(`^${name}: .*$`, 'm'), key);
    expect(told(parsePageFile({ file: 'words.mdx', text }, figures).diagnostics)).toEqual([`${place} FIGURE_TYPED`]);
  });
});

it('reads a file with line ends of Windows as one without', () => {
  const { source } = decodeFile('words.mdx', new TextEncoder().encode(`${FRONT}one\n36\n\n## A {#a}\n`.replaceAll('\n', '\r\n')), phrase('front-matter-and-words'));
  expect(source && told(parsePageFile(source, figures).diagnostics)).toEqual(['8:1 FIGURE_TYPED']);
});

describe('the words of a finding', () => {
  it('are a title, a sentence and blocks', () => {
    const { words, diagnostics } = parseFindingWords({ file: 'words.mdx', text: '---\ntitle: A\nsentence: B\n---\n\n## C {#basis}\n' }, ANY_WORDS);
    expect([bare(words?.title ?? []), bare(words?.sentence ?? []), words?.blocks.length, diagnostics]).toEqual([[{ kind: 'text', text: 'A' }], [{ kind: 'text', text: 'B' }], 1, []]);
  });
  it('have no summary', () => expect(told(parseFindingWords({ file: 'words.mdx', text: '---\ntitle: A\nsentence: B\nsummary: C\n---\n' }, ANY_WORDS).diagnostics)).toEqual(['4:1 KEY_UNKNOWN']));
});
