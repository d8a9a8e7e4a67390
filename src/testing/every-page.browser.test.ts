import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { expectNone } from './expect-none.ts';
import { IS_NIGHTLY } from './how-much.ts';
import { axeAll, axeRules } from './looks/axe-rules.ts';
import { clipped } from './looks/clipped.ts';
import { contentsIn } from './looks/contents.ts';
import { drawingWords } from './looks/drawing-words.ts';
import { forcedColours } from './looks/forced-colours.ts';
import { keepsNothing } from './looks/keeps-nothing.ts';
import { dueOf, lookAt, type Due, type Look } from './looks/look.ts';
import { enter, MODES } from './looks/mode.ts';
import { nothingMoves } from './looks/nothing-moves.ts';
import { numberOrder } from './looks/number-order.ts';
import { onPaper } from './looks/on-paper.ts';
import { overlaps } from './looks/overlaps.ts';
import { sameWords } from './looks/same-words.ts';
import { sideways } from './looks/sideways.ts';
import { smallTargets } from './looks/small-targets.ts';
import { openBrowser, type OpenedBrowser } from './open-browser.ts';

/** What is looked for on every page: each is loaded once and looked at in every way, in one mode after the other. */
let numbers = 0;
const order = numberOrder((seen) => { numbers += seen; });
const LOOKS: readonly Look[] = [axeAll, axeRules, smallTargets, sideways, clipped, overlaps, sameWords(), order, drawingWords, forcedColours, onPaper, nothingMoves, keepsNothing];
const ALL = dueOf(LOOKS.filter((one) => one !== axeRules));
/** By day, on pages that hold no part that is not on others too: the rules of axe, and in one language what hangs on the words. */
const OF_RULES = dueOf([axeRules]);
const OF_WORDS = [...OF_RULES, ...dueOf([smallTargets, sideways, order]).filter(({ mode }) => ['narrow', 'phone', 'tablet'].includes(mode))];

let opened: OpenedBrowser;
const found = new Map<Look, string[]>(LOOKS.map((look) => [look, []]));
const contents = new Map<string, Record<string, string[]>>();
const complaints: string[] = [];
beforeAll(async () => {
  opened = await openBrowser(inject('sites').plain);
  await opened.onEach(opened.pages, { viewport: { width: MODES.desk.width, height: 800 } }, async (tab, { path }) => {
    contents.set(path, await contentsIn(tab));
    await lookAt(tab, dueFor(path), (look, fault) => found.get(look)?.push(`/${path}: ${fault}`));
    await enter(tab, MODES.desk);
    return [];
  }, listen);
}, IS_NIGHTLY ? 3_600_000 : 900_000);
afterAll(() => opened.close());

/** Everything on pages that hold all parts, nightly on all. */
function dueFor(path: string): readonly Due[] {
  const page = opened.pages.findIndex((one) => one.path === path);
  const [lang, name] = [opened.pages[page]?.lang, opened.pages[page]?.name];
  const [names, langs] = [[...new Set(opened.pages.map((one) => one.name))], [...new Set(opened.pages.map((one) => one.lang))]];
  if (IS_NIGHTLY || opened.makes.some((one) => one.path === path)) return ALL;
  return name === undefined || (names.indexOf(name) + langs.indexOf(lang ?? '')) % langs.length === 0 ? OF_WORDS : OF_RULES;
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

it.each(IS_NIGHTLY ? LOOKS.filter((one) => one !== axeRules) : LOOKS)('$says', (look) => expectNone(found.get(look) ?? ['not looked at']));

it('shows numbers enough to tell', () => expect(numbers).toBeGreaterThan(400));

it('reports no error, breaks no policy and asks no other origin for anything, in any mode', () => expectNone(complaints));

it('has the same headings, links, tables, figures and words without JavaScript', async () => {
  expect(contents.size).toBe(opened.pages.length);
  expectNone(await opened.onEach(IS_NIGHTLY ? opened.pages : opened.makes, { javaScriptEnabled: false, viewport: { width: MODES.desk.width, height: 800 } }, async (tab, { path }) => {
    const without = await contentsIn(tab);
    return Object.entries(contents.get(path) ?? {}).flatMap(([selector, texts]) => (
      texts.join('\n') === without[selector]?.join('\n') ? [] : [`${selector}: ${texts.length} with JavaScript, ${without[selector]?.length ?? 0} without, or other words`]
    ));
  }));
});
