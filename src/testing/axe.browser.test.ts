import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, inject, it } from 'vitest';
import { COLOUR_RULES, violationsOf } from './axe-violations.ts';
import { expectNone } from './expect-none.ts';
import { IS_NIGHTLY } from './how-much.ts';
import { openBrowser, type OpenedBrowser } from './open-browser.ts';

let opened: OpenedBrowser;
beforeAll(async () => {
  opened = await openBrowser(inject('sites').plain);
});
afterAll(() => opened.close());

interface Mode {
  readonly scheme: 'light' | 'dark';
  readonly width: number;
}

/** Every page is looked at narrow and in light; the other modes on pages that hold all parts, nightly on every page as well. In the crossed ones colours alone are new. */
const NARROW: readonly Mode[] = [{ scheme: 'light', width: 360 }];
const WIDE: readonly Mode[] = [{ scheme: 'dark', width: 1440 }];
const CROSSED: readonly Mode[] = [{ scheme: 'light', width: 1440 }, { scheme: 'dark', width: 360 }];

it('has no violation of axe-core on any page, light and narrow', async () => {
  expectNone(await opened.onEach(opened.pages, {}, (tab) => violationsIn(tab, NARROW)));
});

it('has none dark and wide', async () => {
  expectNone(await opened.onEach(IS_NIGHTLY ? opened.pages : opened.makes, {}, (tab) => violationsIn(tab, WIDE)));
});

it('has none of colours light and wide or dark and narrow', async () => {
  expectNone(await opened.onEach(opened.makes, {}, (tab) => violationsIn(tab, CROSSED, COLOUR_RULES)));
});

it('has no violation of axe-core in what is folded away', async () => {
  expectNone(await opened.onEach(opened.makes, { viewport: { width: 360, height: 800 } }, async (tab) => {
    await openDetails(tab);
    return violationsOf(tab);
  }));
});

async function openDetails(tab: Tab): Promise<void> {
  await tab.evaluate(() => document.querySelectorAll('details').forEach((one) => { one.open = true; }));
}

async function violationsIn(tab: Tab, modes: readonly Mode[], rules?: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const { scheme, width } of modes) {
    await tab.emulateMedia({ colorScheme: scheme });
    await tab.setViewportSize({ width, height: 800 });
    faults.push(...(await violationsOf(tab, rules)).map((one) => `${scheme}, ${width} px: ${one}`));
  }
  return faults;
}
