import { describe, expect, it } from 'vitest';
import { pageParts } from './page-parts.ts';
import { parseSheet } from './style-sheet.ts';
import { usedStyles } from './used-style.ts';

const NOTHING = { tags: new Set<string>(), classes: new Set<string>(), attributes: new Set<string>(), variables: new Set<string>() };

/** What is left of a style on a page. */
const left = (css: string, html: string, added = {}) => usedStyles([parseSheet(css)], pageParts(html), { ...NOTHING, ...added })[0];

describe('the used style of a page', () => {
  it.each([
    ['a rule for a tag that is there', 'p{a:b}', '<p>', 'p{a:b}'],
    ['none for one that is not', 'q{a:b}', '<p>', ''],
    ['of a list the selectors that can choose', 'p,q,.x{a:b}', '<p>', 'p{a:b}'],
    ['a class and an attribute of one element', '.a[b]{c:d}', '<p class="x a" b>', '.a[b]{c:d}'],
    ['nothing for what two elements have between them', '.a[b]{c:d}', '<p class="a"><p b="1">', ''],
    ['nothing where one side of a selector is missing', '.a>.b{c:d}', '<p class="b">', ''],
    ['an id that is there', '#x{a:b}#y{a:b}', '<p id="x">', '#x{a:b}'],
    ['one choice of several', ':is(.a,.b) p{c:d}', '<b class="b"><p></p></b>', '.b p{c:d}'],
    ['a list where its one choice would run into what stands before it', '.a:is(p,q){c:d}.a:is(p,q):hover{c:d}', '<p class="a">', '.a:is(p){c:d}.a:is(p):hover{c:d}'],
    ['of choices the weightiest, though it is nowhere', ':is(#aa,#a,p.b,.b) p{c:d}', '<b class="b"><p></p></b>', ':is(#a,.b) p{c:d}'],
    ['no choice that is elsewhere', '.a>:is(p,q){c:d}', '<b class="a"><p></p></b><q></q>', '.a>p{c:d}'],
    ['all choices of what is not', ':not(:is(p,q)){c:d}', '<b>', ':not(:is(p,q)){c:d}'],
    ['nothing for a child that is further down', '.a>.b{c:d}.a .b{c:d}', '<p class="a"><i><b class="b"></b></i></p>', '.a .b{c:d}'],
    ['nothing for what stands beside what it should stand in', '.a .b{c:d}', '<p class="a"></p><p class="b"></p>', ''],
    ['a neighbour', '.a+.b{c:d}.b+.a{c:d}', '<body><p class="a"><br></p><p class="b"></p>', '.a+.b{c:d}'],
    ['what follows somewhere', '.a~.b{c:d}', '<p class="a"></p><i></i><p class="b"></p>', '.a~.b{c:d}'],
    ['nothing in an element that has ended without a name of its own', '.a .b{c:d}', '<p class="a"><img></p><p class="b"></p>', ''],
    ['no choice that is nowhere', ':is(.a,.b) p{c:d}', '<p>', ''],
    ['nothing that has what is nowhere', 'p:has(+.b){c:d}', '<p>', ''],
    ['what must not be', 'p:not(.a){c:d}', '<p>', 'p:not(.a){c:d}'],
    ['states that a reader makes', 'p:hover:focus-visible::before{c:d}', '<p>', 'p:hover:focus-visible::before{c:d}'],
    ['quoted, bare and single values', '.a,.b,.c{d:e}', '<p class=a><p class=\'b\'><p class="c">', '.a,.b,.c{d:e}'],
    ['names of drawings in small letters', 'linearGradient{a:b}', '<linearGradient id="x"/>', 'linearGradient{a:b}'],
    ['conditions with what is left in them', '@media print{p{a:b}q{a:b}}', '<p>', '@media print{p{a:b}}'],
    ['no condition around nothing', '@supports (a:b){@media print{q{a:b}}}', '<p>', ''],
    ['pages and fonts as they stand', '@page{margin:1cm;@bottom-center{content:counter(page)}}@font-face{font-family:"A"}', '', '@page{margin:1cm;@bottom-center{content:counter(page)}}@font-face{font-family:"A"}'],
    ['importance', 'p{a:b!important;c:d}', '<p>', 'p{a:b!important;c:d}'],
    ['rules inside a rule, whole', 'p{a:b;&.x{c:d}}', '', 'p{a:b;&.x{c:d}}'],
  ])('has %s', (_, css, html, expected) => expect(left(css, html)).toBe(expected));

  it('keeps the properties that are asked for, by way of others too', () => expect(left('html{--a:var(--b);--b:1;--c:2;--d:3}p{x:var(--a)}', '<html><p fill="var(--d)">')).toBe('html{--a:var(--b);--b:1;--d:3}p{x:var(--a)}'));
  it('keeps a property that another sheet asks for', () => expect(usedStyles([parseSheet('html{--a:1;--b:2}'), parseSheet('p{x:var(--a)}')], pageParts('<html><p>'), NOTHING)).toEqual(['html{--a:1}', 'p{x:var(--a)}']));
  it('keeps what scripts add', () => expect(left('.a .b[c]{d:e}.a .x{d:e}', '<p class="a">', { classes: new Set(['b']), attributes: new Set(['c']) })).toBe('.a .b[c]{d:e}'));
  it('keeps what may stand in or beside what scripts add', () => {
    const css = '.a[open] .b{c:d}.a+.new+.b{c:d}.a .b{c:d}';
    expect(left(css, '<body><p class="a"></p><p class="b"></p>', { classes: new Set(['new']), attributes: new Set(['open']) })).toBe('.a[open] .b{c:d}.a+.new+.b{c:d}');
  });
  it('is refused where a sheet cannot be read', () => expect(() => parseSheet('p{a:b} }')).toThrow(/^Impossible/));
});
