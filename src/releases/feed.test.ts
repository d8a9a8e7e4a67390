import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { feedOf } from './feed.ts';
import { A, aTelling, B, PREVIEW } from './releases.fixture.ts';
import { renderFeed } from './render-feed.ts';

type Options = Parameters<typeof aTelling>[1];
const xmlOf = (lang: 'he' | 'en', changed: Options = {}, origin?: string) => {
  const feed = feedOf(aTelling(lang, changed, origin));
  return feed ? renderFeed(feed) : '';
};

interface Element { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly children: Element[]; text: string }

/** The root of an XML text; anything that is not well formed is an error. */
function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const reader = new SaxesParser({ xmlns: true });
  reader.on('error', (error) => { throw error; });
  reader.on('opentag', ({ name, uri, attributes }) => {
    const element: Element = { name: uri === 'http://www.w3.org/2005/Atom' ? name : `${uri} ${name}`, attributes: Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value])), children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  reader.on('text', (text) => { const at = open.at(-1); if (at) at.text += text; });
  reader.on('closetag', () => { open.pop(); });
  reader.write(xml).close();
  return root.children[0] as Element;
}

const all = (element: Element, name: string) => element.children.filter((one) => one.name === name);
const textOf = (element: Element | undefined, name: string) => (element ? all(element, name)[0]?.text : undefined);
const entriesOf = (xml: string) => all(parse(xml), 'entry');
const hrefOf = (element: Element | undefined, rel: string) => (element ? all(element, 'link').find((one) => one.attributes.rel === rel)?.attributes.href : undefined);

describe.each(['he', 'en'] as const)('the feed in %s', (lang) => {
  const feed = parse(xmlOf(lang, {}, 'https://report.example'));

  it('is an Atom feed in its language', () => expect([feed.name, feed.attributes['xml:lang']]).toEqual(['feed', lang]));
  it('has once each what a feed must have', () => expect(['id', 'title', 'updated', 'author'].map((name) => all(feed, name).length)).toEqual([1, 1, 1, 1]));
  it('has once each what an entry must have', () => expect(all(feed, 'entry').map((entry) => ['id', 'title', 'updated', 'link', 'content'].map((name) => all(entry, name).length).join())).toEqual(Array.from(all(feed, 'entry'), () => '1,1,1,1,1')));
  it('gives no id twice', () => expect(new Set(all(feed, 'entry').map((entry) => textOf(entry, 'id'))).size).toBe(4));
  it('names the time of the newest release', () => expect(textOf(feed, 'updated')).toBe('2026-07-01T00:00:00Z'));
});

it('has an entry for each release and for each correction, the newest first', () => expect(entriesOf(xmlOf('en')).map((entry) => textOf(entry, 'title')?.replace(/[\u200E\u2068\u2069]/g, ''))).toEqual(['Release 1.1.0', 'Correction: en weekly', 'Release 1.0.0', 'Release 0.9.0-preview']));
it('tells of a correction what was printed and what is printed now, and why', () => expect(textOf(entriesOf(xmlOf('en'))[1], 'content')).toBe('Release \u200E1.1.0\u200E\nCounted twice\n\u2068en every week, en spring\u2069: \u206870%\u2069, from now on \u206872%\u2069'));
it('leads from a correction to the finding of today, from a release to its place', () => expect(entriesOf(xmlOf('en', {}, 'https://report.example')).slice(0, 2).map((entry) => hrefOf(entry, 'alternate'))).toEqual(['https://report.example/r/en/releases/#release-1.1.0', 'https://report.example/r/en/findings/weekly/']));
it('isolates names of releases and titles in right-to-left text', () => expect(entriesOf(xmlOf('he')).slice(0, 2).map((entry) => textOf(entry, 'title'))).toEqual(['מהדורה \u200E1.1.0\u200E', 'תיקון: \u2068he weekly\u2069']));

it('is made of paths and does not name its own address while the site has none', () => {
  const feed = parse(xmlOf('en'));
  expect([hrefOf(feed, 'self'), hrefOf(feed, 'alternate')]).toEqual([undefined, '/r/en/releases/']);
});
it('names its own address where the site has one', () => expect(hrefOf(parse(xmlOf('he', {}, 'https://report.example')), 'self')).toBe('https://report.example/r/he/feed.xml'));

const idsOf = (xml: string) => entriesOf(xml).map((entry) => textOf(entry, 'id'));

describe('the id of an entry', () => {
  it('stays when the site gets an address', () => expect(idsOf(xmlOf('en', {}, 'https://report.example'))).toEqual(idsOf(xmlOf('en'))));
  it('stays when a release is added', () => expect(idsOf(xmlOf('en')).slice(2)).toEqual(idsOf(xmlOf('en', { releases: [A, PREVIEW] }))));
  it('stays when report and finding are called otherwise', () => expect(idsOf(xmlOf('en', { facts: { title: { en: 'Renamed' }, publisher: { name: { en: 'P' } } }, findings: [] }))).toEqual(idsOf(xmlOf('en'))));
  it('differs from language to language', () => expect(idsOf(xmlOf('he')).filter((id) => idsOf(xmlOf('en')).includes(id))).toEqual([]));
  it('differs from report to report', () => expect(idsOf(xmlOf('en', { releases: [B, A, { ...PREVIEW, date: '2026-02-28' }] })).filter((id) => idsOf(xmlOf('en')).includes(id))).toEqual([]));
  it('is a UUID', () => expect(idsOf(xmlOf('en')).every((id) => /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id ?? ''))).toBe(true));
});

it('is absent before the first release, which gives it its first date', () => expect(feedOf(aTelling('en', { releases: [] }))).toBeUndefined());
it('writes all words as text and leaves out what XML cannot hold', () => expect(textOf(parse(xmlOf('en', { facts: { title: { en: '<b> & "c" \u0001' }, publisher: { name: { en: 'P' } } } })), 'title')).toBe('<b> & "c" : releases and corrections'));
