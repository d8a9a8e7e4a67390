import { ancestorsOf, attributeOf, elementsOf, sourceOf, textBelow } from '../html-tree.ts';
import { faultAt, onEachPage } from './rule.ts';

/** A quotation stands in words in a `blockquote`, in a figure whose caption says whose it is; styles set no quotation marks beside its own. */
export const quotations = onEachPage((page) => [
  ...elementsOf(page.document, 'blockquote').flatMap((quote) => {
    const figure = ancestorsOf(quote).find((one) => one.tagName === 'figure');
    return [
      ...(textBelow(quote) === '' ? [faultAt(page, quote, 'a quotation without words')] : []),
      ...(figure && elementsOf(figure, 'figcaption').some((one) => textBelow(one) !== '') ? [] : [faultAt(page, quote, 'a quotation that does not say whose it is')]),
    ];
  }),
  ...elementsOf(page.document, 'figure').filter((one) => (attributeOf(one, 'class') ?? '').split(/\s+/).includes('quote') && elementsOf(one, 'blockquote').length === 0).map((one) => faultAt(page, one, 'a quotation without a blockquote')),
  ...elementsOf(page.document, 'style').filter((one) => /(?:open|close)-quote/.test(sourceOf(one))).map(() => faultAt(page, '<style>', 'it sets quotation marks')),
]);
