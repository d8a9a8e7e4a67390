import { describe, expect, it } from 'vitest';
import { someFonts } from '../fonts/fonts.fixture.ts';
import { CARD_SIZE, socialCardSvg } from './social-card.ts';

const { outlines } = await someFonts();
const card = (dir: 'rtl' | 'ltr', title: string) => socialCardSvg({ kicker: 'A', title, line: 'B', dir, outlines: outlines[dir === 'rtl' ? 'he' : 'en'] as never });
const placesOf = (svg: string) => [...svg.matchAll(/translate\(([\d.]+) [\d.]+\)/g)].map((match) => Number(match[1]));

describe('the card of a link', () => {
  it('has no text element, whose font would be the reader’s', () => expect(card('rtl', 'קהילות לומדות')).not.toContain('<text'));
  it('sets every line flush on the side where lines begin', () => expect(new Set(placesOf(card('ltr', 'Learning Communities in Local Government'))).size).toBe(1));
  it('puts the ripple into the other corner', () => expect([card('rtl', 'א').includes('cx="0"'), card('ltr', 'A').includes(`cx="${CARD_SIZE.width}"`)]).toEqual([true, true]));
  it('breaks a long title into lines that fit', () => expect(placesOf(card('ltr', 'Learning Communities in Local Government')).length).toBe(4));
  it('is the same for the same words', () => expect(card('rtl', 'קהילות לומדות')).toBe(card('rtl', 'קהילות לומדות')));
});
