import { withOwnPolicy } from './page-policy.ts';
import { withSlimDrawings } from './slim-drawings.ts';
import { withSlimMarkup } from './slim-markup.ts';
import { withSteadyFonts } from './steady-fonts.ts';
import { parseSheet, type Part } from './style-sheet.ts';
import { pageParts } from './page-parts.ts';
import { usedStyles, type Added } from './used-style.ts';

/** What the scripts of a page may add to it. */
export interface Finishing {
  /** What every page's script adds. */
  readonly byPage: Names;
  /** What is added besides where a page offers an interactive view of a chart. */
  readonly byView: Names;
  /** The custom properties that the interactive views of a page ask for, which are loaded on request; undefined where it offers none. */
  viewsIn(html: string): readonly string[] | undefined;
}

type Names = { readonly [Kind in keyof Added]: readonly string[] };

const STYLE = /<style>([^]*?)<\/style>/g;
/** What stands in a frame of a fixed height is to be set in the fonts that this was reckoned with. */
const FRAMED = /^(?:v\/[^/]+\/)?embed\//;
const LINKED = /<link rel="stylesheet"/;

/**
 * Gives a page its own policy, and in it, as one style, only what it can use of its styles (where `adding` is given). Styles of a page with a style in
 * a file stay whole: that file may ask for them. Its fonts never move what is being read, and it loses what no reader uses. `path` is the page's, below the base of the site.
 */
export function pageFinisher(adding: Finishing | undefined): (html: string, path: string) => string {
  const finish = adding ? trimmer(adding) : slim;
  return (html, path) => withOwnPolicy(finish(html, path));
}

/** A page without what no reader uses. What is shown in frames stays as it was drawn, by which releases know it again; what a release keeps stays as it is. */
const slim = (html: string, path: string) => (FRAMED.test(path) || LINKED.test(html) ? html : withSlimMarkup(withSlimDrawings(html)));

/** Leaves in a page what it can use of its styles; each sheet is read once. */
function trimmer({ byPage, byView, viewsIn }: Finishing): (html: string, path: string) => string {
  const sheets = new Map<string, readonly Part[]>();
  const sheetOf = (css: string) => {
    const sheet = sheets.get(css) ?? parseSheet(css);
    sheets.set(css, sheet);
    return sheet;
  };
  const plain = addedOf([byPage]);
  const viewed = addedOf([byPage, byView]);
  return (page, path) => {
    const html = slim(FRAMED.test(path) ? page : withSteadyFonts(page), path);
    if (LINKED.test(html)) return html;
    const end = html.indexOf('</head>');
    const head = html.slice(0, end);
    const styles = [...head.matchAll(STYLE)].map(([, css = '']) => sheetOf(css));
    const views = viewsIn(html);
    const used = usedStyles(styles, pageParts(html), views ? { ...viewed, variables: viewed.variables.union(new Set(views)) } : plain);
    let at = 0;
    // One style for all sheets, which needs one hash.
    return head.replace(STYLE, () => (at++ === 0 ? `<style>${used.join('')}</style>` : '')) + html.slice(end);
  };
}

function addedOf(names: readonly Names[]): Added {
  const all = (kind: keyof Added) => new Set(names.flatMap((one) => one[kind]));
  return { tags: all('tags'), classes: all('classes'), attributes: all('attributes'), variables: all('variables') };
}
