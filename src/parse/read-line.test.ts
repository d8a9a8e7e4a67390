import { describe, expect, it } from 'vitest';
import { aLine, bare, onlyInline, told } from './reading.fixture.ts';
import { isComment } from './read-line.ts';

const TEXT = [{ kind: 'text', text: 'words' }];

describe('components in a sentence', () => {
  it.each<[string, object]>([
    ['<Value of="trust.cheering@year-2"/>', { kind: 'value', ref: { kind: 'cell', battery: 'trust', item: 'cheering', wave: 'year-2' } }],
    ['<Value of="trust@year-2"/>', { kind: 'value', ref: { kind: 'base', battery: 'trust', wave: 'year-2' } }],
    ['<Value of="@year-2"/>', { kind: 'value', ref: { kind: 'respondents', wave: 'year-2' } }],
    ['<Value of="source.interviews"/>', { kind: 'value', ref: { kind: 'source', source: 'interviews' } }],
    ['<Change of="trust.cheering" from="baseline" to="year-2"/>', { kind: 'change', item: { battery: 'trust', item: 'cheering' }, from: 'baseline', to: 'year-2' }],
    ['<Claim id="cheering-all">words</Claim>', { kind: 'claim', claim: 'cheering-all', children: TEXT }],
    ['<Cite of="s-9-1  s-9-2"/>', { kind: 'cite', statements: ['s-9-1', 's-9-2'] }],
    ['<Stated slide="9">words</Stated>', { kind: 'stated', slide: 9, children: TEXT }],
    ['<Term id="base">words</Term>', { kind: 'term', term: 'base', children: TEXT }],
    ['<Note>words</Note>', { kind: 'note', children: TEXT }],
    ["<Value of='@year-2'/>", { kind: 'value', ref: { kind: 'respondents', wave: 'year-2' } }],
    ['<Value of="@year-2" />', { kind: 'value', ref: { kind: 'respondents', wave: 'year-2' } }],
  ])('%s is read', (text, node) => expect(onlyInline(text)).toEqual(node));

  it('stand in a sentence in their order', () => expect(bare(aLine('a <Value of="@w"/>, *b* **c**').line).map((node) => (node as { kind: string }).kind)).toEqual(['text', 'value', 'text', 'emphasis', 'text', 'strong']));
  it('hold other components', () => expect(onlyInline('<Claim id="a">all (<Value of="@w"/>)</Claim>')).toMatchObject({ children: [{ text: 'all (' }, { kind: 'value' }, { text: ')' }] }));
});

describe('links', () => {
  const link = (target: object) => ({ kind: 'link', target, children: TEXT });
  it.each<[string, object]>([
    ['[words](page:methods)', link({ kind: 'page', page: 'methods' })],
    ['[words](page:methods#intervals)', link({ kind: 'page', page: 'methods', anchor: 'intervals' })],
    ['[words](finding:trust-cheering)', link({ kind: 'finding', finding: 'trust-cheering' })],
    ['[words](https://example.org/a?b=c)', link({ kind: 'outside', href: 'https://example.org/a?b=c' })],
    ['[words](mailto:a@example.org)', link({ kind: 'outside', href: 'mailto:a@example.org' })],
  ])('%s is read', (text, node) => expect(onlyInline(text)).toEqual(node));

  it.each(['http://example.org', 'javascript:alert(1)', 'data:text/html,x', '//example.org', '/methods', 'methods', 'page:Methods', 'page:methods#', 'finding:', '#intervals', ''])('refuses one to %j and keeps its words', (url) => {
    const { line, diagnostics } = aLine(`[words](${url})`);
    expect([bare(line), told(diagnostics)]).toEqual([TEXT, ['1:1 LINK_UNKNOWN']]);
  });
});

