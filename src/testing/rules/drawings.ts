import { ancestorsOf, attributeOf, elementsOf, textBelow, type Element } from '../html-tree.ts';
import type { Page } from '../site-pages.ts';
import { faultAt, onEachPage } from './rule.ts';

const RTL = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** An inline drawing runs left to right, each of its texts is one line that says its own direction, and it is named or hidden. */
export const drawings = onEachPage((page) => elementsOf(page.document, 'svg').flatMap((svg) => [
  ...nameFaults(page, svg),
  ...textFaults(page, svg),
]));

function nameFaults(page: Page, svg: Element): string[] {
  if (attributeOf(svg, 'aria-hidden') === 'true') return [];
  const named = attributeOf(svg, 'role') === 'img' && (attributeOf(svg, 'aria-labelledby') ?? attributeOf(svg, 'aria-label'));
  // A drawing of links is read link by link.
  return named || elementsOf(svg, 'a').length > 0 ? [] : [faultAt(page, svg, 'a drawing that is neither named nor hidden')];
}

function textFaults(page: Page, svg: Element): string[] {
  const texts = elementsOf(svg, 'text');
  // Where nothing runs right to left, the drawing's own direction is that of each text.
  const around = texts.some((one) => RTL.test(textBelow(one))) ? undefined : attributeOf(svg, 'direction');
  const hiddenInImage = (text: Element) => attributeOf(svg, 'role') !== 'img' || [text, ...ancestorsOf(text)].some((one) => attributeOf(one, 'aria-hidden') === 'true');
  return [
    ...(texts.length > 0 && attributeOf(svg, 'direction') !== 'ltr' ? [faultAt(page, svg, 'a drawing with words whose direction is not ltr')] : []),
    ...elementsOf(svg, 'tspan').map((one) => faultAt(page, one, 'a tspan')),
    ...elementsOf(svg, 'foreignobject', 'foreignObject').map((one) => faultAt(page, one, 'a foreignObject')),
    ...texts.flatMap((text) => {
      const wanted = RTL.test(textBelow(text)) ? 'rtl' : 'ltr';
      return [
        ...((attributeOf(text, 'direction') ?? around) === wanted ? [] : [faultAt(page, text, `direction ${attributeOf(text, 'direction') ?? 'missing'}, not ${wanted}`)]),
        ...(hiddenInImage(text) ? [] : [faultAt(page, text, 'a text of a named image that is not hidden from readers')]),
      ];
    }),
  ];
}
