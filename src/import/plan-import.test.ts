import { describe, expect, it } from 'vitest';
import { aParsedReport } from '../model/parsed-report.fixture.ts';
import { aMap, NEW_WAVE, TRUST } from './import.fixture.ts';
import { planImport } from './plan-import.ts';

const survey = { columns: [['id'], ['open'], ['cheer'], ['chosen']] };
const plan = (map: string) => planImport(aMap(`${NEW_WAVE}${map}`), aParsedReport().questionnaire.value, survey);
const told = (map: string) => plan(map).diagnostics.map(({ line, code, message, hint }) => `${line} ${code} ${message} ${hint}`);
const CHOICES = 'batteries:\n  trust:\n    column: chosen\n    items: { openness: [open, 1], cheering: 2 }\n    others: [3]\n    missing: [99]\n';

describe('a plan', () => {
  it('has the column of each item', () => expect(plan(TRUST).batteries[0]?.items.map(({ source }) => source)).toEqual([{ kind: 'column', index: 1, name: 'open' }, { kind: 'column', index: 2, name: 'cheer' }]));
  it('has what answers count as', () => expect([...plan(TRUST).batteries[0]?.meanings ?? []]).toEqual([['4', 'agree'], ['5', 'agree'], ['1', 'other'], ['2', 'other'], ['3', 'other'], ['99', 'missing']]));
  it('has items that are answers of one column', () => expect(plan(CHOICES).batteries[0]).toMatchObject({ column: { index: 3, name: 'chosen' }, items: [{ source: { choices: ['open', '1'] } }, { source: { choices: ['2'] } }] }));
  it('has items that were not asked', () => expect(plan(TRUST.replace('cheer }', '{ missing: not-asked } }')).batteries[0]?.items[1]?.source).toEqual({ kind: 'missing', missing: 'not-asked' }));
});

describe('a map is refused', () => {
  it.each([
    ['that names no battery of the report', TRUST.replace('trust:', 'trusst:'), '9 BATTERY_UNKNOWN There is no battery trusst. Did you mean trust?'],
    ['that names no item of it', TRUST.replace('cheering:', 'cheerin:'), '12 ITEM_UNKNOWN The battery trust has no item cheerin. Did you mean cheering?'],
    ['that leaves an item out', TRUST.replace(', cheering: cheer', ''), '12 KEY_MISSING The key cheering is missing. Add it: cheering: the heading of its column, or cheering: {missing: not-asked}'],
    ['that withholds no item of it', TRUST.replace('slide: 15', 'withhold: [chering]'), '11 ITEM_UNKNOWN The battery trust has no item chering. Did you mean cheering?'],
    ['that names no scale of its own', TRUST.replace('scale: agreement', 'scale: agrement'), '10 REFERENCE_DANGLING There is no scale agrement. Did you mean agreement?'],
    ['that takes a column twice', TRUST.replace('cheering: cheer', 'cheering: { letter: B }'), '12 IMPORT_COLUMN_TWICE B is the column B, which trust.openness takes already. Name for each item the column that holds its answers.'],
    ['that lists an answer twice', TRUST.replace('others: [1,', 'others: [4.0, 1,'), '7 TYPE_WRONG 4 stands where an answer that is not listed yet must be. Each answer counts as one thing: list it once.'],
    ['that gives an answer to two items', CHOICES.replace('cheering: 2', 'cheering: open'), '10 TYPE_WRONG open stands where an answer that is not listed yet must be. Each answer counts as one thing: list it once.'],
    ['that names a letter for an answer', CHOICES.replace('cheering: 2', 'cheering: { letter: B }'), '10 TYPE_WRONG a letter stands where an answer of the column that the battery names must be. Write the answer as the survey has it.'],
  ])('%s', (_, map, message) => expect(told(map)).toContain(message));
});
