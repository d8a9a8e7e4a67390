import { describe, expect, it } from 'vitest';
import { sizeOf } from './build-waves.ts';
import { hashOf } from '../versions/check-lock.ts';
import { aBuilding, aWaveYaml, QUESTIONNAIRE_YAML, REPORT_YAML, someBatteries, someWaves } from './parsed-report.fixture.ts';

const W1 = 'data/waves/w1/1.0.0.yaml';
const withBatteries = (batteries: string) => someWaves({ [W1]: aWaveYaml('w1', '{ count: 93 }', batteries) });
const told = (batteries: string) => withBatteries(batteries).diagnostics.map(({ code, line, column, message, hint }) => `${line}:${column} ${code} ${message} ${hint}`);

describe('waves', () => {
  it('are built without a diagnostic where nothing is wrong', () => expect(someWaves().diagnostics).toEqual([]));
  it('stand in the order of the report', () => expect(someWaves().waves.map((wave) => wave.id)).toEqual(['w1', 'w2', 'w3']));
  it('have a cell for each item, in the order of the questionnaire', () => {
    const { waves } = withBatteries('  trust: { slide: 15, base: { count: 93 }, values: { cheering: { percent: 88 }, openness: { percent: 74 } } }\n');
    expect(waves[0]?.batteries[0]?.cells).toEqual([
      { battery: 'trust', item: 'openness', wave: 'w1', value: { kind: 'percent', percent: 74 }, base: { kind: 'count', count: 93 }, slide: 15 },
      { battery: 'trust', item: 'cheering', wave: 'w1', value: { kind: 'percent', percent: 88 }, base: { kind: 'count', count: 93 }, slide: 15 },
    ]);
  });
  it.each([['{ percent: 0 }', { kind: 'percent', percent: 0 }], ['{ count: 12 }', { kind: 'count', count: 12 }], ['{ missing: not-asked }', { kind: 'missing', missing: 'not-asked' }]])('take %s for a value', (written, value) => {
    expect(withBatteries(someBatteries('{ count: 93 }', written, '{ percent: 1 }')).waves[0]?.batteries[0]?.cells[0]?.value).toEqual(value);
  });
  it('tell each cell of the population that the source prints', () => {
    const yaml = aWaveYaml('w1', '{ count: 93 }', someBatteries('{ count: 93 }', '{ percent: 1 }', '{ percent: 2 }')).replace('slide: 7', 'slide: 7\npopulation: { count: 120, slide: 7 }');
    expect(someWaves({ [W1]: yaml }).waves[0]?.batteries[0]?.cells.map(({ population }) => population)).toEqual([120, 120]);
  });
  it('keep a base that is not stated', () => expect(someWaves().waves[1]?.batteries[0]?.base).toEqual({ kind: 'missing', missing: 'not-stated' }));
  it('read their notes into lines', () => {
    const { waves, reader } = withBatteries(`${someBatteries('{ count: 93 }', '{ percent: 1 }', '{ percent: 2 }')}    note: { he: א, en: 'Of 93 <Value of="@w1"/>' }\n`);
    expect([waves[0]?.batteries[0]?.note?.['en']?.map((node) => node.kind), reader.diagnostics.map((one) => one.code)]).toEqual([['text', 'value'], ['FIGURE_TYPED']]);
  });
});

