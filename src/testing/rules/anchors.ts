import { ancestorsOf, attributeOf, elementsOf, type Element } from '../html-tree.ts';
import { languagesOf, type Page } from '../site-pages.ts';
import { faultAt, onEachPage, type Rule } from './rule.ts';

const hasClass = (element: Element, name: string) => (attributeOf(element, 'class') ?? '').split(/\s+/).includes(name);
const isFolded = (element: Element) => ancestorsOf(element).some((one) => one.tagName === 'details');

/** What a page shows that funders link to: each chart, quotation and table; a claim is looked at by its figures. */
function shownOn(page: Page): Element[] {
  const figures = elementsOf(page.document, 'figure').filter((one) => hasClass(one, 'chart') || hasClass(one, 'quote') || hasClass(one, 'battery-figures'));
  return [...figures, ...elementsOf(page.document, 'table'), ...elementsOf(page.document, 'div').filter((one) => hasClass(one, 'claim-note'))];
}

/** The links on a page that are there to be copied, by the place that each leads to. */
function copied(page: Page): Map<string, Element> {
  return new Map(elementsOf(page.document, 'a').filter((one) => attributeOf(one, 'data-copy') !== undefined && (attributeOf(one, 'href') ?? '').includes('#')).map((one) => [attributeOf(one, 'href') ?? '', one]));
}

/** Every chart, quotation, table and claim has a link to copy that leads to it; of several tables of one chart the first. */
export const anchors = onEachPage((page) => {
  // The whole report names claims that no page says in words of its own.
  const isWhole = page.name === 'report/';
  if (page.name === undefined) return [];
  const links = [...copied(page).values()];
  return shownOn(page).filter((one) => !(isWhole && hasClass(one, 'claim-note'))).flatMap((element) => {
    const boxes = [element, ...ancestorsOf(element).slice(0, element.tagName === 'table' ? 2 : 0)];
    const first = element.tagName === 'table' && isFolded(element) ? elementsOf(ancestorsOf(element).find((one) => one.tagName === 'details') as Element, 'table')[0] : element;
    const found = links.some((link) => first !== element || boxes.includes(link.parentNode as Element) || boxes.some((box) => ancestorsOf(link).includes(box)));
    return found ? [] : [faultAt(page, element, 'no link to copy leads to it')];
  });
});

/** A page offers the same places in every language. */
export const sameAnchors: Rule = (site) => {
  const [first, ...others] = languagesOf(site);
  const placesOf = (page: Page) => [...copied(page).keys()].map((href) => href.replace(/^[^#]*/, '')).sort().join(' ');
  return site.pages.filter((page) => page.name !== undefined && others.includes(page.lang)).flatMap((page) => {
    const original = site.pages.find((one) => one.path === `${first}/${page.name}`);
    return original && placesOf(original) !== placesOf(page) ? [faultAt(page, 'the links to copy', `they lead to ${placesOf(page)}, but to ${placesOf(original)} in ${first}`)] : [];
  });
};
