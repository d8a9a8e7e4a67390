import { describe, expect, it } from 'vitest';
import { readLine } from '../parse/read-line.ts';
import { checkLineParity, checkParity } from './check-parity.ts';
import { aParsedReport } from './parsed-report.fixture.ts';

const page = (words: string, summary = 'c') => `---\ntitle: a\nnav: b\nsummary: ${summary}\n---\n\n${words}`;
const told = (hebrew: string, english: string) => checkParity(aParsedReport({ 'content/he/chapters/chapter.mdx': hebrew, 'content/en/chapters/chapter.mdx': english }))
  .map(({ code, file, actual, expected }) => `${code} ${file}: ${actual} at ${expected}`);
const HE = 'content/he/chapters/chapter.mdx';
const EN = 'content/en/chapters/chapter.mdx';

describe('languages that carry the same', () => {
  it('may differ in wording', () => expect(told(page('א <Value of="@w1"/>\n'), page('<Value of="@w1"/> b\n'))).toEqual([]));
  it('may differ in order', () => expect(told(page('<Value of="@w1"/> <Value of="@w3"/>\n'), page('<Value of="@w3"/> <Value of="@w1"/>\n'))).toEqual([]));
  it('may differ in terms, links and strong words', () => expect(told(page('<Term id="t">א</Term> **ב** [ג](page:methods)\n'), page('d\n'))).toEqual([]));
});

describe('what one language lacks', () => {
  it.each([
    ['<Value of="trust.cheering@w3"/>', '<Value of="trust.cheering@w3"/>'],
    ['<Change of="trust.cheering" from="w1" to="w3"/>', '<Change of="trust.cheering" from="w1" to="w3"/>'],
    ['<Claim id="cheering-all">all</Claim>', '<Claim id="cheering-all">'],
    ['a <Stated slide="9">b</Stated>', '<Stated slide="9">'],
    ['a<Note>b</Note>', '<Note>'],
    ['## A {#a}', 'the heading {#a}'],
    ['<Chart id="chart"/>', '<Chart id="chart"/>'],
    ['<Quote id="q"/>', '<Quote id="q"/>'],
    ['<Finding id="cheering"/>', '<Finding id="cheering"/>'],
    ['<Aside>\n\n- a\n  - <Value of="@w1"/>\n\n</Aside>', '<Value of="@w1"/>'],
  ])('%j is told in the file without it', (words, key) => expect([told(page(`${words}\n`), page('')), told(page(''), page(`${words}\n`))].map(([one]) => one?.replace(/ at .*/, ''))).toEqual([
    `PARITY_BROKEN ${EN}: ${key}`, `PARITY_BROKEN ${HE}: ${key}`]));

  it('is told with the place where the other has it', () => expect(told(page('a\n\n<Value of="@w1"/>\n'), page(''))).toEqual([`PARITY_BROKEN ${EN}: <Value of="@w1"/> at ${HE}:9`]));
  it('is told in both where they have different ones', () => expect(told(page('<Value of="@w1"/>\n'), page('<Value of="@w3"/>\n'))).toHaveLength(2));
  it('is told where one has it twice', () => expect(told(page('<Value of="@w1"/> <Value of="@w1"/>\n'), page('<Value of="@w1"/>\n'))).toHaveLength(1));
  it('is told of a summary', () => expect(told(page('', '<Value of="@w1"/>'), page(''))).toHaveLength(1));
});

describe('what stands elsewhere in one language', () => {
  const places = (hebrew: string, english: string) => checkParity(aParsedReport({ 'content/he/chapters/chapter.mdx': page(hebrew), 'content/en/chapters/chapter.mdx': page(english) })).map(({ code, file, line, message }) => `${code} ${file}:${line} ${message}`);
  const sections = (first: string, second: string) => `## A {#a}\n\n${first}\n\n## B {#b}\n\n${second}\n`;
  const value = 'a <Value of="@w1"/>';
  it('is told of blocks in another order, with both places', () => expect(places('<Chart id="a"/>\n\n<Quote id="b"/>\n', '<Quote id="b"/>\n\n<Chart id="a"/>\n')).toEqual([
    `PARITY_ORDER ${EN}:7 <Quote id="b"/> stands elsewhere than in ${HE}:9: there <Chart id="a"/> comes first.`]));
  it('is told of a figure in another section, with both places', () => expect(places(sections(value, 'b'), sections('a', value))).toEqual([
    `PARITY_ORDER ${EN}:13 <Value of="@w1"/> stands elsewhere than in ${HE}:9: it is in {#b} here and in {#a} there.`]));
  it('is told of a figure before the first section', () => expect(places(`${value}\n\n${sections('a', 'b')}`, sections(value, 'b'))[0]).toMatch(/in \{#a\} here and before the first section there/));
  it('is not told of another paragraph of the same section', () => expect(places(sections(`${value}\n\nc`, 'b'), sections(`a\n\n${value}`, 'b'))).toEqual([]));
});

it('tells what one language lacks where it has the section', () => {
  const section = (words: string) => page(`## A {#a}\n\nb\n\n## B {#b}\n\n${words}\n`);
  expect(checkParity(aParsedReport({ 'content/he/chapters/chapter.mdx': section('<Value of="@w1"/>'), 'content/en/chapters/chapter.mdx': section('b') }))).toMatchObject([{ file: EN, line: 11, expected: `${HE}:13` }]);
});

it('compares the words of a finding, not with those of a chapter', () => {
  const finding = (sentence: string) => `---\ntitle: a\nsentence: ${sentence}\n---\n\n## A {#basis}\n\n## B {#limits}\n`;
  const diagnostics = checkParity(aParsedReport({ 'content/he/findings/cheering.mdx': finding('<Value of="@w1"/>') }));
  expect(diagnostics.map((one) => one.file)).toEqual(['content/en/findings/cheering.mdx']);
});

describe('a line that stands in a data file', () => {
  const line = (text: string, row: number) => readLine(text, (offset) => ({ file: 'data/charts.yaml', line: row, column: offset + 1 })).line;
  it('carries the same in every language', () => expect(checkLineParity([{ he: line('א <Value of="@w1"/>', 3), en: line('a <Value of="@w1"/>', 4) }])).toEqual([]));
  it('is told at its own place where another language has more', () => {
    const told = checkLineParity([{ he: line('א <Value of="@w1"/>', 3), en: line('a', 4) }]);
    expect(told.map(({ code, line: row, actual }) => [code, row, actual])).toEqual([['PARITY_BROKEN', 4, '<Value of="@w1"/>']]);
  });
});
