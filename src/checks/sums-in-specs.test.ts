import { describe, expect, it } from 'vitest';
import type { Texts } from '../model/parsed-report.fixture.ts';
import { aChecking, aQuestionnaire } from './checks.fixture.ts';
import { checkSumsInSpecs } from './sums-in-specs.ts';

const CHARTS = 'charts:\n  - { id: own, kind: spec, spec: own.json, title: { he: א, en: a }, measure: { he: א, en: a }, takeaway: { he: א, en: a } }\n';
const sums = (spec: object, changed: Texts = {}) => {
  const { report, parsed } = aChecking({ ...changed, 'data/charts.yaml': CHARTS, 'data/specs/own.json': JSON.stringify(spec) });
  return checkSumsInSpecs(report, parsed).map(({ message }) => message.replace(/ adds up percentages.*/, ''));
};
const TRUST = { data: { battery: 'trust' } };
const x = { field: 'percent', type: 'quantitative' };
const y = { field: 'waveLabel', type: 'ordinal' };
const color = { field: 'itemLabel', type: 'nominal' };
const STACKED = { ...TRUST, mark: 'bar', encoding: { x, y, color } };

describe('a specification over a battery whose items are not the answers to one question', () => {
  it.each<[string, object, string]>([
    ['bars split by colour, which Vega-Lite stacks', STACKED, 'The mark bar, which is stacked,'],
    ['the same where encoding stands above the layers', { ...TRUST, encoding: { x, y, color }, layer: [{ mark: { type: 'area' } }] }, 'The mark area, which is stacked,'],
    ['bars made to fill the whole', { ...TRUST, mark: 'bar', encoding: { x: { ...x, stack: 'normalize' }, y } }, 'The mark bar, which is stacked,'],
    ['a sum', { ...TRUST, mark: 'point', encoding: { x: { ...x, aggregate: 'sum' }, y } }, 'sum'],
    ['a sum in a transform', { ...TRUST, transform: [{ aggregate: [{ op: 'sum', field: 'percent', as: 's' }], groupby: ['wave'] }], mark: 'point', encoding: { x: { field: 's', type: 'quantitative' } } }, 'sum'],
    ['a pie', { ...TRUST, mark: 'arc', encoding: { theta: x, color } }, 'The mark arc'],
  ])('may not draw %s', (_what, spec, wanted) => expect(sums(spec)).toEqual([wanted]));

  it.each<[string, object]>([
    ['bars beside each other', { ...STACKED, encoding: { ...STACKED.encoding, yOffset: color } }],
    ['bars that are not stacked', { ...STACKED, encoding: { ...STACKED.encoding, x: { ...x, stack: null } } }],
    ['bars coloured by what they stand for', { ...STACKED, encoding: { x, y, color: y } }],
    ['intervals, which have two ends', { ...STACKED, encoding: { x: { field: 'low', type: 'quantitative' }, x2: { field: 'high' }, y, color } }],
    ['points', { ...STACKED, mark: 'point' }],
    ['a mean', { ...TRUST, mark: 'bar', encoding: { x: { ...x, aggregate: 'mean' }, y } }],
    ['a stack of data of its own', { ...STACKED, data: { values: [] } }],
  ])('may draw %s', (_what, spec) => expect(sums(spec)).toEqual([]));

  it('may stack a battery that is declared whole', () => expect(sums(STACKED, { ...aQuestionnaire({ battery: 'whole: true' }) })).toEqual([]));
});
