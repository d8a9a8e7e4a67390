import { describe, expect, it } from 'vitest';
import { A, aRelease, aTelling, B, PREVIEW } from './releases.fixture.ts';
import { toldChangesOf } from './told-changes.ts';

const told = (lang: 'he' | 'en') => toldChangesOf(aTelling(lang), B);
const changeOf = (id: string, lang: 'he' | 'en' = 'en') => told(lang).find(({ part }) => part.id === id);

it('tells corrections first, then what was withdrawn, then the rest', () => expect(told('en').map(({ kind, part }) => `${kind} ${part.id}`)).toEqual(['correction weekly', 'withdrawn lamp', 'rewording welcome', 'renamed ebb', 'renamed stroll']));
it('tells nothing of the first release, which has none before it', () => expect(toldChangesOf(aTelling('en'), { ...PREVIEW, changes: B.changes })).toEqual([]));

describe('a correction', () => {
  it('names the value that was printed otherwise, before and after', () => expect(changeOf('weekly')?.values).toEqual([{ of: 'reading.weekly@w1', label: { what: 'en every week', where: 'en spring' }, before: { lang: 'en', text: '70%' }, after: { lang: 'en', text: '72%' } }]));
  it('gives its reason in the language of the page', () => expect([changeOf('weekly', 'he')?.reason, changeOf('weekly')?.reason]).toEqual([{ lang: 'he', text: 'נספר פעמיים' }, { lang: 'en', text: 'Counted twice' }]));
  it('leads to the page of today and to the frozen copies before and after', () => expect(changeOf('weekly')).toMatchObject({ today: '/r/en/findings/weekly/', copies: [{ tag: '1.0.0', href: '/r/v/1.0.0/en/findings/weekly/' }, { tag: '1.1.0', href: '/r/v/1.1.0/en/findings/weekly/' }] }));
});

it('leads from a withdrawn finding to the copy that is left, and to no page of today', () => expect(changeOf('lamp')).toMatchObject({ today: undefined, copies: [{ tag: '1.0.0', href: '/r/v/1.0.0/en/findings/lamp/' }] }));
it('leads from a renamed finding to its new address, and to its copy under the old', () => expect(changeOf('ebb')).toMatchObject({ isRenamed: true, today: '/r/en/findings/ebb/', copies: [{ href: '/r/v/1.0.0/en/findings/tide/' }, { href: '/r/v/1.1.0/en/findings/ebb/' }] }));
it('says in which other languages the words have changed where those of the page have not', () => expect([changeOf('welcome')?.elsewhere, changeOf('welcome', 'he')?.elsewhere, changeOf('weekly')?.elsewhere]).toEqual([['he'], [], []]));

it('takes kind and reason from the history of the finding where the release has none', () => {
  const [change] = B.changes.findings.filter(({ id }) => id === 'weekly').map(({ id, title }) => ({ id, title, change: 'changed' as const }));
  const history = [{ release: '1.1.0', kind: 'update', reason: { en: 'More is known' } }];
  const telling = aTelling('en', { findings: [{ id: 'weekly', history }] });
  expect(toldChangesOf(telling, { ...B, changes: { findings: change ? [change] : [], pages: [], data: [] } })).toMatchObject([{ kind: 'update', reason: { lang: 'en', text: 'More is known' } }]);
});

describe('words of a release that lacks the language of the page', () => {
  const french = aRelease({ tag: '1.2.0', previous: '1.1.0', languages: ['fr', 'he'], findings: A.findings, changes: { findings: [{ id: 'weekly', change: 'changed', kind: 'update', title: { fr: 'fr weekly' }, reason: { fr: 'parce que' } }], pages: [], data: [] } });
  const [change] = toldChangesOf(aTelling('en', { releases: [french, B, A] }), french);

  it('are in the first language that it has, and say so', () => expect([change?.title, change?.reason]).toEqual([{ lang: 'fr', text: 'fr weekly' }, { lang: 'fr', text: 'parce que' }]));
  it('lead to a copy in a language that it has', () => expect(change?.copies.map(({ href }) => href)).toEqual(['/r/v/1.1.0/en/findings/weekly/', '/r/v/1.2.0/fr/findings/weekly/']));
});

it('names a value that the report has no longer as the data named it', () => {
  const changes = { findings: [{ id: 'weekly', change: 'changed', title: { en: 'w' }, values: [{ of: 'gone.item@w1', before: { en: '1' }, after: { en: '2' } }] }], pages: [], data: [] };
  expect(toldChangesOf(aTelling('en'), aRelease({ tag: '1.2.0', previous: '1.1.0', changes }))[0]?.values[0]).toMatchObject({ of: 'gone.item@w1', label: undefined });
});
