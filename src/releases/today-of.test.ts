import { describe, expect, it } from 'vitest';
import { aReleasedReport } from './releases.fixture.ts';
import { idsOf, todayOf, type Part } from './today-of.ts';

const finding = (id: string): Part => ({ what: 'finding', id });
const moved = (...entries: readonly object[]) => aReleasedReport({ moved: entries, releases: [] });

describe('what has become of a finding', () => {
  it('that is still there', () => expect(todayOf(aReleasedReport(), finding('weekly'))).toEqual({ kind: 'there', part: finding('weekly') }));
  it('that has another id', () => expect(todayOf(aReleasedReport(), finding('tide'))).toEqual({ kind: 'there', part: finding('ebb') }));
  it('that was renamed twice', () => expect(todayOf(moved({ what: 'finding', from: 'a', to: 'b' }, { what: 'finding', from: 'b', to: 'ebb' }), finding('a'))).toEqual({ kind: 'there', part: finding('ebb') }));
  it('that was withdrawn', () => expect(todayOf(aReleasedReport(), finding('lamp'))).toMatchObject({ kind: 'gone', reason: { en: 'en called back' } }));
  it('of which nothing is said', () => expect(todayOf(aReleasedReport(), finding('other'))).toEqual({ kind: 'gone', reason: undefined }));
  it('that stands inside a chapter', () => expect(todayOf(moved({ what: 'finding', from: 'a', to: 'evenings#tide' }), finding('a'))).toEqual({ kind: 'there', part: { what: 'page', id: 'evenings' }, anchor: 'tide' }));
  it('that stands inside another finding', () => expect(todayOf(moved({ what: 'finding', from: 'a', to: 'findings/ebb#limits' }), finding('a'))).toEqual({ kind: 'there', part: finding('ebb'), anchor: 'limits' }));
  it('whose new ids lead in a circle', () => expect(todayOf(moved({ what: 'finding', from: 'a', to: 'b' }, { what: 'finding', from: 'b', to: 'a' }), finding('a'))).toMatchObject({ kind: 'gone' }));
});

it('knows a chapter from a finding of the same id', () => expect(todayOf(aReleasedReport(), { what: 'page', id: 'weekly' })).toMatchObject({ kind: 'gone' }));
it('knows every id that a finding has had, of releases and of what has moved', () => expect([...idsOf(aReleasedReport({ moved: [{ what: 'finding', from: 'flood', to: 'tide' }] }), finding('ebb'))].sort()).toEqual(['ebb', 'flood', 'tide']));
