import { describe, expect, it } from 'vitest';
import { cutLocked, LOCKED } from './cut-locked.ts';
import { freezePages, type BuiltSite } from './freeze-pages.ts';
import { relativePath } from './relative-path.ts';

const page = (article: string, style = 'a{src:url("/r/fonts/a.woff2")}') => `<!doctype html><html><head><style>${style}</style></head><body><nav><a href="/r/he/">no</a></nav>${article}</body></html>`;
const locked = (inside: string) => `<article class="x" ${LOCKED}>${inside}</article>`;
const FILES = ['files/charts/c.csv', 'files/charts/c.he.svg', 'files/charts/c.he.png', 'files/charts/c.he.vega.json', 'files/findings/f.json', 'files/cards/findings/f.he.png', 'files/data/w@1.0.0.csv', 'files/schemas/finding.json', 'files/schemas/dataset.json', 'fonts/a.woff2', 'robots.txt'];
const site = (pages: Record<string, string>): BuiltSite => ({ base: '/r/', origin: 'https://a.example', pages: new Map(Object.entries(pages)), has: (file) => FILES.includes(file) });
const frozen = (inside: string) => freezePages(site({ 'he/findings/f/': page(locked(inside)), 'he/chapter/': page(locked('')) }), FILES).texts.get('he/findings/f/locked.html');
const href = (address: string) => /href="([^"]*)"/.exec(frozen(`<a href="${address}">a</a>`) ?? '')?.[1];

describe('what is cut out of a page', () => {
  it('is its locked part as it stands in the source, without what is unlocked', () => expect(cutLocked(page(locked('a <b  >b</b><p data-unlocked>no <i data-unlocked>n</i></p> &amp;c<br>')), (one) => one)).toBe(locked('a <b  >b</b> &amp;c<br>')));
  it('is nothing of a page without one', () => expect(cutLocked(page('<article>a</article>'), (one) => one)).toBeUndefined());
  it('leaves alone addresses in what is cut away', () => expect(cutLocked(page(locked('<p data-unlocked><a href="/r/x/">x</a></p><a href="/r/y/">y</a>')), () => 'z')).toBe(locked('<a href="z">y</a>')));
  it('refuses a page with two', () => expect(() => cutLocked(page(locked('') + locked('')), (one) => one)).toThrow(/^Impossible/));
});

describe('links of a locked part', () => {
  it('lead to what the release keeps beside it', () => expect([href('/r/he/chapter/#s'), href('/r/files/charts/c.csv'), href('https://a.example/r/he/chapter/')]).toEqual(['../../chapter/#s', '../../../files/charts/c.csv', '../../chapter/']));
  it('lead to the living site where the release does not keep it', () => expect([href('/r/he/methods/?a=1&amp;b=2#x'), href('/r/files/charts/c.he.png')]).toEqual(['../../../../../he/methods/?a=1&amp;b=2#x', '../../../../../files/charts/c.he.png']));
  it('lead to the page itself by their fragment', () => expect([href('#x'), href('/r/he/findings/f/#x'), href('/r/he/findings/f/')]).toEqual(['#x', '#x', './']));
  it('lead outside as they did', () => expect([href('https://b.example/r/he/'), href('mailto:a@a.example')]).toEqual(['https://b.example/r/he/', 'mailto:a@a.example']));
  it('are refused where they leave the base', () => expect(() => href('/other/')).toThrow(/^Impossible/));
});

describe('what a release keeps', () => {
  it('is records, cards, figures and drawings, and the fonts of the style; no pixels of charts, nothing of the interactive view', () => expect(freezePages(site({ 'he/findings/f/': page(locked('')) }), FILES).copies).toEqual([
    'files/charts/c.csv', 'files/charts/c.he.svg', 'files/findings/f.json', 'files/cards/findings/f.he.png', 'files/schemas/finding.json', 'fonts/a.woff2']));
  it('is one style for pages and one for embeds, each rule once, with fonts beside it', () => {
    const { texts } = freezePages(site({ 'embed/he/c/': page(locked(''), 'b{src:url(/r/fonts/a.woff2)}'), 'he/chapter/': page(locked('')), 'he/findings/f/': page(locked(''), 'a{src:url("/r/fonts/a.woff2")}</style><style>c{}') }), FILES);
    expect([texts.get('style.css'), texts.get('embed/style.css')]).toEqual(['a{src:url("fonts/a.woff2")}\nc{}\n', 'b{src:url(../fonts/a.woff2)}\n']);
  });
  it('is nothing of what earlier releases keep', () => expect([...freezePages(site({ 'v/1/he/findings/f/': page(locked('')), 'he/': page('') }), []).texts.keys()]).toEqual([]));
  it('is refused where a style names what is not there', () => expect(() => freezePages(site({ 'he/chapter/': page(locked(''), 'a{b:url(/r/x.png)}') }), FILES)).toThrow(/^Impossible/));
});

it('goes up from the folder of a page and down again', () => expect([relativePath('he/a/', 'he/b/'), relativePath('he/a/', 'he/a/'), relativePath('', 'a/b.c'), relativePath('a/', '')]).toEqual(['../b/', './', 'a/b.c', '../']));