describe('what has no place in a sentence', () => {
  it.each([
    ['a `b` c', '1:3 MARKDOWN_FORBIDDEN'],
    ['a ![b](c) d', '1:3 MARKDOWN_FORBIDDEN'],
    ['a [b][c]\n\n[c]: https://x.y', '3:1 MARKDOWN_FORBIDDEN'],
    ['a {b} c', '1:3 EXPRESSION_FORBIDDEN'],
    ['a <Chart id="c"/> d', '1:3 COMPONENT_MISPLACED'],
    ['<Quote id="q"/>', '1:1 COMPONENT_MISPLACED'],
    ['a <b>c</b> d', '1:3 COMPONENT_UNKNOWN'],
    ['a <script>alert(1)</script>', '1:3 COMPONENT_UNKNOWN'],
    ['a <Valeu of="@w"/>', '1:3 COMPONENT_UNKNOWN'],
    ['a <constructor/>', '1:3 COMPONENT_UNKNOWN'],
    ['a <>b</>', '1:3 COMPONENT_UNKNOWN'],
    ['a <Value of="@w">36</Value>', '1:3 COMPONENT_MISPLACED'],
    ['a <Claim id="c"></Claim>', '1:3 COMPONENT_MISPLACED'],
    ['a <Claim id="c"> </Claim>', '1:3 COMPONENT_MISPLACED'],
    ['a\n\nb', '3:1 MARKDOWN_FORBIDDEN'],
    ['## a', '1:1 MARKDOWN_FORBIDDEN'],
    ['- a', '1:1 MARKDOWN_FORBIDDEN'],
    ['a <b', '1:5 MDX_SYNTAX'],
  ])('%j is told', (text, said) => expect(told(aLine(text).diagnostics)).toEqual([said]));

  it.each([
    ['<Stated slide="9">a <Value of="@w"/></Stated>', 'Value', '<Stated>'],
    ['<Stated slide="9">a **<Note>b</Note>**</Stated>', 'Note', '<Stated>'],
    ['<Stated slide="9"><Claim id="c">a</Claim></Stated>', 'Claim', '<Stated>'],
    ['<Stated slide="9">a <Cite of="s-9-1"/></Stated>', 'Cite', '<Stated>'],
    ['<Term id="t">a <Stated slide="9">b</Stated></Term>', 'Stated', '<Term>'],
    ['[a <Term id="t">b</Term>](page:methods)', 'Term', 'a link'],
    ['<Note>a <Note>b</Note></Note>', 'Note', '<Note>'],
    ['<Claim id="c">a <Claim id="d">b</Claim></Claim>', 'Claim', '<Claim>'],
    ['<Claim id="c">a <Term id="t">b</Term></Claim>', 'Term', '<Claim>'],
  ])('%j is told', (text, inner, outer) => expect(aLine(text).diagnostics).toMatchObject([{ code: 'COMPONENT_MISPLACED', message: `<${inner}> cannot stand here: it stands inside ${outer}.` }]));

  it('is a link inside a term', () => expect(aLine('<Term id="t">[a](page:methods)</Term>').diagnostics).toMatchObject([{ code: 'MARKDOWN_FORBIDDEN', column: 14 }]));
  it('is not a term inside the source’s own words', () => expect(aLine('<Stated slide="9">the <Term id="t">base</Term></Stated>').diagnostics).toEqual([]));
  it('is told with a near name', () => expect(aLine('<Valeu of="@w"/>').diagnostics[0]?.hint).toBe('Did you mean Value?'));
});

describe('text', () => {
  it('is empty for nothing', () => expect(aLine('')).toEqual({ line: [], diagnostics: [] }));
  it('may hold a comment, which is left out', () => expect([bare(aLine('a{/* 36 */} b').line), aLine('a{/* 36 */} b').diagnostics]).toEqual([[{ kind: 'text', text: 'a b' }], []]));
  it('has its entities and escapes read', () => expect(bare(aLine('&lt;b&gt; \\<i\\> \\{x\\} &amp;').line)).toEqual([{ kind: 'text', text: '<b> <i> {x} &' }]));
  it('joins its lines with a space', () => expect(bare(aLine('one\n  two\nthree').line)).toEqual([{ kind: 'text', text: 'one two three' }]));
  it('keeps a lone < before a space and a lone }', () => expect(bare(aLine('a < b } c').line)).toEqual([{ kind: 'text', text: 'a < b } c' }]));
  it('stands in parts, each at its place', () => expect(aLine('one\n  two <Value of="@w"/> three').line.map(({ place }) => `${place.line}:${place.column}`)).toEqual(['1:1', '2:3', '2:7', '2:23']));
});

it.each([['/* a */', true], [' /* a */ /* b */ ', true], ['/* a */ b', false], ['a', false], ['', false], ['// a', false]])('tells of %j whether it is a comment', (text, is) => expect(isComment(text)).toBe(is));
