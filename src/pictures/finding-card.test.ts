import { describe, expect, it } from 'vitest';
import { someFonts } from '../fonts/fonts.fixture.ts';
import { findingCardSvg, type FindingCard } from './finding-card.ts';

const { outlines } = await someFonts();
const CARD: FindingCard = { kicker: 'A', sentence: 'Learning Communities in Local Government', title: 'Title', carried: { kind: 'number', text: '97%', restsOn: ['Year 2', 'out of 36'] }, publisher: 'B', dir: 'ltr' };
const drawn = (more: Partial<FindingCard> = {}) => findingCardSvg({ ...CARD, ...more }, outlines[more.dir === 'rtl' ? 'he' : 'en'] as never);
const linesOf = (svg: string) => [...svg.matchAll(/<path transform="translate\(([\d.]+) ([\d.]+)\)"/g)].length;
const LONG = 'Learning Communities in Local Government '.repeat(9);

describe('the card of a finding', () => {
  it('has no text element, whose font would be the reader’s', () => expect(drawn()).not.toContain('<text'));
  it('has a line for kicker, sentence, figure, each of what it rests on, and publisher', () => expect(linesOf(drawn({ sentence: 'Short' }))).toBe(6));
  it('sets a sentence in at most three lines', () => expect([1, 2, 3, 4].map((times) => linesOf(drawn({ sentence: 'Learning Communities in Local Government '.repeat(times) })))).toSatisfy((counts: number[]) => counts.every((count) => count <= 8)));
  it('says the title in place of a sentence that would be too small, and cuts neither', () => expect(linesOf(drawn({ sentence: LONG }))).toBe(6));
  it('begins on the right in a language that does, the ripple in the other corner', () => expect([drawn({ dir: 'rtl', kicker: 'א', sentence: 'א', title: 'א', publisher: 'א' }).includes('<circle cx="0"'), drawn().includes('<circle cx="1200"')]).toEqual([true, true]));
  it('has a bar and no figure where a finding rests on words', () => expect([drawn({ carried: { kind: 'none', text: 'Words', restsOn: [] } }).includes('width="96"'), drawn().includes('width="96"')]).toEqual([true, false]));
  it('is the same for the same words', () => expect(drawn()).toBe(drawn()));
  it('refuses a character that no font has', () => expect(() => drawn({ sentence: 'a→b' })).toThrow());
});
