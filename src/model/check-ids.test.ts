import { describe, expect, it } from 'vitest';
import { checkIds } from './check-ids.ts';
import { aParsedReport, QUESTIONNAIRE_YAML, REPORT_YAML, SMALL, type Texts } from './parsed-report.fixture.ts';

const told = (changed: Texts) => checkIds(aParsedReport(changed)).map(({ code, file, line, column, actual, expected }) => `${file}:${line}:${column} ${code} ${actual} ${expected}`);
const FINDING = SMALL['data/findings/cheering.yaml'] as string;
const WORDS = SMALL['content/he/findings/cheering.mdx'];
const second = (yaml: string): Texts => ({ 'data/findings/second.yaml': yaml, 'content/he/findings/second.mdx': WORDS, 'content/en/findings/second.mdx': WORDS });

it('finds nothing where every id stands once', () => expect(told({})).toEqual([]));

describe('an id that stands twice', () => {
  it('is told at the second, with the place of the first', () => expect(told({ 'data/questionnaire.yaml': QUESTIONNAIRE_YAML.replace('- id: usage', '- id: trust') }))
    .toEqual(['data/questionnaire.yaml:11:9 ID_DUPLICATE trust data/questionnaire.yaml:2']));
  it('is told among the items of one battery', () => expect(told({ 'data/questionnaire.yaml': QUESTIONNAIRE_YAML.replace('id: cheering', 'id: openness') }))
    .toEqual(['data/questionnaire.yaml:10:15 ID_DUPLICATE openness data/questionnaire.yaml:9']));
  it('is not told of items of two batteries', () => expect(told({ 'data/questionnaire.yaml': QUESTIONNAIRE_YAML.replace('id: visits', 'id: openness'), 'data/waves/w2/1.0.0.yaml': SMALL['data/waves/w1/1.0.0.yaml']?.replace('wave: w1', 'wave: w2') })).toEqual([]));
  it('is told among the waves', () => expect(told({ 'data/report.yaml': REPORT_YAML.replace('  - { id: w3, version: 1.0.0 }\n', '  - { id: w3, version: 1.0.0 }\n  - { id: w1, version: 1.0.0 }\n') }))
    .toEqual(['data/report.yaml:15:11 ID_DUPLICATE w1 data/report.yaml:12']));
  it('is told among the chapters', () => expect(told({ 'data/report.yaml': REPORT_YAML.replace('pages: [chapter]', 'pages: [chapter, chapter]') })[0]).toMatch(/^data\/report\.yaml:15:58 ID_DUPLICATE chapter/));
  it.each(['goals', 'objectives'])('is told among the %s', (key) => {
    const twice = '[{ id: a, slide: 1, text: { he: א, en: a } }, { id: a, slide: 1, text: { he: א, en: a } }]';
    const other = key === 'goals' ? 'objectives' : 'goals';
    expect(told({ 'data/goals.yaml': `${key}: ${twice}\n${other}: []\n` })).toHaveLength(1);
  });
  it('is told a third time as well', () => expect(told({ 'data/sources.yaml': `sources:\n${'  - { id: a, slides: [1], title: { he: א, en: a } }\n'.repeat(3)}` })).toEqual([
    'data/sources.yaml:3:11 ID_DUPLICATE a data/sources.yaml:2', 'data/sources.yaml:4:11 ID_DUPLICATE a data/sources.yaml:2']));
  it('is told among the claims of all findings', () => expect(told(second(FINDING.replace('number: 1', 'number: 2')))).toEqual([
    'data/findings/second.yaml:9:11 ID_DUPLICATE cheering-all data/findings/cheering.yaml:9']));
});

describe('a finding number that stands twice', () => {
  it('is told with the finding that has it and the next free number', () => {
    const [one] = checkIds(aParsedReport(second(FINDING.replace(/claims:[^]*/, ''))));
    expect(one).toMatchObject({ code: 'NUMBER_DUPLICATE', file: 'data/findings/second.yaml', line: 1, column: 9, expected: 'data/findings/cheering.yaml', hint: 'Give this finding the next free number: 2.' });
  });
});
