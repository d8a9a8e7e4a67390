import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page as Tab } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  // None of these rules asks for style sheets or films, and waiting for them takes as long as all rules.
  preload: false,
};

/** The rules of axe-core that look at colours, the contrast of level AAA in the place of that of AA. */
export const COLOUR_RULES = ['color-contrast-enhanced', 'link-in-text-block'];

/** Rules that ask for the layout of every word, and take more than all others together. */
export const LAYOUT_RULES = ['color-contrast', 'link-in-text-block', 'target-size'];

/** What axe-core finds wrong with a page as it stands by all rules or by those of `rules`, without those of `except` and with those of `besides`, one line for each place. */
export async function violationsOf(tab: Tab, rules?: readonly string[], except: readonly string[] = [], besides: readonly string[] = []): Promise<string[]> {
  // Given to the page by the debugger, which the page's policy does not bind; once, since it is half a megabyte.
  if (await tab.evaluate(() => !('axe' in globalThis))) await tab.evaluate(AXE);
  const enabled = (ids: readonly string[], is: boolean) => ids.map((id) => [id, { enabled: is }] as const);
  const options = { ...OPTIONS, ...(rules && { runOnly: { type: 'rule', values: rules } }), rules: Object.fromEntries([...enabled(except, false), ...enabled(besides, true)]) };
  const { violations } = await tab.evaluate((asked) => (globalThis as unknown as { axe: { run(of: Document, options: object): Promise<AxeResults> } }).axe.run(document, asked), options as object);
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}, at ${node.target.join(' ')}: ${node.any.concat(node.all, node.none).map((one) => one.message).join('; ')}`));
}
