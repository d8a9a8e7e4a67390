import { attributeOf, childrenOf, isElement, isText, type Element, type Node } from './html-tree.ts';
import type { Page } from './site-pages.ts';

/** A stretch of text that the bidi algorithm lays out as one, parts with a direction or language of their own left out. */
export interface Run {
  readonly element: Element;
  readonly text: string;
  readonly lang: string;
  readonly dir: string;
  /** Where the text is an attribute's, its name. */
  readonly attribute?: string;
}

/** Stands in a run where a part of its own was left out. */
export const PART = '\uFFFC';

const INLINE = new Set(['a', 'abbr', 'b', 'bdi', 'cite', 'code', 'em', 'i', 'q', 's', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'wbr']);
const NO_TEXT = new Set(['script', 'style', 'template']);
const SPOKEN = ['aria-label', 'alt', 'title', 'placeholder', 'content'];
/** Metadata that is addressed to machines. */
const MACHINE_META = new Set(['viewport', 'color-scheme', 'robots', 'generator', 'og:type', 'og:locale', 'og:url', 'og:image', 'og:image:width', 'og:image:height', 'twitter:card', 'citation_language', 'citation_public_url', 'citation_abstract_html_url', 'citation_publication_date']);

/** Every run of a page, texts and then spoken attributes, in the order of the page. */
export function runsOf(page: Page): Run[] {
  const runs: Run[] = [];
  walkBlock(page.root, { lang: page.lang, dir: page.dir }, runs);
  return runs.filter((run) => run.text.replaceAll(PART, '').trim() !== '');
}

type Setting = Pick<Run, 'lang' | 'dir'>;

function settingOf(element: Element, around: Setting): Setting {
  // SVG text takes its direction from an attribute of another name.
  const dir = attributeOf(element, 'dir') ?? attributeOf(element, 'direction');
  return { lang: attributeOf(element, 'lang') ?? around.lang, dir: dir ?? around.dir };
}

function walkBlock(element: Element, setting: Setting, runs: Run[]): void {
  if (NO_TEXT.has(element.tagName)) return;
  let text = '';
  const flush = () => {
    runs.push({ element, text, ...setting });
    text = '';
  };
  const walk = (node: Node) => {
    if (isText(node)) text += node.value;
    if (!isElement(node)) return;
    addAttributes(node, settingOf(node, setting), runs);
    if (node.tagName === 'br') flush();
    else if (!INLINE.has(node.tagName)) {
      flush();
      walkBlock(node, settingOf(node, setting), runs);
    } else if (isApart(node)) {
      text += PART;
      walkBlock(node, settingOf(node, setting), runs);
    } else childrenOf(node).forEach(walk);
  };
  childrenOf(element).forEach(walk);
  flush();
}

function isApart(element: Element): boolean {
  return element.tagName === 'bdi' || attributeOf(element, 'dir') !== undefined || attributeOf(element, 'lang') !== undefined;
}

function addAttributes(element: Element, setting: Setting, runs: Run[]): void {
  if (element.tagName === 'meta' && (attributeOf(element, 'http-equiv') !== undefined || MACHINE_META.has(attributeOf(element, 'name') ?? attributeOf(element, 'property') ?? ''))) return;
  for (const attribute of SPOKEN) {
    const text = attributeOf(element, attribute);
    if (text !== undefined) runs.push({ element, text, attribute, ...setting });
  }
}
