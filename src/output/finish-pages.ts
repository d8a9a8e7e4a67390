import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { withOwnPolicy } from './page-policy.ts';
import { withSlimDrawings } from './slim-drawings.ts';
import { withSlimMarkup } from './slim-markup.ts';
import { withSteadyFonts } from './steady-fonts.ts';
import { parseSheet, usesIn, type Part } from './style-sheet.ts';
import { pageParts } from './page-parts.ts';
import { usedStyles, type Added } from './used-style.ts';

/** What the scripts of a page may add to it. */
export interface Finishing {
  /** What every page's script adds. */
  readonly byPage: Names;
  /** What is added besides where a page has `mark`. */
  readonly byView: Names & { readonly mark: string };
}

type Names = { readonly [Kind in keyof Added]: readonly string[] };

/** Pages that are in memory at once. */
const AT_ONCE = 32;
const STYLE = /<style>([^]*?)<\/style>/g;
/** What stands in a frame of a fixed height is to be set in the fonts that this was reckoned with. */
const FRAMED = /^(?:v\/[^/]+\/)?embed\//;
const LINKED = /<link rel="stylesheet"/;

/**
 * Gives every page of the site in `folder` its own policy, and in each, as one style, only what it can use of its styles (where `adding` is given). Styles of a page with a style in
 * a file stay whole: that file may ask for them. Its fonts never move what is being read. Every page loses what no reader uses.
 */
export async function finishPages(folder: string, adding: Finishing | undefined): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  const finish = adding ? trimmer(adding, await variablesOf(folder, names)) : slim;
  const pages = names.filter((name) => name.endsWith('.html'));
  for (let at = 0; at < pages.length; at += AT_ONCE) {
    await Promise.all(pages.slice(at, at + AT_ONCE).map(async (name) => {
      const html = await readFile(join(folder, name), 'utf8');
      const finished = withOwnPolicy(finish(html, name.split(sep).join('/')));
      if (finished !== html) await writeFile(join(folder, name), finished);
    }));
  }
}

/** The custom properties that drawings of interactive views ask for, which are loaded on request. */
async function variablesOf(folder: string, names: readonly string[]): Promise<string[]> {
  const specs = await Promise.all(names.filter((name) => name.endsWith('.vega.json')).map((name) => readFile(join(folder, name), 'utf8')));
  return [...new Set(specs.flatMap(usesIn))];
}

/** A page without what no reader uses. What is shown in frames stays as it was drawn, by which releases know it again; what a release keeps stays as it is. */
const slim = (html: string, name: string) => (FRAMED.test(name) || LINKED.test(html) ? html : withSlimMarkup(withSlimDrawings(html)));

/** Leaves in a page what it can use of its styles; each sheet is read once. */
function trimmer({ byPage, byView }: Finishing, variables: readonly string[]): (html: string, name: string) => string {
  const sheets = new Map<string, readonly Part[]>();
  const sheetOf = (css: string) => {
    const sheet = sheets.get(css) ?? parseSheet(css);
    sheets.set(css, sheet);
    return sheet;
  };
  const plain = addedOf([byPage]);
  const viewed = addedOf([byPage, byView, { tags: [], classes: [], attributes: [], variables }]);
  return (page, name) => {
    const html = slim(FRAMED.test(name) ? page : withSteadyFonts(page), name);
    if (LINKED.test(html)) return html;
    const end = html.indexOf('</head>');
    const head = html.slice(0, end);
    const styles = [...head.matchAll(STYLE)].map(([, css = '']) => sheetOf(css));
    const used = usedStyles(styles, pageParts(html), html.includes(byView.mark) ? viewed : plain);
    let at = 0;
    // One style for all sheets, which needs one hash.
    return head.replace(STYLE, () => (at++ === 0 ? `<style>${used.join('')}</style>` : '')) + html.slice(end);
  };
}

function addedOf(names: readonly Names[]): Added {
  const all = (kind: keyof Added) => new Set(names.flatMap((one) => one[kind]));
  return { tags: all('tags'), classes: all('classes'), attributes: all('attributes'), variables: all('variables') };
}
