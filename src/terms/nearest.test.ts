import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adviseNearest, nearestOf } from './nearest.ts';
import { englishOf } from './phrase.ts';

describe('nearestOf', () => {
  it.each([
    ['leed', ['lead', 'slides'], 'lead'],
    ['titel', ['title', 'nav'], 'title'],
    ['precent', ['count', 'percent'], 'percent'],
    ['trust-chering', ['trust-openness', 'trust-cheering'], 'trust-cheering'],
    ['value', ['Value', 'Change'], 'Value'],
    ['bse', ['note', 'base'], 'base'],
  ])('takes %s of %j for %s', (name, known, meant) => expect(nearestOf(name, known)).toBe(meant));

  it('finds nothing where more than a third of the letters differ', () => expect(nearestOf('interview', ['respondents', 'wave'])).toBeUndefined());
  it('takes no language for another, though their tags are two letters apart', () => expect(nearestOf('fr', ['he', 'en'])).toBeUndefined());
  it('takes no single letter for another', () => expect(nearestOf('b', ['a'])).toBeUndefined());
  it('lets one letter of four differ, not two', () => expect([nearestOf('nope', ['rose']), nearestOf('rise', ['rose'])]).toEqual([undefined, 'rose']));
  it('prefers the nearer of two', () => expect(nearestOf('year-3', ['year-22', 'year-2'])).toBe('year-2'));
  it('prefers the earlier of two that are as near', () => expect(nearestOf('year-3', ['year-1', 'year-2'])).toBe('year-1'));
  it('knows no name where there is none', () => expect(nearestOf('trust', [])).toBeUndefined());

  it('finds a name that is known', () => {
    fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-z][a-z0-9-]*$/), { minLength: 1 }), (known) => {
      expect(nearestOf(known[0] as string, known)).toBe(known[0]);
    }));
  });
});

describe('adviseNearest', () => {
  it('asks for the near name', () => expect(englishOf(adviseNearest('trsut', ['trust', 'practice']))).toBe('Did you mean trust?'));
  it('lists the known names where none is near', () => expect(englishOf(adviseNearest('x', ['trust', 'practice']))).toBe('Known are: trust, practice.'));
  it('says that there is none yet', () => expect(englishOf(adviseNearest('x', []))).toBe('There is none yet.'));
  it('reads names that can be read once only', () => expect(englishOf(adviseNearest('x', new Map([['trust', 1]]).keys()))).toBe('Known are: trust.'));
});
