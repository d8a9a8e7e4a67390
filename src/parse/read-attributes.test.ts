import { describe, expect, it } from 'vitest';
import { COMPONENTS } from './components.ts';
import { aLine, aPage, told } from './reading.fixture.ts';

const messages = (text: string) => aLine(text).diagnostics.map(({ code, message, hint }) => `${code} ${message} ${hint}`);

describe('an attribute', () => {
  it('that is missing is told with a correct use', () => expect(messages('<Claim>a</Claim>')).toEqual(['ATTRIBUTE_MISSING <Claim> needs the attribute id. Write it like this: <Claim id="claim">words</Claim>.']));
  it('that is unknown is told at its place with the nearest known one', () => expect([told(aLine('<Value off="@w"/>').diagnostics), messages('<Change of="a.b" from="c" too="d" to="e"/>')]).toEqual([
    ['1:8 ATTRIBUTE_UNKNOWN', '1:1 ATTRIBUTE_MISSING'], ['ATTRIBUTE_UNKNOWN <Change> has no attribute too; it takes of, from, to. Did you mean to?']]));
  it('is refused where a component takes none', () => expect(messages('<Note id="a">b</Note>')).toEqual(['ATTRIBUTE_UNKNOWN <Note> has no attribute id; it takes none. There is none yet.']));
  it('is not found in what every object has', () => expect(told(aLine('<Note constructor="a">b</Note>').diagnostics)).toEqual(['1:7 ATTRIBUTE_UNKNOWN']));
  it('that is written twice is refused', () => expect(told(aLine('<Value of="@a" of="@b"/>').diagnostics)).toEqual(['1:16 ATTRIBUTE_INVALID']));
  it('may not be code', () => expect(aLine('<Value of={"@a"}/>').diagnostics).toMatchObject([{ code: 'EXPRESSION_FORBIDDEN', column: 8, actual: '{"@a"}' }]));
  it('may not be spread', () => expect(told(aLine('<Note {...a}>b</Note>').diagnostics)).toEqual(['1:7 EXPRESSION_FORBIDDEN']));
  it('stands at its place on a line of its own', () => expect(told(aLine('a <Value\n  of="x"/>').diagnostics)).toEqual(['2:3 VALUE_REFERENCE_INVALID']));
});

describe('a value that cannot be', () => {
  it.each([
    ['<Value of="trust"/>', 'VALUE_REFERENCE_INVALID'],
    ['<Value of="Trust.a@w"/>', 'VALUE_REFERENCE_INVALID'],
    ['<Value of/>', 'VALUE_REFERENCE_INVALID'],
    ['<Change of="trust" from="a" to="b"/>', 'ATTRIBUTE_INVALID'],
    ['<Change of="trust.a@w" from="a" to="b"/>', 'ATTRIBUTE_INVALID'],
    ['<Change of="trust.a" from="A" to="b"/>', 'ATTRIBUTE_INVALID'],
    ['<Claim id="Cheering all">a</Claim>', 'ATTRIBUTE_INVALID'],
    ['<Term id="">a</Term>', 'ATTRIBUTE_INVALID'],
    ['<Stated slide="0">a</Stated>', 'ATTRIBUTE_INVALID'],
    ['<Stated slide="09">a</Stated>', 'ATTRIBUTE_INVALID'],
    ['<Stated slide="9a">a</Stated>', 'ATTRIBUTE_INVALID'],
    ['<Stated slide="-9">a</Stated>', 'ATTRIBUTE_INVALID'],
    ['<Cite of=""/>', 'ATTRIBUTE_INVALID'],
    ['<Cite of="s-9-1, s-9-2"/>', 'ATTRIBUTE_INVALID'],
  ])('%s is %s', (text, code) => expect(aLine(text).diagnostics.map((one) => one.code)).toEqual([code]));

  it('is told with what must be', () => expect(messages('<Stated slide="nine">a</Stated>')).toEqual(['ATTRIBUTE_INVALID nine cannot be the value of slide: it must be a slide number. Write it like this: <Stated slide="9">words of the source</Stated>.']));
  it('is told in words where it is empty', () => expect(messages('<Value of=""/>')[0]).toMatch(/^VALUE_REFERENCE_INVALID An empty text does not name a value\./));
  it('is a thing that cannot be shown, told with those that can', () => expect(aPage('<Show what="goal"/>\n').diagnostics[0]?.message).toMatch(/^goal cannot be the value of what: it must be one of communities, /));
  it('is an empty title', () => expect(told(aPage('<Aside title=" ">\n\na\n\n</Aside>\n').diagnostics)).toEqual(['7:8 ATTRIBUTE_INVALID']));
});

it.each(Object.entries(COMPONENTS).filter(([, { holds }]) => holds !== 'blocks'))('the example of %s is itself correct', (_, { example }) => {
  expect(aPage(`${example}\n`).diagnostics).toEqual([]);
});
