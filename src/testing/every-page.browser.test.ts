import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { expectNone } from './expect-none.ts';
import { IS_NIGHTLY } from './how-much.ts';
import { axeRules } from './looks/axe-rules.ts';
import { contentsIn } from './looks/contents.ts';
import { drawingWords } from './looks/drawing-words.ts';
import { lookAt, type Look } from './looks/look.ts';
import { numberOrder } from './looks/number-order.ts';
import { sideways } from './looks/sideways.ts';
import { smallTargets } from './looks/small-targets.ts';
import { openBrowser, type OpenedBrowser } from './open-browser.ts';

/** What is looked for on every page: each is loaded once, light and with scripts, and looked at in every way. */
const WINDOW = { width: 1280, height: 720 };
let numbers = 0;
const LOOKS: readonly Look[] = [sideways, axeRules, smallTargets, numberOrder((seen) => { numbers += seen; }), drawingWords];

let opened: OpenedBrowser;
const found = new Map<Look, string[]>(LOOKS.map((look) => [look, []]));
const contents = new Map<string, Record<string, string[]>>();
const complaints: string[] = [];
beforeAll(async () => {
  opened = await openBrowser(inject('sites').plain);
  await opened.onEach(opened.pages, { viewport: WINDOW }, async (tab, { path }) => {
    contents.set(path, await contentsIn(tab));
    await lookAt(tab, looksFor(path), (look, fault) => found.get(look)?.push(`/${path}: ${fault}`));
    await tab.setViewportSize(WINDOW);
    return [];
  }, listen);
}, 600_000);
afterAll(() => opened.close());

/** The rules of axe on every page. All looks on pages that hold all parts and on each other page in one of its languages in turn, nightly in each. */
function looksFor(path: string): readonly Look[] {
  const page = opened.pages.findIndex((one) => one.path === path);
  const [lang, name] = [opened.pages[page]?.lang, opened.pages[page]?.name];
  const [names, langs] = [[...new Set(opened.pages.map((one) => one.name))], [...new Set(opened.pages.map((one) => one.lang))]];
  const isDue = IS_NIGHTLY || name === undefined || opened.makes.some((one) => one.path === path) || (names.indexOf(name) + langs.indexOf(lang ?? '')) % langs.length === 0;
  return isDue ? LOOKS : [axeRules];
}

/** Hears everything that a tab complains of or asks others for. */
function listen(tab: Tab): void {
  const here = () => new URL(tab.url()).pathname;
  tab.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(`${here()}: ${message.text()}`));
  tab.on('pageerror', (error) => complaints.push(`${here()}: ${error.message}`));
  // A page that is left takes back what it has not loaded yet.
  tab.on('requestfailed', (request) => request.failure()?.errorText !== 'net::ERR_ABORTED' && complaints.push(`${here()}: ${request.url()} failed, ${request.failure()?.errorText}`));
  tab.on('request', (request) => !request.url().startsWith(`${opened.origin}/`) && !request.url().startsWith('data:') && complaints.push(`${here()}: asks ${request.url()}`));
  tab.on('response', (response) => response.status() >= 400 && complaints.push(`${here()}: ${response.url()} answers ${response.status()}`));
}

it.each(LOOKS)('$says', (look) => expectNone(found.get(look) ?? ['not looked at']));

it('shows numbers enough to tell', () => expect(numbers).toBeGreaterThan(400));

it('reports no error, breaks no policy and asks no other origin for anything, light or dark', async () => {
  await opened.onEach(IS_NIGHTLY ? opened.pages : opened.makes, { colorScheme: 'dark' }, () => Promise.resolve([]), listen);
  expectNone(complaints);
});

it('has the same headings, links, tables, figures and words without JavaScript', async () => {
  expect(contents.size).toBe(opened.pages.length);
  expectNone(await opened.onEach(IS_NIGHTLY ? opened.pages : opened.makes, { javaScriptEnabled: false, viewport: WINDOW }, async (tab, { path }) => {
    const without = await contentsIn(tab);
    return Object.entries(contents.get(path) ?? {}).flatMap(([selector, texts]) => (
      texts.join('\n') === without[selector]?.join('\n') ? [] : [`${selector}: ${texts.length} with JavaScript, ${without[selector]?.length ?? 0} without, or other words`]
    ));
  }));
});
