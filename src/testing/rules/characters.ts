import { isInvisible } from '../../fonts/invisible.ts';
import { ancestorsOf, attributeOf, elementsOf, sourceOf, type Element } from '../html-tree.ts';
import { PART, runsOf } from '../runs-of-text.ts';
import { targetOf, type Page, type SitePages } from '../site-pages.ts';
import { faultAt, onEachPage } from './rule.ts';

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Every character that a page shows is in a font file that the page ships for the language of its words. */
export const characters = onEachPage((page, site) => {
  // The page that leads to a language at once has no fonts of its own.
  if (page.path === '') return [];
  const faces = facesOf(page, site);
  const missingFiles = [...faces.values()].flatMap(({ urls }) => urls).filter((url) => !site.files.has(targetOf(site, page, url)?.file ?? '')).map((url) => faultAt(page, '<style>', `the font ${url} is not shipped`));
  return [...missingFiles, ...runsOf(page).filter((run) => run.attribute === undefined && !isInShell(run.element, page)).flatMap((run) => {
    // Words of a language that has no fonts of its own on a page are set in the page's.
    const spans = (faces.get(run.lang) ?? faces.get(page.lang))?.spans;
    if (!spans) return [faultAt(page, run.element, `no font for ${run.lang}`)];
    return [...new Set(run.text)].filter((one) => one !== PART && !isInvisible(one) && !spans.some(({ from, to }) => from <= (one.codePointAt(0) as number) && (one.codePointAt(0) as number) <= to))
      .map((one) => faultAt(page, run.element, `no font of ${run.lang} has “${one}” (U+${one.codePointAt(0)?.toString(16).toUpperCase()})`));
  })];
});

/** True in the shell of a frozen page and in its title, which are set in fonts of the system. */
function isInShell(element: Element, { path }: Page): boolean {
  return (path.startsWith('v/') && element.tagName === 'title') || [element, ...ancestorsOf(element)].some((one) => /^adva-(?:top|notice|foot)$/.test(attributeOf(one, 'id') ?? ''));
}

/** What the text face of each language covers, as the page's own styles say, and those of the stylesheet that it links to. */
function facesOf(page: Page, site: SitePages): Map<string, { spans: Span[]; urls: string[] }> {
  const linked = elementsOf(page.document, 'link').filter((one) => attributeOf(one, 'rel') === 'stylesheet').flatMap((one) => {
    const href = attributeOf(one, 'href') ?? '';
    const text = site.textOf(targetOf(site, page, href)?.file ?? '');
    return text === undefined ? [] : [text.replace(/url\("(?!data:)([^"]+)"\)/g, (_, url: string) => `url("${href.replace(/[^/]*$/, '')}${url}")`)];
  });
  const css = [...elementsOf(page.document, 'style').map(sourceOf), ...linked].join('\n');
  const rules = [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, rule = '']) => rule);
  return new Map([...css.matchAll(/:lang\(([\w-]+)\)\s*\{[^}]*--text-face:\s*"([^"]+)"/g)].map(([, lang = '', family = '']) => {
    const own = rules.filter((rule) => rule.includes(`font-family:"${family}"`));
    return [lang, { spans: own.flatMap(spansOf), urls: own.flatMap((rule) => [...rule.matchAll(/url\("([^"]+)"\)/g)].map(([, url = '']) => url)) }];
  }));
}

function spansOf(rule: string): Span[] {
  return [...(/unicode-range:([^;}]*)/.exec(rule)?.[1] ?? '').matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi)].map(([, from = '', to = from]) => ({ from: parseInt(from, 16), to: parseInt(to, 16) }));
}
