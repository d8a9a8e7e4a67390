import { describe, expect, it } from 'vitest';
import { aWaveYaml, QUESTIONNAIRE_YAML, REPORT_YAML, someBatteries, type Texts } from '../model/parsed-report.fixture.ts';
import { findBasesAboveRespondents } from './bases-above-respondents.ts';
import { findChangedWordings } from './changed-wordings.ts';
import { aChecking, aQuestionnaire } from './checks.fixture.ts';
import { findCrossedBreaks } from './crossed-breaks.ts';
import { findDisclosures } from './disclosure.ts';
import { checkDisorderedDates } from './disordered-dates.ts';
import type { Check, Doubt } from './doubt.ts';
import { checkSlidesBeyondSource } from './slides-beyond-source.ts';
import { findSumsAboveWhole } from './sums-above-whole.ts';
import { findUnreachablePercents } from './unreachable-percents.ts';
import { checkUnusedItems } from './unused-items.ts';

const thirdWave = (base: string, openness: string, cheering: string, respondents = '{ count: 38 }'): Texts => (
  { 'data/waves/w3/1.0.0.yaml': aWaveYaml('w3', respondents, someBatteries(base, openness, cheering, '{ count: 15 }')) });
const doubts = (find: Check<Doubt>, changed: Texts = {}) => {
  const { report, parsed } = aChecking(changed);
  return find(report, parsed).map(({ at, value, diagnostic: { file, line } }) => `${file}:${line} ${at}: ${value}`);
};
const slips = <Found extends { readonly line: number; readonly message: string }>(check: Check<Found>, changed: Texts = {}) => {
  const { report, parsed } = aChecking(changed);
  return check(report, parsed).map(({ line, message }) => `${line} ${message}`);
};
const NO_FINDING: Texts = { 'data/findings/cheering.yaml': 'number: 1\ntheme: theme\narena: arena\nchapter: chapter\nslides: [15]\n' };

describe('a percentage that no count of its base gives', () => {
  it('is flagged at its place', () => expect(doubts(findUnreachablePercents, { ...thirdWave('{ count: 38 }', '{ percent: 78 }', '{ percent: 92 }'), ...NO_FINDING })).toEqual(['data/waves/w3/1.0.0.yaml:13 trust.openness@w3: 78% of 38']));
  it('is told with the nearest counts, other roundings, and the bases that would fit it and its battery', () => {
    const { report, parsed } = aChecking({ ...thirdWave('{ count: 38 }', '{ percent: 78 }', '{ percent: 92 }'), ...NO_FINDING });
    expect(findUnreachablePercents(report, parsed)[0]?.diagnostic.message).toBe('78% of 38 cannot come from a whole number of people: 29 of 38 is 76%, 30 is 79%; 30 gives it if decimals are cut off; it would fit a base of 32, 36, 37, 40, 41, 45, 46; all values of the battery would fit a base of 36, 37.');
  });
  it('is flagged where only a count of it is shown', () => expect(doubts(findUnreachablePercents, { ...thirdWave('{ count: 15 }', '{ percent: 21 }', '{ percent: 20 }'), ...NO_FINDING })).toHaveLength(1));
  it('is not flagged where nothing of it is shown', () => expect(doubts(findUnreachablePercents, { ...thirdWave('{ count: 9 }', '{ percent: 84 }', '{ percent: 84 }'), ...NO_FINDING })).toEqual([]));
  it('is not flagged where the base is not stated', () => expect(doubts(findUnreachablePercents, thirdWave('{ missing: not-stated }', '{ percent: 84 }', '{ percent: 100 }'))).toEqual([]));
});

describe('a figure that tells of single people', () => {
  it('is flagged with its value', () => expect(doubts(findDisclosures)).toEqual(['data/waves/w3/1.0.0.yaml:14 trust.cheering@w3: 100% of 36']));
  it('says how many answered otherwise', () => {
    const { report, parsed } = aChecking({ ...thirdWave('{ count: 36 }', '{ percent: 89 }', '{ percent: 50 }'), ...NO_FINDING });
    expect(findDisclosures(report, parsed)[0]?.diagnostic.message).toBe('89% of 36 tells what single people answered: only 4 people answered otherwise.');
  });
});

