import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import { escapeHtml } from './escape-html.ts';

it.each([
  ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['"><img src=x onerror=alert(1)>', '&quot;&gt;&lt;img src=x onerror=alert(1)&gt;'],
  ["it's & so on", 'it&#39;s &amp; so on'],
  ['&amp;', '&amp;amp;'],
  ['אמון 97%', 'אמון 97%'],
  ['', ''],
])('writes %s as text', (text, html) => expect(escapeHtml(text)).toBe(html));

const anyText = fc.oneof(fc.string(), fc.array(fc.constantFrom('<', '>', '"', "'", '&', 'script', 'img', ' onerror=', '/', '!--', '=', '`', 'א', ';', 'lt')).map((parts) => parts.join('')))
  .map((text) => text.replace(/[\0\r]/g, ''));

it('never becomes markup as the text of an element', () => {
  fc.assert(fc.property(anyText, (text) => {
    expect(parseFragment(`<p>${escapeHtml(text)}</p>`).childNodes).toMatchObject([{ nodeName: 'p', childNodes: text === '' ? [] : [{ nodeName: '#text', value: text }] }]);
  }));
});

it('never leaves the value of an attribute', () => {
  fc.assert(fc.property(anyText, fc.constantFrom('"', "'"), (text, mark) => {
    expect(parseFragment(`<p title=${mark}${escapeHtml(text)}${mark}></p>`).childNodes).toMatchObject([{ attrs: [{ name: 'title', value: text }], childNodes: [] }]);
  }));
});
