import { describe, expect, it } from 'vitest';
import { aBuilding, REPORT_YAML, SMALL, type Texts } from './parsed-report.fixture.ts';

const FINDING = 'data/findings/cheering.yaml';
const told = (changed: Texts) => aBuilding(changed).diagnostics.map(({ file, line, column, code }) => `${file.replace(/^.*\//, '')}:${line}:${column} ${code}`);
const inFinding = (from: string, to: string) => told({ [FINDING]: SMALL[FINDING]?.replace(from, to) });
const inChapter = (words: string) => {
  const page = `---\ntitle: a\nnav: b\nsummary: c\n---\n\n${words}\n`;
  return aBuilding({ 'content/he/chapters/chapter.mdx': page, 'content/en/chapters/chapter.mdx': page }).diagnostics.filter((one) => one.file.includes('/en/')).map(({ line, column, code }) => `${line}:${column} ${code}`);
};

describe('a report without mistakes', () => {
  const { report, diagnostics } = aBuilding();

  it('is built without a diagnostic', () => expect([diagnostics, report?.findings.map((one) => one.id)]).toEqual([[], ['cheering']]));
  it('cannot be changed', () => expect(Object.isFrozen(report?.waves[0]?.batteries[0]?.cells[0])).toBe(true));
  it('has the words of each language', () => expect(Object.keys(report?.chapters[0]?.words ?? {})).toEqual(['he', 'en']));
  it('has claims with what they are of', () => expect(report?.claims).toMatchObject([{ id: 'cheering-all', finding: 'cheering', kind: 'all', of: { ref: { battery: 'trust', item: 'cheering', wave: 'w3' } } }]));
  it('leaves out what no page reads', () => expect(report?.facts).not.toHaveProperty('waves'));
});

describe('a finding’s record', () => {
  it.each([
    ['theme: theme', 'theme: them', 'cheering.yaml:2:8 REFERENCE_DANGLING'],
    ['arena: arena', 'arena: a', 'cheering.yaml:3:8 REFERENCE_DANGLING'],
    ['values: [trust.cheering@w3]', 'values: [trust]', 'cheering.yaml:6:10 VALUE_REFERENCE_INVALID'],
    ['lead: trust.cheering@w3', 'lead: trust.cheering@w9', 'cheering.yaml:7:7 WAVE_UNKNOWN'],
    ['kind: all, of: trust.cheering@w3', 'kind: all, of: trust@w3', 'cheering.yaml:9:40 VALUE_REFERENCE_INVALID'],
    ['kind: all, of: trust.cheering@w3', 'kind: all, of: trust.cheering@w2', 'cheering.yaml:9:40 VALUE_NOT_THERE'],
    ['kind: all, of: trust.cheering@w3', 'kind: rose, of: trust.cheering, from: w1, to: w4', 'cheering.yaml:9:71 WAVE_UNKNOWN'],
  ])('with %s made %s is told', (from, to, said) => expect(inFinding(from, to)).toEqual([said]));
});

describe('words', () => {
  it.each([
    ['a <Value of="trust.cheering@w9"/>', '7:3 WAVE_UNKNOWN'],
    ['a <Value of="trust.cheering@w2"/>', '7:3 VALUE_NOT_THERE'],
    ['a <Claim id="b">c</Claim>', '7:3 REFERENCE_DANGLING'],
    ['a <Term id="b">c</Term>', '7:3 REFERENCE_DANGLING'],
    ['a <Note>b <Claim id="c">d</Claim></Note>', '7:11 REFERENCE_DANGLING'],
    ['a <Stated slide="9">b</Stated>', '7:3 STATED_NOT_FOUND'],
    ['<Chart id="a"/>', '7:1 REFERENCE_DANGLING'],
    ['<Quote id="a"/>', '7:1 REFERENCE_DANGLING'],
    ['<Finding id="a"/>', '7:1 REFERENCE_DANGLING'],
    ['- a\n\n  <Chart id="b"/>', '9:3 REFERENCE_DANGLING'],
    ['[a](page:nowhere)', '7:1 LINK_UNKNOWN'],
    ['[a](page:chapter#nowhere)', '7:1 LINK_UNKNOWN'],
    ['[a](finding:nowhere)', '7:1 REFERENCE_DANGLING'],
  ])('%j are told', (words, said) => expect(inChapter(words)).toEqual([said]));

  it('may count no points between counts', () => expect(inChapter('<Change of="usage.visits" from="w2" to="w3"/>')).toEqual(['7:1 VALUE_NOT_THERE', '7:1 VALUE_NOT_THERE']));
  it.each(['[a](page:chapter#b)\n\n## B {#b}', '[a](page:home)', '[a](finding:cheering)', '[a](https://example.org)'])('may link: %j', (words) => expect(inChapter(words)).toEqual([]));
});

