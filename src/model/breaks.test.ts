import { describe, expect, it } from 'vitest';
import { breaksBetween } from './breaks.ts';
import { aBuilding, QUESTIONNAIRE_YAML, someWaves, type Texts } from './parsed-report.fixture.ts';

const withBreak = (between: string, where: 'battery' | 'item' = 'battery'): Texts => {
  const breaks = `breaks: [{ between: [${between}], reason: { he: שיטה אחרת, en: Another method } }]`;
  return { 'data/questionnaire.yaml': where === 'battery' ? QUESTIONNAIRE_YAML.replace('answers: one\n', `answers: one\n    ${breaks}\n`) : QUESTIONNAIRE_YAML.replace('en: Openness } }', `en: Openness }, ${breaks} }`) };
};
const crossed = (texts: Texts, item: string, from: string, to: string) => {
  const { waves, batteries: [battery] } = someWaves(texts);
  return breaksBetween({ waves }, battery as never, item as never, from as never, to as never).length;
};

describe('a break', () => {
  it.each([['w1', 'w2', 1], ['w1', 'w3', 1], ['w2', 'w3', 0]])('between w1 and w2 lies between %s and %s %i times', (from, to, times) => expect(crossed(withBreak('w1, w2'), 'openness', from, to)).toBe(times));
  it('between waves that are not next to each other may lie on either side of those between', () => expect([crossed(withBreak('w1, w3'), 'openness', 'w1', 'w2'), crossed(withBreak('w1, w3'), 'openness', 'w2', 'w3')]).toEqual([1, 1]));
  it('of an item is not one of another', () => expect([crossed(withBreak('w1, w2', 'item'), 'openness', 'w1', 'w2'), crossed(withBreak('w1, w2', 'item'), 'cheering', 'w1', 'w2')]).toEqual([1, 0]));
});

describe('a break that cannot be', () => {
  const told = (texts: Texts) => aBuilding(texts).diagnostics.map(({ code, line }) => `${line} ${code}`);
  it('is told where its wave is unknown', () => expect(told(withBreak('w1, w9'))).toEqual(['8 WAVE_UNKNOWN']));
  it('is told where its waves are out of order', () => expect(told(withBreak('w2, w1', 'item'))).toEqual(['9 ATTRIBUTE_INVALID']));
  it('is told where a wording belongs to no wave', () => expect(told({ 'data/questionnaire.yaml': QUESTIONNAIRE_YAML.replace('en: Openness } }', 'en: Openness }, wordings: { w9: { he: א, en: a } } }') })).toEqual(['9 WAVE_UNKNOWN']));
});
