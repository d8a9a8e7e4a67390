import { describe, expect, it } from 'vitest';
import type { Report } from '../model/report.ts';
import type { ReleaseFile } from '../parse/release-file.ts';
import { startOf } from '../terms/place.ts';
import { lostAnchorsOf, standInsOf } from './stand-ins.ts';

const release = (tag: string, findings: string[], pages: string[] = ['evenings']): ReleaseFile => ({
  tag, date: `2026-0${tag[0]}-01`, languages: ['he', 'en'], data: {}, changes: { findings: [], pages: [], data: [] },
  findings: findings.map((id, at) => ({ id: id as never, number: at + 1, title: { he: `ממצא ${id}`, en: `Finding ${id}` }, fingerprint: {}, words: {}, values: {} })),
  pages: pages.map((id) => ({ id: id as never, title: { he: 'ערבים', en: 'Evenings' }, fingerprint: {} })),
  files: Object.fromEntries(findings.flatMap((id) => [`he/findings/${id}/locked.html`, `en/findings/${id}/locked.html`]).map((file) => [file, 'sha256-0'])),
});
const report = (over: Partial<Report>): Pick<Report, 'languages' | 'releases' | 'moved' | 'published'> => ({
  languages: [{ id: 'he' }, { id: 'en' }] as never, releases: [release('3.0.0', ['warm']), release('2.0.0', ['warm', 'lamp']), release('1.0.0', ['warm', 'lamp'])], ...over,
});
const place = startOf('data/moved.yaml');

describe('standInsOf', () => {
  it('says of a withdrawn finding when it was published, since when it is gone, what it was called and where its copy is', () => {
    const [one, ...others] = standInsOf(report({ moved: [{ what: 'finding', from: 'lamp', reason: {}, place }], published: { 'en/findings/lamp/': { since: '1.0.0', anchors: { '1.0.0': ['basis'] } }, 'en/findings/warm/': { since: '1.0.0' }, 'files/findings/lamp.json': { since: '1.0.0' } } }));
    expect(others).toEqual([]);
    expect(one).toMatchObject({ path: 'en/findings/lamp/', lang: 'en', what: 'finding', fate: { kind: 'gone' }, anchors: [] });
    expect(one?.was).toBeUndefined();
    expect(one?.then).toMatchObject({ first: { tag: '1.0.0', date: '2026-01-01' }, last: { tag: '2.0.0' }, goneSince: { tag: '3.0.0' }, title: { en: 'Finding lamp' }, frozen: 'v/2.0.0/en/findings/lamp/' });
  });

  it('leads each anchor of a page that has moved to where it is now, or says that it is gone', () => {
    const [one] = standInsOf(report({
      moved: [{ what: 'page', from: 'evenings', to: 'nights', place }, { what: 'anchor', from: 'evenings#lamp', reason: {}, place }, { what: 'anchor', from: 'nights#door', to: 'nights#gate', place }],
      published: { 'he/evenings/': { since: '1.0.0', anchors: { '1.0.0': ['door', 'lamp', 'tide'] } } },
    }));
    expect(one?.fate).toMatchObject({ kind: 'moved', to: { path: 'he/nights/' } });
    expect(one?.anchors).toMatchObject([{ id: 'door', fate: { to: { path: 'he/nights/', anchor: 'gate' } } }, { id: 'lamp', fate: { kind: 'gone' } }, { id: 'tide', fate: { to: { path: 'he/nights/', anchor: 'tide' } } }]);
    expect(one?.then).toMatchObject({ last: { tag: '3.0.0' }, title: { he: 'ערבים' } });
    expect(one?.then.goneSince).toBeUndefined();
  });

  it('speaks of a language that is dropped in the first that there is', () => {
    const [one] = standInsOf(report({ languages: [{ id: 'he' }] as never, moved: [{ what: 'language', from: 'en', reason: {}, place }], published: { 'en/findings/warm/': { since: '1.0.0' } } }));
    expect(one).toMatchObject({ lang: 'he', was: 'en', fate: { kind: 'gone' }, then: { frozen: 'v/3.0.0/en/findings/warm/', title: { en: 'Finding warm' } } });
  });
});

describe('lostAnchorsOf', () => {
  const published = { 'he/evenings/': { since: '1.0.0', anchors: { '1.0.0': ['chart-tides', 'door'], '2.0.0': ['lamp'] } } };

  it('names the anchors of a living page that an entry speaks of', () => {
    const moved = [{ what: 'chart' as const, from: 'tides', reason: {}, place }, { what: 'anchor' as const, from: 'evenings#lamp', to: 'quay', place }];
    expect(lostAnchorsOf(report({ moved, published }), 'he/evenings/')).toMatchObject([{ id: 'chart-tides', fate: { kind: 'gone' } }, { id: 'lamp', fate: { to: { path: 'he/quay/' } } }]);
  });

  it('has none for a page that was never published or has moved itself', () => {
    expect(lostAnchorsOf(report({ published }), 'he/quay/')).toEqual([]);
    expect(lostAnchorsOf(report({ published, moved: [{ what: 'page', from: 'evenings', to: 'quay', place }] }), 'he/evenings/')).toEqual([]);
  });
});