describe('a base', () => {
  it('above the number of respondents is flagged', () => expect(doubts(findBasesAboveRespondents, thirdWave('{ count: 39 }', '{ percent: 79 }', '{ percent: 100 }'))).toEqual(['data/waves/w3/1.0.0.yaml:11 trust@w3: 39 of 38 respondents']));
  it('that is the number of respondents is not', () => expect(doubts(findBasesAboveRespondents, thirdWave('{ count: 38 }', '{ percent: 79 }', '{ percent: 100 }'))).toEqual([]));
  it('is not flagged where the number of respondents is not stated', () => expect(doubts(findBasesAboveRespondents, thirdWave('{ count: 39 }', '{ percent: 79 }', '{ percent: 100 }', '{ missing: not-stated }'))).toEqual([]));
});

describe('the answers to one question', () => {
  it('that add up to more than 100 and rounding are flagged', () => expect(doubts(findSumsAboveWhole, { ...aQuestionnaire({ battery: 'whole: true' }), ...thirdWave('{ count: 38 }', '{ percent: 58 }', '{ percent: 45 }'), ...NO_FINDING }).at(-1)).toBe('data/waves/w3/1.0.0.yaml:13 trust@w3: 103%'));
  it('are not where rounding explains it', () => expect(doubts(findSumsAboveWhole, { ...aQuestionnaire({ battery: 'whole: true' }), ...thirdWave('{ count: 38 }', '{ percent: 58 }', '{ percent: 43 }'), ...NO_FINDING })).toHaveLength(1));
  it('are not where the battery is not declared whole', () => expect(doubts(findSumsAboveWhole)).toEqual([]));
});

describe('an item whose wording changes', () => {
  const changed = 'wordings: { w3: { he: גלוי, en: Frankness } }';
  it('is flagged between the waves in which it was asked', () => expect(doubts(findChangedWordings, aQuestionnaire({ item: changed }))).toEqual(['data/questionnaire.yaml:9 trust.openness@w2..w3: פתיחות → גלוי']));
  it('is flagged where one language changes alone', () => expect(doubts(findChangedWordings, aQuestionnaire({ item: 'wordings: { w1: { he: פתיחות, en: Frankness } }' }))).toHaveLength(1));
  it('is not where a break is declared there', () => expect(doubts(findChangedWordings, aQuestionnaire({ item: `${changed}, breaks: [{ between: [w2, w3], reason: { he: נוסח אחר, en: Other words } }]` }))).toEqual([]));
  it('is where the break is declared elsewhere', () => expect(doubts(findChangedWordings, aQuestionnaire({ item: `${changed}, breaks: [{ between: [w1, w2], reason: { he: נוסח אחר, en: Other words } }]` }))).toHaveLength(1));
});

