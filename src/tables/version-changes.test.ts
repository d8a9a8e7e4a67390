import { describe, expect, it } from 'vitest';
import { twoVersions, VOICE } from '../impact/impact.fixture.ts';
import { shownChangesOf } from './version-changes.ts';

const shown = (from: string, to: string, base?: number) => {
  const { report, versions: [, newer] } = twoVersions(from, to, {}, base);
  return shownChangesOf(report, newer, VOICE).map(({ what, where, before, now, alike }) => ({ what, where, before, now, alike }));
};

describe('a change as its readers see it', () => {
  it('is the item, its battery and both values', () => expect(shown('{ percent: 100 }', '{ percent: 97 }')).toEqual([{ what: 'Cheering', where: 'Trust', before: '100%', now: '97%', alike: false }]));
  it('says why a value is missing', () => expect(shown('{ percent: 100 }', '{ missing: suppressed }')[0]?.now).toBe('suppressed'));
  it('is in people on a base of 10 to 29', () => expect(shown('{ percent: 50 }', '{ percent: 55 }', 20)[0]).toMatchObject({ before: '10 of 20', now: '11 of 20' }));
  it('hides both values on a base under 10, and is said to read alike', () => expect(shown('{ percent: 50 }', '{ percent: 63 }', 8)[0]).toMatchObject({ before: 'fewer than ten', now: 'fewer than ten', alike: true }));
});

it('the first version has no changes', () => {
  const { report, versions: [older] } = twoVersions('{ percent: 100 }', '{ percent: 97 }');
  expect(shownChangesOf(report, older, VOICE)).toEqual([]);
});
