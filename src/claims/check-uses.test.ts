import { describe, expect, it } from 'vitest';
import { aBuilding, someBatteries, aWaveYaml } from '../model/parsed-report.fixture.ts';
import type { Report } from '../model/report.ts';
import { createWordReader } from './claim-words.ts';
import { checkUses, unusedIn } from './check-uses.ts';

const FINDING = 'number: 1\ntheme: theme\narena: arena\nchapter: chapter\nslides: [15]\nclaims:\n';
const words = (text: string) => `---\ntitle: a\nsentence: b\n---\n\n## A {#basis}\n\n${text}\n\n## B {#limits}\n`;
const READER = createWordReader({
  figures: { prefixes: [] },
  claims: { all: ['all'], most: ['most'], rose: ['rose'], 'higher-in-sample': ['higher'], 'no-clear-change': ['no clear change'], hedges: ['in this sample'], never: ['significantly'] },
});

/** A report whose finding declares a claim and says `english`, the second wave on these percentages. */
function reportWith(claim: string, english: string, later = '{ percent: 90 }'): Report {
  const { report, diagnostics } = aBuilding({
    'data/waves/w1/1.0.0.yaml': aWaveYaml('w1', '{ count: 93 }', someBatteries('{ count: 93 }', '{ percent: 60 }', '{ percent: 88 }')),
    'data/waves/w3/1.0.0.yaml': aWaveYaml('w3', '{ count: 93 }', someBatteries('{ count: 93 }', later, '{ percent: 100 }')),
    'data/statements.yaml': 'statements:\n  - { id: s-1, slide: 9, original: { lang: he, text: כמחצית אימצו רעיון }, translations: { en: About half adopted an idea } }\n',
    'data/findings/cheering.yaml': `${FINDING}  - { id: c, ${claim} }\n`,
    'content/en/findings/cheering.mdx': words(english), 'content/he/findings/cheering.mdx': words(english.replace('<Stated slide="9">adopted an idea', '<Stated slide="9">אימצו רעיון')),
  });
  if (!report) throw new Error(`Impossible: ${diagnostics.map((one) => one.message).join(' ')}`);
  return report;
}

const ALL = 'kind: all, of: trust.cheering@w3';
const ROSE = 'kind: rose, of: trust.openness, from: w1, to: w3';
const HIGHER = 'kind: higher-in-sample, of: trust.openness, from: w1, to: w3';
const COUNT = 'kind: count-of-items, of: trust, from: w1, to: w3, holds: higher, count: 2';
const STATED = 'kind: stated-by-source, statement: s-1';
const told = (claim: string, english: string, later?: string) => checkUses(reportWith(claim, english, later), 'en', READER, new Set()).map(({ message }) => message.replace(/^.*?: /, ''));
const HEDGE = ['the difference cannot be told from chance, and the sentence does not say so.'];
const CHANCE = '{ percent: 66 }';

describe('the words of a claim', () => {
  it('fit where they say it', () => expect(told(ALL, 'a <Claim id="c">all of them</Claim>')).toEqual([]));
  it('are told where they say something else', () => expect(told(ALL, 'a <Claim id="c">most of them</Claim>')).toEqual(['“most” says most.']));
  it('are told where they say nothing', () => expect(told(ALL, 'a <Claim id="c">of them</Claim>')).toEqual(['they say nothing of it.']));
  it('are told where they may never be said', () => expect(told(ROSE, 'it <Claim id="c">rose significantly</Claim>')).toEqual(['“significantly” may never be said of figures.']));
  it('stand at the place of the component, with words that would fit', () => expect(checkUses(reportWith(ALL, 'a <Claim id="c">most</Claim>'), 'en', READER, new Set())).toMatchObject([
    { code: 'CLAIM_WORDING', file: 'content/en/findings/cheering.mdx', line: 8, column: 3, hint: 'Write words such as “all”, or change the kind of the claim in data/findings/ to what the words say.' }]));
  it('are not told of a claim that is false already', () => expect(checkUses(reportWith(ALL, 'a <Claim id="c">most</Claim>'), 'en', READER, new Set(['c']))).toEqual([]));
  it('have advice where the language lists none', () => expect(checkUses(reportWith('kind: minority, of: trust.openness@w1', 'a <Claim id="c">few</Claim>'), 'en', READER, new Set())).toMatchObject([
    { hint: 'List the words that say it under claims: minority in content/en/vocabulary.yaml.' }]));
});

describe('a difference', () => {
  it('that can be told from chance may be said to have risen, or to be higher', () => expect([told(ROSE, 'it <Claim id="c">rose</Claim>'), told(ROSE, 'it is <Claim id="c">higher</Claim>'), told(HIGHER, 'it <Claim id="c">rose</Claim>')]).toEqual([[], [], []]));
  it('within chance is not said to have risen', () => expect(told(HIGHER, 'it <Claim id="c">rose</Claim> in this sample', CHANCE)).toEqual(['“rose” says rose.']));
  it('within chance is higher only in a sentence that says that it may be chance', () => expect([told(HIGHER, 'it is <Claim id="c">higher</Claim>', CHANCE), told(HIGHER, 'In this sample it is <Claim id="c">higher</Claim>.', CHANCE)]).toEqual([HEDGE, []]));
  it('within chance is not hedged by the next sentence', () => expect(told(HIGHER, 'It is <Claim id="c">higher</Claim>. There is no clear change.', CHANCE)).toEqual(HEDGE));
});

describe('a count of items', () => {
  const three = COUNT.replace('count: 2', 'count: 3');
  it('says what holds', () => expect(told(COUNT, 'In this sample <Claim id="c">all are higher</Claim>')).toEqual(['“all” says all.']));
  it('says it without its number where it counts all of them', () => expect(told(COUNT, 'In this sample they are <Claim id="c">higher</Claim>')).toEqual([]));
  it('shows its number where it counts some', () => {
    const report = reportWith(three, 'In this sample they are <Claim id="c">higher</Claim>');
    const some = { ...report, claims: report.claims.map((claim) => ({ ...claim, of: { ...claim.of, total: 6 } })) } as Report;
    expect(checkUses(some, 'en', READER, new Set())).toMatchObject([{ hint: 'Write the number as <Value of="claim.c"/> between <Claim> and </Claim>.' }]);
  });
});

describe('what the source states without a figure', () => {
  it('is said in its words', () => expect(told(STATED, 'a <Claim id="c">about half</Claim>')).toEqual([]));
  it('is told where the words are others', () => expect(told(STATED, 'a <Claim id="c">most</Claim>')).toEqual(['they are not words of the statement that it rests on.']));
});

describe('a claim', () => {
  const unused = (claim: string, english: string) => unusedIn(reportWith(claim, english), 'en').map(({ id }) => id);
  it('that words carry is used', () => expect(unused(ALL, '<Claim id="c">all</Claim>')).toEqual([]));
  it('that no words carry is not', () => expect(unused(ALL, 'all')).toEqual(['c']));
  it('of the source is used where its statement is quoted', () => expect([unused(STATED, 'a <Stated slide="9">adopted an idea</Stated>'), unused(STATED, 'a')]).toEqual([[], ['c']]));
});
