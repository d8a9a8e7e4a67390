import { expect, it } from 'vitest';
import { findingChangesOf } from './finding-changes.ts';
import { releaseAnchor } from './release-anchor.ts';
import { A, aTelling, B } from './releases.fixture.ts';
import { toldReleasesOf } from './told-releases.ts';

const told = toldReleasesOf(aTelling('en'));
const changesOf = (id: string, history?: readonly object[]) => {
  const telling = aTelling('en');
  const finding = telling.report.findings.find((one) => one.id === id);
  return finding ? findingChangesOf(telling, { ...finding, ...(history && { history }) } as typeof finding) : [];
};

it('tells releases in the order of the report, the first and previews as such', () => expect(told.map(({ tag, isFirst, isPreview }) => [tag, isFirst, isPreview])).toEqual([['1.1.0', false, false], ['1.0.0', false, false], ['0.9.0-preview', true, true]]));
it('says which data came in the place of which', () => expect(told[0]?.data).toEqual([{ wave: 'en spring', before: '1.0.0', after: '1.0.1', href: '/r/en/data/w1/1.0.1/' }, { wave: 'en autumn', before: undefined, after: '1.0.0', href: '/r/en/data/w2/1.0.0/' }]));
it('leads to what a release keeps in the language of the page, else in its first', () => expect([told[0]?.kept, toldReleasesOf(aTelling('en', { releases: [{ ...A, languages: ['fr'] }] }))[0]?.kept]).toEqual(['/r/v/1.1.0/en/', '/r/v/1.0.0/fr/']));
it('gives tags that differ in a dot alone anchors that differ', () => expect(releaseAnchor('1.0')).not.toBe(releaseAnchor('1-0')));

it('tells how a finding has changed, release by release', () => expect(changesOf('weekly').map(({ release, date, kind }) => [release, date, kind])).toEqual([['1.1.0', '2026-07-01', 'correction']]));
it('tells of a finding what became of it under its earlier id', () => expect(changesOf('ebb')).toMatchObject([{ release: '1.1.0', kind: 'renamed' }]));
it('tells nothing of a finding that no release has changed', () => expect(changesOf('quiet')).toEqual([]));
it('tells first what is to come with the next release, without a date', () => expect(changesOf('weekly', [{ release: '1.2.0', kind: 'update', reason: { en: 'more' } }]).map(({ release, date, kind, reason }) => [release, date, kind, reason?.text])).toEqual([['1.2.0', undefined, 'update', 'more'], ['1.1.0', '2026-07-01', 'correction', 'Counted twice']]));
it('does not tell a released change again that the history of the finding holds', () => expect(changesOf('weekly', [{ release: '1.1.0', kind: 'correction', reason: { en: 'Counted twice' } }])).toHaveLength(1));
it('shows what a release changed, and no more', () => expect(told[0]?.changes.length).toBe(B.changes.findings.length + B.changes.pages.length));