describe('charts', () => {
  const chart = (entry: string) => told({ 'data/charts.yaml': `charts:\n  - { id: a, takeaway: { he: א, en: a }, ${entry} }\n` });

  it.each([
    ['battery: trust, kind: waves', []],
    ['battery: trust, kind: ranked, waves: [w3]', []],
    ['battery: trust, kind: ranked', ['charts.yaml:2:64 CHART_KIND_UNFIT']],
    ['battery: usage, kind: waves', ['charts.yaml:2:64 CHART_KIND_UNFIT']],
    ['battery: trust, kind: waves, waves: [w9]', ['charts.yaml:2:79 WAVE_UNKNOWN']],
  ])('with %s', (entry, said) => expect(chart(entry)).toEqual(said));
});

describe('charts that a specification draws', () => {
  const WORDS = 'kind: spec, title: { he: א, en: a }, measure: { he: א, en: a }';
  const drawn = (spec: string, entry = 'spec: a.yaml') => ({ 'data/charts.yaml': `charts:\n  - { id: a, takeaway: { he: א, en: a }, ${WORDS}, ${entry} }\n`, 'data/specs/a.yaml': spec });
  const entryOf = (spec: string, entry?: string) => aBuilding(drawn(spec, entry)).report?.charts[0];

  it('have it as it is written', () => expect(entryOf('mark: bar\n')).toMatchObject({ kind: 'spec', spec: { mark: 'bar' }, images: {}, slides: [], place: { file: 'data/charts.yaml', line: 2 } }));
  it('name the slides of their figures, those of a battery by themselves', () => expect(entryOf('data: { battery: trust }\nmark: bar\n', 'spec: a.yaml, slides: [3]')).toMatchObject({ slides: [3, 15] }));
  it.each([
    ['data: { battery: trst }\nmark: bar\n', 'a.yaml:1:18 REFERENCE_DANGLING'],
    ['data: { battery: trust, waves: [w9] }\nmark: bar\n', 'a.yaml:1:33 WAVE_UNKNOWN'],
  ])('over %j are told', (spec, said) => expect(told(drawn(spec))).toEqual([said]));
  it('cannot be drawn from another folder', () => expect(() => told(drawn('mark: bar\n', 'spec: ../a.yaml'))).toThrow('charts.yaml:2 ../a.yaml stands where the name of a file of data/specs'));
});

it('tells a featured finding that is not there', () => expect(told({ 'data/report.yaml': REPORT_YAML.replace('[cheering]', '[chering]') })).toEqual(['report.yaml:19:12 REFERENCE_DANGLING']));
it('tells a section of a finding that is missing', () => {
  expect(told({ 'content/en/findings/cheering.mdx': '---\ntitle: a\nsentence: b\n---\n\n## A {#basis}\n' })).toContain('cheering.mdx:1:1 SECTION_MISSING');
});

it('refuses words of a finding outside its two sections, which no page would show', () => {
  const outside = (words: string) => told({ 'content/en/findings/cheering.mdx': words, 'content/he/findings/cheering.mdx': words }).filter((one) => one.endsWith('MARKDOWN_FORBIDDEN'));
  const front = '---\ntitle: a\nsentence: b\n---\n\n';
  expect(outside(`${front}Lost.\n\n## A {#basis}\n\n## B {#limits}\n`)).toEqual(Array(2).fill('cheering.mdx:6:1 MARKDOWN_FORBIDDEN'));
  expect(outside(`${front}## A {#basis}\n\n## B {#limits}\n\n## C {#more}\n`)).toEqual(Array(2).fill('cheering.mdx:10:1 MARKDOWN_FORBIDDEN'));
});