describe('a comparison across a break', () => {
  const broken = aQuestionnaire({ battery: 'breaks: [{ between: [w1, w2], reason: { he: שיטה אחרת, en: Another method } }]' });
  const claim = (from: string, to: string): Texts => ({ 'data/findings/cheering.yaml': `${NO_FINDING['data/findings/cheering.yaml']}claims:\n  - { id: open, kind: fell, of: trust.openness, from: ${from}, to: ${to} }\n` });
  it('by a claim is flagged', () => expect(doubts(findCrossedBreaks, { ...broken, ...claim('w1', 'w3') })).toEqual(['data/findings/cheering.yaml:7 trust.openness@w1..w3: 88% of 93 → 81% of 36']));
  it('by a claim that counts items is flagged for each item', () => expect(doubts(findCrossedBreaks, { ...broken, 'data/findings/cheering.yaml': `${NO_FINDING['data/findings/cheering.yaml']}claims:\n  - { id: some, kind: count-of-items, of: trust, from: w1, to: w3, holds: lower, count: 1 }\n` }).map((one) => one.split(' ')[1])).toEqual(['trust.openness@w1..w3:', 'trust.cheering@w1..w3:']));
  it('by a claim about waves on one side of it is not', () => expect(doubts(findCrossedBreaks, { ...broken, ...claim('w2', 'w3') })).toEqual([]));
  it('by a chart of change is flagged for each item', () => expect(doubts(findCrossedBreaks, { ...broken, ...NO_FINDING, 'data/charts.yaml': 'charts:\n  - { id: change, battery: trust, kind: change, from: w1, to: w3 }\n' })).toEqual([
    'data/charts.yaml:2 trust.openness@w1..w3: 88% of 93 → 81% of 36', 'data/charts.yaml:2 trust.cheering@w1..w3: 88% of 93 → 100% of 36']));
  it('by a change in words is flagged in each language', () => expect(doubts(findCrossedBreaks, { ...broken, ...Object.fromEntries(['he', 'en'].map((lang) => [`content/${lang}/chapters/chapter.mdx`, '---\ntitle: a\nnav: b\nsummary: c\n---\n\n<Change of="trust.openness" from="w1" to="w3"/>\n'])) }).map((one) => one.split(' ')[0])).toEqual(['content/he/chapters/chapter.mdx:7', 'content/en/chapters/chapter.mdx:7']));
  it('of another item than the one that has the break is not', () => expect(doubts(findCrossedBreaks, { ...aQuestionnaire({ item: 'breaks: [{ between: [w1, w2], reason: { he: נוסח אחר, en: Other words } }]' }), 'data/findings/cheering.yaml': `${NO_FINDING['data/findings/cheering.yaml']}claims:\n  - { id: open, kind: fell, of: trust.cheering, from: w1, to: w3 }\n` })).toEqual([]));
});

describe('an item that no wave asks', () => {
  const usage = (value: string): Texts => Object.fromEntries(['w2', 'w3'].map((wave) => [`data/waves/${wave}/1.0.0.yaml`, aWaveYaml(wave, '{ count: 38 }', someBatteries('{ count: 36 }', '{ percent: 81 }', '{ percent: 100 }', value))]));
  it('is warned of', () => expect(slips(checkUnusedItems, usage('{ missing: not-asked }'))).toEqual(['18 No wave asks the item usage.visits.']));
  it('is not where the source states it without a figure', () => expect(slips(checkUnusedItems, usage('{ missing: not-stated }'))).toEqual([]));
});

describe('dates of waves', () => {
  const dated = (...dates: string[]): Texts => Object.fromEntries(dates.map((date, at) => [`data/waves/w${at + 1}/1.0.0.yaml`, aWaveYaml(`w${at + 1}`, '{ count: 93 }', someBatteries('{ count: 36 }', '{ percent: 81 }', '{ percent: 100 }')).replace('date: { missing: not-stated }', `date: ${date}`)]));
  it('that run backwards are told, past a wave without a date', () => expect(slips(checkDisorderedDates, dated('2024-06-30', '{ missing: not-stated }', '2023-06-30'))).toEqual(['7 The wave w3 is dated 2023-06-30, before the wave w1 that stands before it in data/report.yaml.']));
  it('that are the same are not', () => expect(slips(checkDisorderedDates, dated('2024-06-30', '2024-06-30', '2024-06-30'))).toEqual([]));
});

describe('slides beyond the source', () => {
  it('are told wherever they stand', () => expect(slips(checkSlidesBeyondSource, { 'data/report.yaml': REPORT_YAML.replace('slides: 29', 'slides: 15') })).toHaveLength(3));
  it('are not told where the source has them', () => expect(slips(checkSlidesBeyondSource, { 'data/questionnaire.yaml': QUESTIONNAIRE_YAML.replace('slide: 20', 'slide: 29') })).toEqual([]));
});
