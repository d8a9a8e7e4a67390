import { describe, expect, it } from 'vitest';
import type { Report } from '../model/report.ts';
import { noticeOf, type Frozen, type Now } from './notice-of.ts';
import { A, aReleasedFinding, aReleasedPage, aTelling, B } from './releases.fixture.ts';

type Changed = Partial<Record<keyof Report, unknown>>;
/** The notice above a finding of `tag` in English; `now` is what the report says today where that is not what its newest release says. */
const noticeIn = (tag: string, id: string, { now = {}, report = {}, ...at }: { now?: Partial<Now>; report?: Changed } & Partial<Frozen> = {}, lang: 'he' | 'en' = 'en') => (
  noticeOf(aTelling(lang, report), { ...B, ...now }, { tag, lang: 'en', part: { what: 'finding', id }, ...at })
);
const chapter = (id: string) => ({ part: { what: 'page' as const, id } });

describe('a finding that stands so today', () => {
  const notice = noticeIn('1.0.0', 'quiet');

  it('is the same, and nothing is told of it', () => expect(notice).toMatchObject({ state: 'same', isWorking: false, isRenamed: false, changes: [], values: [], withdrawn: undefined }));
  it('leads to its page', () => expect(notice.today).toBe('/r/en/findings/quiet/'));
  it('names its release and what it was called', () => expect(notice).toMatchObject({ tag: '1.0.0', date: '2026-05-04', isPreview: false, title: { lang: 'en', text: 'en quiet' } }));
});

describe('a finding that a later release corrected', () => {
  const notice = noticeIn('1.0.0', 'weekly');

  it('is newer elsewhere, with kind, release and reason', () => expect([notice.state, ...notice.changes.map(({ kind, release, reason }) => [kind, release, reason?.text])]).toEqual(['newer', ['correction', '1.1.0', 'Counted twice']]));
  it('says which values are printed otherwise today', () => expect(notice.values.map(({ of, label, before, after }) => [of, label?.what, before.text, after.text])).toEqual([['reading.weekly@w1', 'en every week', '70%', '72%']]));
  it('tells a copy of the correcting release that it stands', () => expect(noticeIn('1.1.0', 'weekly')).toMatchObject({ state: 'same', changes: [], values: [] }));
});

it('tells a copy of an older release all that came after it, the newest first', () => {
  const changes = { findings: [{ id: 'weekly', change: 'changed', kind: 'update', title: { en: 'w' }, reason: { en: 'More' } }], pages: [], data: [] };
  const notice = noticeIn('0.9.0-preview', 'weekly', { report: { releases: [B, { ...A, changes }, { ...A, tag: '0.9.0-preview', previous: undefined, findings: [aReleasedFinding('weekly', 1, 'draft')] }] } });
  expect([notice.isPreview, ...notice.changes.map(({ kind, release }) => `${kind} ${release}`)]).toEqual([true, 'correction 1.1.0', 'update 1.0.0']);
});

it('does not tell a reader of one language what was said better in another', () => {
  const inHebrew = { ...B, findings: B.findings.map((one) => (one.id === 'welcome' ? { ...one, fingerprint: { ...one.fingerprint, en: A.findings[1]?.fingerprint.en } } : one)) } as typeof B;
  const at = (lang: 'he' | 'en') => noticeOf(aTelling(lang, { releases: [inHebrew, A] }), inHebrew, { tag: '1.0.0', lang, part: { what: 'finding', id: 'welcome' } });
  expect([at('en').state, at('en').changes.length, at('he').state, at('he').changes.length]).toEqual(['same', 0, 'newer', 1]);
});

it('says that it stands where a later release took a change back', () => {
  const back = { ...B, tag: '1.2.0', previous: '1.1.0', findings: [A.findings[0]], changes: { findings: [{ id: 'weekly', change: 'changed', kind: 'correction', title: { en: 'w' } }], pages: [], data: [] } };
  expect(noticeIn('1.0.0', 'weekly', { now: back as unknown as Now, report: { releases: [back, B, A] } })).toMatchObject({ state: 'same', changes: [], values: [] });
});

