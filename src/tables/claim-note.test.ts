import { describe, expect, it } from 'vitest';
import { aVoice } from '../charts/voice.fixture.ts';
import { stripControls } from '../i18n/isolate.ts';
import { aBuilding } from '../model/parsed-report.fixture.ts';
import type { ClaimId } from '../terms/ids.ts';
import { claimNoteOf, type ClaimNote } from './claim-note.ts';

const CLAIMS = [
  'id: all, kind: all, of: trust.cheering@w3', 'id: change, kind: no-clear-change, of: trust.openness, from: w1, to: w3', 'id: untested, kind: lower-in-sample, of: trust.openness, from: w1, to: w2',
  'id: rank, kind: highest, of: trust.cheering@w3', 'id: count, kind: count-of-items, of: trust, from: w1, to: w3, holds: higher, count: 1',
  'id: stated, kind: stated-by-source, statement: s-1, figures: [count, down, change]', 'id: down, kind: count-of-items, of: trust, from: w1, to: w3, holds: lower, count: 1', 'id: bare, kind: stated-by-source, statement: s-1',
];
const { report, diagnostics } = aBuilding({
  'data/findings/cheering.yaml': `number: 7\ntheme: theme\narena: arena\nchapter: chapter\nslides: [15]\nclaims:\n${CLAIMS.map((one) => `  - { ${one} }\n`).join('')}`,
  'data/statements.yaml': 'statements:\n  - { id: s-1, slide: 9, original: { lang: he, text: א }, translations: { en: a } }\n',
});
if (!report) throw new Error(`Impossible: ${diagnostics.map((one) => one.message).join(' ')}`);

const note = (id: string, lang = 'en') => claimNoteOf(report, aVoice(lang), id as ClaimId);
const figures = (one: ClaimNote) => one.figures.map(({ label, figure, rests }) => [label, figure, ...rests].join(' | '));
const verdict = (one: ClaimNote) => one.verdict.map(stripControls);

it('is numbered after its finding and its place there', () => expect(note('change').number).toBe('7.2'));
it('says in Hebrew what it says in English', () => expect([note('count', 'he').name, figures(note('count', 'he'))]).toEqual(['גבוה יותר בקרב המשיבים', ['”פרגון” | 88%, ואחר כך 100%']]));

describe('a share', () => {
  it('has its item, figure, base and interval', () => expect([note('all').name, note('all').subject, ...figures(note('all'))]).toEqual(['All respondents', 'Cheering', 'Wave | 100% | out of 36 respondents | 95% interval: 90% to 100%']));
  it('has the rule of its words', () => expect(verdict(note('all'))).toEqual(['Said only of 100%.']));
});

describe('a change', () => {
  it('has both waves', () => expect(figures(note('change'))).toEqual(['Wave | 88% | out of 93 respondents | 95% interval: 80% to 93%', 'Wave | 81% | out of 36 respondents | 95% interval: 65% to 90%']));
  it('has the difference with its interval, and whether it can be told from chance', () => expect(verdict(note('change'))).toEqual([
    'Difference: −7 percentage points (−8 by the counts of respondents). 95% interval: −24 to +5 percentage points.', 'Corrected for all comparisons of the battery (2), it cannot be told from chance. Adjusted p: 0.263.', 'It does not mean that nothing changed.']));
  it('keeps each signed number apart from the words', () => expect(note('change').verdict[0]).toContain('\u200E−24\u200E'));
  it('says why it cannot be tested', () => expect(verdict(note('untested'))).toEqual(['Difference: −9 percentage points.', 'The source does not state how many answered, so it cannot be tested whether the difference is chance.']));
});

it('of a rank has the nearest other item', () => expect([figures(note('rank')), verdict(note('rank'))]).toEqual([['Wave | 100% | out of 36 respondents | 95% interval: 90% to 100%', '“Openness” | 81%'], ['Among the 2 items that have a figure in this wave.']]));

it('of a count has the items that it counts, the bases, and what was tested', () => expect([figures(note('count')), verdict(note('count'))]).toEqual([['“Cheering” | 88%, then 100%'], [
  'The share is higher in 1 of 2 items.', 'Waves compared: Wave, out of 93 respondents; Wave, out of 36 respondents.', 'Corrected for all comparisons of the battery (2), the difference cannot be told from chance.']]));

describe('what the source states', () => {
  it('stands beside what the figures show, counts between the same waves in one line', () => expect([note('stated').statement, ...note('stated').beside]).toEqual([
    's-1', 'Trust, Wave against Wave: the share is higher in 1 of 2 items; the share is lower in 1 of 2 items.', '“Openness”: 88%, then 81% (No clear change).']));
  it('says where no figures speak of it', () => expect([note('bare').beside, note('bare').verdict]).toEqual([[], ['The source says so without a figure, so it cannot be checked.']]));
});
