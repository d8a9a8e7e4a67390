import { attributeOf, elementsOf, textBelow, type Element } from '../html-tree.ts';
import { faultAt, onEachPage } from './rule.ts';

/** Words that say nothing of where a link leads, in the languages of the reports that are tested. */
const EMPTY_WORDS = /^(?:here|click here|read more|more|link|this|כאן|לחצו כאן|קראו עוד|עוד|קישור|هنا|اضغط هنا|المزيد|رابط)$/iu;

/** What a link is called; the words of a picture in it are its own. */
const wordsOf = (link: Element) => attributeOf(link, 'aria-label') ?? textBelow(link);

/** A link is called after what it leads to, and one to a file says of which kind it is. */
export const linkWords = onEachPage((page) => {
  const links = elementsOf(page.document, 'a').filter((one) => attributeOf(one, 'href') !== undefined);
  return [
    ...links.filter((one) => wordsOf(one) === '' || EMPTY_WORDS.test(wordsOf(one))).map((one) => faultAt(page, one, `a link called “${wordsOf(one)}”`)),
    ...links.filter((one) => isUnnamedFile(one)).map((one) => faultAt(page, one, `“${wordsOf(one)}” does not say that it is a file ${attributeOf(one, 'href')}`)),
  ];
});

/** True for a link to a file that is no page, whose kind neither its words nor its type tell. */
function isUnnamedFile(link: Element): boolean {
  const [, kind] = /\.(csv|json|svg|png|pdf|bib|ris|txt|xlsx|zip|cff|xml)(?:[?#].*)?$/i.exec(attributeOf(link, 'href') ?? '') ?? [];
  return kind !== undefined && attributeOf(link, 'type') === undefined && !wordsOf(link).toLowerCase().includes(kind.toLowerCase());
}