describe('a finding that was changed since the newest release', () => {
  const now = { findings: [aReleasedFinding('weekly', 1, 'weekly again', { 'reading.weekly@w1': '73%' }), aReleasedFinding('quiet', 5, 'quieter')] as unknown as Now['findings'] };

  it('differs from the working version alone', () => expect(noticeIn('1.0.0', 'quiet', { now })).toMatchObject({ state: 'working', isWorking: true, today: '/r/en/findings/quiet/' }));
  it('says why where the reason is written already', () => {
    const history = [{ release: '1.2.0', kind: 'update', reason: { en: 'More is known' } }];
    const report = { findings: [{ id: 'quiet', values: [], words: { en: { title: 'quiet' } }, history }] };
    expect(noticeIn('1.0.0', 'quiet', { now, report }).changes).toMatchObject([{ release: '1.2.0', kind: 'update', reason: { text: 'More is known' } }]);
  });
  it('differs from a later release too, where that one had changed it', () => expect(noticeIn('1.0.0', 'weekly', { now })).toMatchObject({ state: 'newer', isWorking: true, values: [{ after: { text: '73%' } }] }));
});

describe('a finding that was withdrawn', () => {
  it('is gone since a release, for its reason', () => expect(noticeIn('1.0.0', 'lamp')).toMatchObject({ state: 'gone', isWorking: false, withdrawn: { tag: '1.1.0', date: '2026-07-01', reason: { lang: 'en', text: 'Its source was called back' } } }));
  it('leads to where its address says so', () => expect(noticeIn('1.0.0', 'lamp').today).toBe('/r/en/findings/lamp/'));
  it('is gone since no release where only the working version has it no longer', () => {
    const report = { findings: [], moved: [{ what: 'finding', from: 'quiet', reason: { en: 'Told elsewhere' } }] };
    expect(noticeIn('1.1.0', 'quiet', { report })).toMatchObject({ state: 'gone', withdrawn: { tag: undefined, reason: { text: 'Told elsewhere' } } });
  });
});

describe('a finding with another id', () => {
  it('leads to the address of today', () => expect(noticeIn('1.0.0', 'tide')).toMatchObject({ isRenamed: true, today: '/r/en/findings/ebb/' }));
  it('is compared under the new id', () => expect(noticeIn('1.0.0', 'tide', { now: { findings: [aReleasedFinding('ebb', 4, 'tide')] as unknown as Now['findings'] } }).state).toBe('same'));
  it('that stands inside a chapter today leads there', () => {
    const moved = [{ what: 'finding', from: 'tide', to: 'evenings#tide' }];
    expect(noticeIn('1.0.0', 'tide', { report: { moved } })).toMatchObject({ isRenamed: true, today: '/r/en/evenings/#tide' });
  });
});

describe('a copy in a language that the report has no longer', () => {
  it('says so, and leads to the page in the language of the notice', () => expect(noticeIn('1.0.0', 'quiet', { lang: 'fr' }, 'he')).toMatchObject({ isLanguageGone: true, state: 'same', today: '/r/he/findings/quiet/', title: { lang: 'fr', text: 'fr quiet' } }));
  it('that shares no language with the report is judged by what releases changed since', () => {
    const onlyFrench = { ...A, languages: ['fr'], findings: A.findings.map((one) => ({ ...one, fingerprint: { fr: one.fingerprint.fr } })) };
    const at = (id: string) => noticeIn('1.0.0', id, { lang: 'fr', report: { releases: [B, onlyFrench] } }).state;
    expect([at('quiet'), at('weekly')]).toEqual(['same', 'newer']);
  });
  it('is compared in a language that both have', () => expect(noticeIn('1.0.0', 'weekly', { lang: 'fr' }, 'he')).toMatchObject({ isLanguageGone: true, state: 'newer', changes: [{ reason: { lang: 'he' } }] }));
});

describe('a chapter', () => {
  it('that stands so today', () => expect(noticeIn('1.0.0', '', chapter('evenings'))).toMatchObject({ state: 'same', today: '/r/en/evenings/' }));
  it('that says something else today', () => expect(noticeIn('1.0.0', '', { ...chapter('evenings'), now: { pages: [aReleasedPage('evenings', 'later')] as unknown as Now['pages'] } })).toMatchObject({ state: 'working', values: [] }));
  it('that has another address', () => expect(noticeIn('1.0.0', '', chapter('walk'))).toMatchObject({ state: 'same', isRenamed: true, today: '/r/en/stroll/' }));
});

it('is a bug for a release that is not there', () => expect(() => noticeIn('7.0.0', 'weekly')).toThrow('Impossible'));