describe('what does not fit', () => {
  it('is a battery that the questionnaire has not', () => expect(told('  trsut: { slide: 15, base: { count: 93 }, values: {} }\n')).toEqual(['9:3 BATTERY_UNKNOWN There is no battery trsut. Did you mean trust?']));
  it('is an item that the battery has not', () => expect(told(`${someBatteries('{ count: 93 }', '{ percent: 1 }', '{ percent: 2 }')}      chering: { percent: 3 }\n`)[0])
    .toBe('15:7 ITEM_UNKNOWN The battery trust has no item chering. Did you mean cheering?'));
  it('is a battery without a base', () => expect(told('  trust:\n    slide: 15\n    values: { openness: { percent: 1 }, cheering: { percent: 2 } }\n')[0]).toMatch(/^9:3 BASE_MISSING The battery trust has no base in this wave\./));
  it('is an item without a value', () => expect(told('  trust:\n    slide: 15\n    base: { count: 93 }\n    values: { openness: { percent: 1 } }\n')[0]).toMatch(/^12:5 VALUE_MISSING The item cheering has no value in this wave\./));
  it('is a count above its base', () => expect(told(someBatteries('{ count: 93 }', '{ count: 94 }', '{ count: 93 }'))).toEqual(['13:26 TYPE_WRONG 94 stands where a count of at most 93 must be. The base is 93: write both as the source prints them.']));
  it('is a population of fewer than answered', () => {
    const yaml = aWaveYaml('w1', '{ count: 93 }', someBatteries('{ count: 93 }', '{ percent: 1 }', '{ percent: 2 }')).replace('slide: 7', 'slide: 7\npopulation: { count: 92, slide: 7 }');
    expect(someWaves({ [W1]: yaml }).diagnostics.map(({ code, line, message }) => `${line} ${code} ${message}`)).toEqual(['7 TYPE_WRONG 92 stands where a count of at least 93 must be.']);
  });
  it('is told for each battery and item', () => expect(told('  a: { slide: 1, values: {} }\n  trust: { slide: 15, values: {} }\n').map((one) => one.split(' ')[1])).toEqual(['BATTERY_UNKNOWN', 'BASE_MISSING', 'VALUE_MISSING', 'VALUE_MISSING']));
});

describe('batteries', () => {
  it('say of each item whether its label is cut off', () => expect(someWaves().batteries[0]?.items.map((item) => item.cutOff)).toEqual([false, true]));
  it('read their notes into lines', () => {
    const { batteries } = someWaves({ 'data/questionnaire.yaml': QUESTIONNAIRE_YAML.replace('    answers: one\n', '    answers: one\n    note: { he: א, en: Words }\n') });
    expect(batteries[0]?.note?.['en']).toMatchObject([{ kind: 'text', text: 'Words' }]);
  });
  it('have no note where none is written', () => expect(someWaves().batteries[0]).not.toHaveProperty('note'));
});

it('reads a size from its count or from why it is missing', () => expect([sizeOf({ count: 0 }), sizeOf({ missing: 'suppressed' })]).toEqual([{ kind: 'count', count: 0 }, { kind: 'missing', missing: 'suppressed' }]));

describe('a published version that is no longer in use', () => {
  const old = aWaveYaml('w1', '{ count: 93 }', '  trust: { slide: 15, base: { count: 93 }, values: { openness: { percent: 88 } } }\n').replaceAll('{ he: מדידה, en: Wave }', '{ en: Wave }');
  const newer = `changes:\n${['label', 'shortLabel'].map((at) => `  - { at: ${at}, kind: wording, reason: { he: שפה, en: A language } }\n`).join('')}  - { at: batteries.trust.values.cheering, from: absent, to: { percent: 88 }, kind: new-data, reason: { he: שאלה, en: A question } }\n`;
  const { report } = aBuilding({
    [W1]: old, 'data/lock.yaml': `locked:\n  ${W1}: ${hashOf(new TextEncoder().encode(old))}\n`, 'data/report.yaml': REPORT_YAML.replace('w1, version: 1.0.0', 'w1, version: 1.0.1'),
    'data/waves/w1/1.0.1.yaml': aWaveYaml('w1', '{ count: 93 }', someBatteries('{ count: 93 }', '{ percent: 88 }', '{ percent: 88 }')).replace('1.0.0', '1.0.1').replace('batteries:\n', `${newer}batteries:\n`),
  });
  it('may lack an item that is asked since', () => expect(report?.versions[0]?.found.batteries[0]?.cells.map((cell) => cell.item)).toEqual(['openness']));
  it('has the words of a language that it does not know in the first that it has', () => expect(report?.versions[0]?.found.label).toEqual({ he: 'Wave', en: 'Wave' }));
});
