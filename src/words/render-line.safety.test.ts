import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { expect, it } from 'vitest';
import type { Inline } from '../parse/words.ts';
import { SOMEWHERE } from '../terms/place.fixture.ts';
import { renderLine } from './render-line.ts';
import { aContext, EN, HE } from './words-context.fixture.ts';

type Node = DefaultTreeAdapterMap['node'];

const pieces = ['<', '>', '"', "'", '&', '</q>', '<script>', '<img onerror=x>', '">', 'one two', 'אמון', '-->', '{', '&lt;', '\uE000', '$&', ' ', 'span lang', 'x'];
const text = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
const leaf = text.map((words): Inline => ({ kind: 'text', text: words, place: SOMEWHERE }));
const node = leaf.chain((child) => fc.constantFrom<Inline>(
  child,
  { kind: 'strong', children: [child], place: SOMEWHERE },
  { kind: 'claim', claim: 'c' as never, children: [child], place: SOMEWHERE },
  { kind: 'term', term: 't' as never, children: [child], place: SOMEWHERE },
  { kind: 'stated', slide: 9, children: [child], place: SOMEWHERE },
  { kind: 'link', target: { kind: 'outside', href: `https://example.org/${child.kind === 'text' ? child.text.replace(/\s/g, '') : ''}` }, children: [child], place: SOMEWHERE },
));
const ELEMENTS = ['#text', 'a', 'bdi', 'em', 'q', 'span', 'strong', 'sup'];

function namesIn(parent: { childNodes: Node[] }): string[] {
  return parent.childNodes.flatMap((child) => [child.nodeName, ...('childNodes' in child ? namesIn(child) : [])]);
}
function textIn(parent: { childNodes: Node[] }): string {
  return parent.childNodes.map((child) => ('value' in child ? child.value : 'childNodes' in child ? textIn(child) : '')).join('');
}

const [english, hebrew] = [aContext(EN), aContext(HE)];

it('makes no element and no attribute of any words', () => {
  fc.assert(fc.property(fc.array(node), fc.constantFrom(english, hebrew), (line, context) => {
    const tree = parseFragment(renderLine(line, context));
    const attributes = (parent: { childNodes: Node[] }): string[] => parent.childNodes.flatMap((child) => ('attrs' in child ? [...child.attrs.map((one) => one.name), ...attributes(child)] : []));
    expect(namesIn(tree).filter((name) => !ELEMENTS.includes(name))).toEqual([]);
    expect(attributes(tree).filter((name) => !['class', 'data-claim', 'data-statements', 'data-value', 'dir', 'href', 'lang', 'rel'].includes(name))).toEqual([]);
  }));
});

it('shows the words as they were written', () => {
  fc.assert(fc.property(fc.array(leaf), fc.constantFrom(english, hebrew), (line, context) => {
    expect(textIn(parseFragment(renderLine(line, context)))).toBe(line.map((one) => (one.kind === 'text' ? one.text : '')).join(''));
  }));
});
