import { describe, expect, it } from 'vitest';
import { stripControls } from '../../i18n/isolate.ts';
import { aVoice } from '../voice.fixture.ts';
import { subjectSentence } from './spec-description.ts';
import { markTypesIn } from './spec-units.ts';
import { aDrawing, BARS, FARMS, POINTS } from './specs.fixture.ts';

const saidOf = async (spec: object, lang = 'en') => (await aDrawing(spec, lang)).sentences.map(stripControls);

describe('what a chart is', () => {
  it.each([['en', 'Chart of bars and words: Yield. Measure: Bushels.'], ['he', 'תרשים של עמודות ומילים: Yield. המדד: Bushels.']])('is said in %s', (lang, said) => {
    expect(subjectSentence({ title: 'Yield', measure: 'Bushels', marks: ['bar', 'text'] }, aVoice(lang))).toBe(said);
  });
  it('names each mark once, as the writer named it', () => expect(markTypesIn({ layer: [{ mark: 'bar' }, { mark: { type: 'boxplot' } }, { mark: 'bar' }] })).toEqual(['bar', 'boxplot']));
});

describe('what a chart shows', () => {
  it('is its axes with what they span, and the extremes of its amount with their names', async () => expect(await saidOf(BARS)).toEqual([
    '5 rows of data.', 'Vertical axis: “Farm”, 5 values, North, South, East, West and Middle.', 'Horizontal axis: “Yield”, from 12 to 44.5.', '“Yield”: highest at 44.5, East; lowest at 12, West.',
  ]));
  it('is said in Hebrew', async () => expect(await saidOf(BARS, 'he')).toEqual([
    '5 שורות נתונים.', 'הציר האנכי: ”חווה”, 5 ערכים, צפון, דרום, מזרח, מערב ומרכז.', 'הציר האופקי: ”יבול”, בין 12 ל־44.5.', '”יבול”: הגבוה ביותר 44.5, מזרח; הנמוך ביותר 12, מערב.',
  ]));
  it('has a direction where two amounts rise together', async () => expect((await saidOf(POINTS)).at(-1)).toBe('On the whole, “Yield” rises as “Rain” rises; rank correlation 1.'));
  it('has a direction where one falls as the other rises', async () => expect((await saidOf({ ...POINTS, transform: [{ calculate: '-datum.yield', as: 'yield' }] })).at(-1)).toBe('On the whole, “Yield” falls as “Rain” rises; rank correlation −1.'));
  it('has no single direction where they do not', async () => expect((await saidOf({ data: { values: [[1, 2], [2, 1], [3, 3], [4, 0], [5, 2]].map(([rain, yields]) => ({ rain, yield: yields })) }, mark: 'point', encoding: POINTS.encoding })).at(-1)).toBe('“Yield” shows no single direction as “Rain” rises; rank correlation −0.1.'));
  it('says that all amounts are equal', async () => expect((await saidOf({ ...BARS, transform: [{ calculate: '7', as: 'yield' }] })).at(-1)).toBe('“Yield”: 7 throughout.'));
  it('tells bins by both ends', async () => {
    expect(await saidOf({ data: FARMS, mark: 'bar', encoding: { x: { field: 'yield', type: 'quantitative', bin: { step: 20 }, title: 'Yield' }, y: { aggregate: 'count', title: 'Farms' } } })).toEqual([
      '3 rows of data.', 'Horizontal axis: “Yield”, from 0 to 60.', 'Vertical axis: “Farms”, from 1 to 3.', '“Farms”: highest at 3, “Yield” 20–40; lowest at 1, “Yield” 40–60.',
    ]);
  });
  it('names the part of several that it speaks of', async () => expect((await saidOf({ data: FARMS, vconcat: [{ title: { he: 'א', en: 'First' }, mark: 'bar', encoding: BARS.encoding }, { mark: 'tick', encoding: { x: POINTS.encoding.x } }] })).filter((said) => said.includes('rows'))).toEqual(['First: 5 rows of data.', 'Strokes: 5 rows of data.']));
});

it('cannot be said of a picture without a field', async () => expect((await aDrawing({ data: FARMS, mark: 'rule', encoding: { x: { datum: 3, type: 'quantitative' } } })).describable).toBe(false));
