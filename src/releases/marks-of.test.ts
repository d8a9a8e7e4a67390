import { describe, expect, it } from 'vitest';
import { parse } from 'parse5';
import { attributeOf, elementsOf } from '../testing/html-tree.ts';
import { marksOf } from './marks-of.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>No <a href="#title"> here</title><link rel="icon" href="icon.svg">
<style>.a::after { content: '<i id="style">' }</style><script>const x = '<a id="script" href="#script">';</script></head>
<body data-note='a > b' id=main><!-- <p id="comment"> --><p class="x" id="open-door" data-text="an id='attribute' inside">
<a class=anchor href="#open-door">#</a> <A ID='upper' HREF='../quay/?a=1&amp;b=2#lamp'>on</A></p>
<svg><title id="svg-title">A &lt;b id="x"&gt;</title><use href="#sign"/></svg><template><p id="template"></p></template>
<details><p id="open-door"></p></details><a hidden>no address</a><br id="last"/></body></html>`;

describe('marksOf', () => {
  it('reads ids and links, and none from comments, scripts, styles, templates and texts', () => {
    expect(marksOf(PAGE)).toEqual({ ids: ['main', 'open-door', 'upper', 'svg-title', 'open-door', 'last'], links: ['#open-door', '../quay/?a=1&b=2#lamp'] });
  });

  it('reads what a whole parser reads', () => {
    const elements = elementsOf(parse(PAGE));
    const of = (name: string, list: typeof elements) => list.flatMap((one) => attributeOf(one, name) ?? []);
    expect(marksOf(PAGE)).toEqual({ ids: of('id', elements), links: of('href', elements.filter((one) => one.tagName === 'a')) });
  });
});
