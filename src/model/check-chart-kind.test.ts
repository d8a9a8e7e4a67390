import { describe, expect, it } from 'vitest';
import { aBuilding, SMALL, aWaveYaml, someBatteries } from './parsed-report.fixture.ts';
import type { BatteryChart } from './report.ts';

const LARGE = { 'data/waves/w2/1.0.0.yaml': aWaveYaml('w2', '{ count: 60 }', someBatteries('{ count: 60 }', '{ percent: 80 }', '{ percent: 60 }')) };
const FEW = { 'data/waves/w2/1.0.0.yaml': aWaveYaml('w2', '{ count: 20 }', someBatteries('{ count: 20 }', '{ percent: 80 }', '{ percent: 60 }')) };
const building = (entry: string, changed = {}) => aBuilding({ ...SMALL, ...changed, 'data/charts.yaml': `charts:\n  - { id: a, ${entry} }\n` });
const told = (entry: string, changed = {}) => building(entry, changed).diagnostics.map(({ column, code, message }) => `${column} ${code} ${message.split(': ').at(-1)}`);
const chartOf = (entry: string, changed = {}) => building(entry, changed).report?.charts[0] as BatteryChart | undefined;

describe('the kind', () => {
  it('is waves where the entry names none and the battery has several', () => expect(chartOf('battery: trust')).toMatchObject({ kind: 'waves', waves: ['w1', 'w2', 'w3'] }));
  it('is ranked where only one wave is drawn', () => expect(chartOf('battery: trust, waves: [w3]')).toMatchObject({ kind: 'ranked', waves: ['w3'] }));
  it('compares the first and the last wave of the battery where a change names none', () => expect(chartOf('battery: trust, kind: change')?.waves).toEqual(['w1', 'w3']));
  it('compares the waves that a change names', () => expect(chartOf('battery: trust, kind: change, from: w2', LARGE)?.waves).toEqual(['w2', 'w3']));
  it('shows the item that is named, even of a battery without a common axis', () => expect(chartOf('battery: usage, kind: single, item: visits, waves: [w3]')).toMatchObject({ item: 'visits', waves: ['w3'] }));
  it('shows the only item of a battery where none is named', () => expect(chartOf('battery: usage, kind: single, waves: [w3]')?.item).toBe('visits'));
  it('keeps the order that a ranking names', () => expect(chartOf('battery: trust, kind: ranked, waves: [w3], order: data')?.order).toBe('data'));
  it('needs no takeaway', () => expect(chartOf('battery: trust')).not.toHaveProperty('takeaway'));
});

describe('a kind that does not fit is told where it stands', () => {
  it.each([
    ['battery: trust, kind: ranked', '36 CHART_KIND_UNFIT it draws one wave, and this chart has 3.'],
    ['battery: trust, kind: matrix, waves: [w1]', '36 CHART_KIND_UNFIT it draws several waves, and this chart has 1.'],
    ['battery: trust, kind: single, waves: [w1]', '36 CHART_KIND_UNFIT it shows one item, the battery has 2.'],
    ['battery: trust, kind: single, item: cheering', '36 CHART_KIND_UNFIT it shows one wave, and this chart has 3.'],
    ['battery: trust, kind: change, from: w2', '36 CHART_KIND_UNFIT the base of the wave w2 is not stated, so no difference to it can be judged.'],
    ['battery: usage, kind: bars', '36 CHART_KIND_UNFIT its figures answer different questions and have no common axis.'],
    ['battery: usage', '5 CHART_KIND_UNFIT its figures answer different questions and have no common axis.'],
    ['battery: trust, kind: waves, item: cheering', '49 CHART_KIND_UNFIT the key item belongs to single.'],
    ['battery: trust, kind: change, waves: [w1, w3]', '51 CHART_KIND_UNFIT the key waves belongs to waves, bars, ranked, single, matrix.'],
    ['battery: trust, kind: bars, order: data', '49 CHART_KIND_UNFIT the key order belongs to ranked.'],
    ['battery: trust, kind: matrix, from: w1, to: w3', '50 CHART_KIND_UNFIT the key from belongs to change.'],
  ])('%s', (entry, said) => expect(told(entry)[0]).toBe(said));

  it('says that a base is too small for percentages', () => expect(told('battery: trust, kind: change, from: w2', FEW)).toEqual(['36 CHART_KIND_UNFIT the base of the wave w2 is 20, too small for percentages.']));
  it('says that one wave has no change', () => expect(told('battery: trust, kind: change, from: w3')).toEqual(['36 CHART_KIND_UNFIT it compares two waves, and this chart has 1.']));
});

describe('a reference that leads nowhere is told', () => {
  it.each([
    ['battery: thrust, kind: bars', '23 REFERENCE_DANGLING'],
    ['battery: trust, kind: single, item: cheer, waves: [w1]', '50 ITEM_UNKNOWN'],
    ['battery: trust, kind: change, from: w9', '50 WAVE_UNKNOWN'],
    ['battery: trust, kind: change, from: w3, to: w1', '58 ATTRIBUTE_INVALID'],
  ])('%s', (entry, said) => expect(told(entry)[0]).toContain(said));
});
