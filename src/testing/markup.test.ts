import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectNone } from './expect-none.ts';

/**
 * Where markup may come from. Everything that is set as markup is made by one of these, which escape all text; the few other expressions are named below
 * with the reason. `is:inline`, styles in attributes and the ways in which a script makes markup of text stand in named places alone.
 */
const MAKERS = ['html', 'heading', 'figureHtml', 'label', 'words', 'saidHtml', 'numberHtml', 'exceptionMarkHtml', 'scriptJson', 'markForeignRuns', 'addressTitleOf', 'placed', 'mark', 'side'];

const STYLES = 'font faces and families, of ids and file names alone';
const SCRIPT = 'a constant of the program, whose hash the policy names';
const LOCKED = 'bytes of a release, held by their hashes';

/** Expressions of `set:html` that call no maker where they stand. */
const NAMED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'components/ChartPicture.astro': { takeaway: 'made by html and words above', "reach.join(' ')": 'the rest of it' },
  'components/Contents.astro': { 'entry.html': 'made by html for the heading' },
  'components/DataTable.astro': { mark: 'made by exceptionMarkHtml' },
  'components/Notes.astro': { "'children' in note ? context.html(note.children) : ''": 'html, where there are words' },
  'desk/DeskPage.astro': { fontCss: STYLES }, 'gallery/index.astro': { fontCss: STYLES }, 'layouts/Page.astro': { fontCss: STYLES, THEME_SCRIPT: SCRIPT },
  'layouts/Embed.astro': { 'currentSite().embedFontCss(lang)': STYLES, EMBED_SCRIPT: SCRIPT },
  'layouts/Frozen.astro': { locked: LOCKED, THEME_SCRIPT: SCRIPT }, 'layouts/FrozenEmbed.astro': { locked: LOCKED, EMBED_SCRIPT: SCRIPT },
  'pages/f/[...gone].astro': { fontCss: STYLES, FORWARD_SCRIPT: SCRIPT }, 'pages/f/[finding].astro': { fontCss: STYLES, FORWARD_SCRIPT: SCRIPT },
};

const INLINE = ['components/CitationHead.astro', 'desk/DeskPage.astro', 'gallery/index.astro', 'layouts/Embed.astro', 'layouts/Frozen.astro', 'layouts/FrozenEmbed.astro', 'layouts/Page.astro', 'pages/f/[...gone].astro', 'pages/f/[finding].astro'];
/** The code of a frame that other sites copy. */
const STYLED = ['words/embed-code.ts'];
/** What vega-embed sets is turned into emptying the element, and all else is refused. */
const REFUSED = ['client/live/draw.ts'];

const root = join(import.meta.dirname, '..');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(astro|ts)$/.test(file) && !/\.(test|fixture)\.ts$/.test(file) && !file.startsWith('testing/'))
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
const astro = files.filter(({ file }) => file.endsWith('.astro'));

/** The expressions that a file sets as markup. */
function expressionsIn(text: string): string[] {
  return [...text.matchAll(/set:html=\{/g)].map(({ index }) => {
    const start = index + 'set:html={'.length;
    let depth = 1;
    let at = start;
    for (; depth > 0 && at < text.length; at += 1) depth += text[at] === '{' ? 1 : text[at] === '}' ? -1 : 0;
    return text.slice(start, at - 1).trim();
  });
}

const callsMaker = (expression: string) => MAKERS.some((maker) => new RegExp(`^(?:\\w+\\.)*${maker}\\(`).test(expression));

describe('markup', () => {
  it('is set from what escapes every text, or from an expression that is named with its reason', () => {
    expectNone(astro.flatMap(({ file, text }) => expressionsIn(text).filter((one) => !callsMaker(one) && NAMED[file]?.[one] === undefined).map((one) => `${file}: set:html={${one}}`)));
  });
  it('is named nowhere where it is set no longer', () => {
    expectNone(Object.entries(NAMED).flatMap(([file, named]) => Object.keys(named).filter((one) => !expressionsIn(files.find((any) => any.file === file)?.text ?? '').includes(one)).map((one) => `${file}: ${one}`)));
  });
  it('is written in scripts nowhere but where it is refused', () => {
    expectNone(files.filter(({ file, text }) => !REFUSED.includes(file) && /\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|createContextualFragment|\beval\(|new Function\(/.test(text)).map(({ file }) => file));
  });
  it('stands inline in named places alone', () => expect(astro.filter(({ text }) => /\bis:inline\b/.test(text)).map(({ file }) => file).sort()).toEqual(INLINE));
  it('has no style in an attribute but in the code of a frame', () => {
    expect(files.filter(({ file, text }) => !file.startsWith('client/live/') && /(?<![-\w])style=(?:["'{])/.test(text)).map(({ file }) => file)).toEqual(STYLED);
  });
});
