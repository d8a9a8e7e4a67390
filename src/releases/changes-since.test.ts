import { describe, expect, it } from 'vitest';
import { changesSince, isSame, type Explained } from './changes-since.ts';
import type { Recorded } from './record-release.ts';
import { standingOf } from './standing.ts';

const both = (text: string) => ({ he: `he ${text}`, en: `en ${text}` });
const finding = (id: string, text: string, { values = {}, words = text } = {}) => ({ id, number: 1, title: both(id), fingerprint: both(text), words: both(words), values });
const recorded = (parts: object): Recorded => ({ languages: ['he', 'en'], data: { w1: '1.0.0' }, findings: [], pages: [], ...parts }) as never;
const NONE: Explained = { moved: [], reasonOf: () => undefined, withdrawnOf: () => undefined };
const told = (before: object[], now: object[], explained: Partial<Explained> = {}) => changesSince(recorded({ findings: before }), recorded({ findings: now }), { ...NONE, ...explained }).findings;

describe('changes since the release before', () => {
  it('are none in the first release, and none where all is the same', () => expect([changesSince(undefined, recorded({ findings: [finding('a', 'x')] }), NONE).findings, told([finding('a', 'x')], [finding('a', 'x')])]).toEqual([[], []]));
  it('tell a correction by the values as they were printed, with its reason', () => {
    const [before, now] = ['70%', '72%'].map((value) => finding('a', value, { values: { 'b.c@w1': both(value), 'b@w1': both('10') }, words: 'same' }));
    expect(told([before as object], [now as object], { reasonOf: () => ({ kind: 'correction', reason: both('why') }) })).toEqual([
      { id: 'a', change: 'changed', title: both('a'), kind: 'correction', reason: both('why'), values: [{ of: 'b.c@w1', before: both('70%'), after: both('72%') }] }]);
  });
  it('tell the languages whose words changed', () => expect(told([finding('a', 'x')], [{ ...finding('a', 'x'), fingerprint: { he: 'he x', en: 'new' }, words: { he: 'he x', en: 'new' } }])).toEqual([{ id: 'a', change: 'changed', title: both('a'), words: ['en'] }]));
  it('tell what is new and what is withdrawn, with why', () => expect(told([finding('a', 'x')], [finding('b', 'y')], { withdrawnOf: (id) => both(`gone ${id}`) })).toEqual([
    { id: 'a', change: 'withdrawn', title: both('a'), reason: both('gone a') }, { id: 'b', change: 'added', title: both('b') }]));
  it('tell what is called otherwise, also by two steps, and its other words apart', () => {
    const moved = [['a', 'b'], ['b', 'c']].map(([from, to]) => ({ what: 'finding', from, to })) as never;
    expect(told([finding('a', 'x')], [finding('c', 'x')], { moved })).toEqual([{ id: 'a', change: 'renamed', to: 'c', title: both('c') }]);
    expect(told([finding('a', 'x')], [finding('c', 'y')], { moved }).map(({ id, change }) => [id, change])).toEqual([['a', 'renamed'], ['c', 'changed']]);
  });
  it('are none where a language comes or goes', () => expect(told([{ ...finding('a', 'x'), fingerprint: { en: 'en x', fr: 'fr x' }, words: { en: 'en x', fr: 'fr x' } }], [finding('a', 'x')])).toEqual([]));
  it('tell versions of data that came, changed and went', () => expect(changesSince(recorded({ data: { w1: '1.0.0', w2: '1.0.0' } }), recorded({ data: { w1: '1.0.1', w3: '1.0.0' } }), NONE).data).toEqual([
    { wave: 'w1', before: '1.0.0', after: '1.0.1' }, { wave: 'w3', after: '1.0.0' }, { wave: 'w2', before: '1.0.0' }]));
  it('tell chapters likewise', () => expect(changesSince(recorded({ pages: [finding('p', 'x')] }), recorded({ pages: [finding('p', 'y')] }), NONE).pages).toEqual([{ id: 'p', change: 'changed', title: both('p') }]));
});

describe('how a text stands to releases', () => {
  const [old, newest] = [{ tag: '1', ...recorded({ findings: [finding('a', 'x')] }) }, { tag: '2', ...recorded({ findings: [finding('a', 'y')] }) }] as never[];
  const standing = (text: string, releases = [newest, old] as never[]) => standingOf(releases, recorded({ findings: [finding('a', text)] }), 'en', 'findings', 'a');
  it('is the newest release where nothing differs', () => expect(standing('y').is).toBe(newest));
  it('comes after it where something does, even where an older one said the same', () => expect([standing('z'), standing('x')]).toEqual([{ after: newest }, { after: newest }]));
  it('is nothing before the first release', () => expect(standing('x', [])).toEqual({}));
  it('comes after a release that did not have it', () => expect(standingOf([newest as never], recorded({}), 'en', 'findings', 'b')).toEqual({ after: newest }));
});

it('takes two records for the same whatever else a release says', () => expect([isSame({ ...recorded({}), tag: '1' } as never, recorded({})), isSame(recorded({ data: { w1: '1.0.1' } }), recorded({}))]).toEqual([true, false]));
