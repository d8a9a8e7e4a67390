import { expect, it } from 'vitest';
import { someFonts } from './fonts.fixture.ts';

const fonts = await someFonts();
const he = fonts.measures['he'];
if (!he) throw new Error('Impossible: no measure');

// getComputedTextLength of Chromium 156 with the same subsets, 14 px
it.each([
  [400, 481.48, 'אני מרגיש בנוח לשתף את רוב העמיתים בקהילה בחולשות, בקשיים ובכישלונות שלי'],
  [700, 510.58, 'אני מרגיש בנוח לשתף את רוב העמיתים בקהילה בחולשות, בקשיים ובכישלונות שלי'],
  [400, 538.38, 'I feel comfortable sharing my weaknesses, difficulties and failures with most peers'],
  [600, 209.3, 'סוף תשפ״ד (N=36), 97% מתוך 67'],
  [700, 212.77, 'סוף תשפ״ד (N=36), 97% מתוך 67'],
])('measures as Chromium does within 0.3 %% (weight %i, %f px)', (weight, width, text) => {
  expect(Math.abs(he(text, { size: 14, weight }) / width - 1)).toBeLessThan(0.003);
});

it('gives direction marks no width', () => {
  expect(he('\u200E−5%\u200E', { size: 14, weight: 400 })).toBe(he('−5%', { size: 14, weight: 400 }));
});

it('grows with the size', () => {
  expect(he('אמון', { size: 28, weight: 400 })).toBeCloseTo(2 * he('אמון', { size: 14, weight: 400 }));
});

it('refuses a character that no font has', () => {
  expect(() => he('א→ב', { size: 14, weight: 400 })).toThrow('Impossible: no font has U+2192');
});
