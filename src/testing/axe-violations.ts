import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page as Tab } from 'playwright-core';
import { isLetStand } from '../report/test-exceptions.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'experimental'];

/** Rules for which others stand. */
const NOT_ASKED: Readonly<Record<string, string>> = {
  'color-contrast': 'color-contrast-enhanced asks for more',
  'css-orientation-lock': 'no style asks for the orientation; axe would wait for style sheets to be told so',
  'hidden-content': 'it only says that something is folded away: all of it is opened and looked at',
};

/** Rules that cannot tell of some places, and what was decided of those; a place of any other rule is a fault until a person has looked at it. */
const DECIDED: Readonly<Record<string, string>> = {
  'color-contrast-enhanced': 'words of drawings over marks and rules: the gallery measures them by their pixels',
  'label-content-name-mismatch': 'a sign such as * stands for the words that name its link',
  'identical-links-same-purpose': 'links of one name stand in different sections, rows or notes that say of what',
  'p-as-heading': 'bold first lines of list items and cards, which head no section',
};

const OPTIONS: RunOptions = {
  runOnly: TAGS, resultTypes: ['violations', 'incomplete'],
  // None of these rules asks for style sheets or films, and waiting for them takes as long as all rules.
  preload: false,
};

/** The rules of axe-core that look at colours. */
export const COLOUR_RULES = ['color-contrast-enhanced', 'link-in-text-block'];

/** Rules that ask for the layout of every word, and take more than all others together. */
export const LAYOUT_RULES = [...COLOUR_RULES, 'target-size'];

/** Rules that axe-core is trying out. */
export const EXPERIMENTAL_RULES = ['focus-order-semantics', 'label-content-name-mismatch', 'p-as-heading', 'table-fake-caption', 'td-has-header'];

/** What axe-core finds wrong with a page as it stands, or cannot tell, by the rules of all levels or by those of `rules`, without those of `except`: one line for each place. What is let stand is left out. */
export async function violationsOf(tab: Tab, rules?: readonly string[], except: readonly string[] = []): Promise<string[]> {
  // Given to the page by the debugger, which the page's policy does not bind; once, since it is half a megabyte.
  if (await tab.evaluate(() => !('axe' in globalThis))) await tab.evaluate(AXE);
  const off = Object.fromEntries([...Object.keys(NOT_ASKED), ...except].map((id) => [id, { enabled: false }]));
  const options = { ...OPTIONS, ...(rules ? { runOnly: { type: 'rule', values: rules } } : { rules: off }) };
  const { violations, incomplete } = await tab.evaluate((asked) => (globalThis as unknown as { axe: { run(of: Document, options: object): Promise<AxeResults> } }).axe.run(document, asked), options as object);
  const path = new URL(tab.url()).pathname.slice(1);
  const told = [...violations.map((one) => ({ ...one, nodes: one.nodes.filter(({ target }) => !isLetStand('axe-core', one.id, path, target.join(' '))) })), ...incomplete.filter(({ id }) => DECIDED[id] === undefined)];
  return told.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}, at ${node.target.join(' ')}: ${node.any.concat(node.all, node.none).map((one) => one.message).join('; ')}`));
}
