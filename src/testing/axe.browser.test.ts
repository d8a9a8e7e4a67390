import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, inject, it } from 'vitest';
import { violationsOf } from './axe-violations.ts';
import { expectNone } from './expect-none.ts';
import { openBrowser, type OpenedBrowser } from './open-browser.ts';

let opened: OpenedBrowser;
beforeAll(async () => {
  opened = await openBrowser(inject('sites').plain);
});
afterAll(() => opened.close());

const MODES = (['light', 'dark'] as const).flatMap((scheme) => [360, 1440].map((width) => ({ scheme, width })));

it('has no violation of axe-core on any page, light and dark, narrow and wide', async () => {
  expectNone(await opened.onEach(opened.pages, {}, async (tab) => {
    const faults: string[] = [];
    for (const { scheme, width } of MODES) {
      await tab.emulateMedia({ colorScheme: scheme });
      await tab.setViewportSize({ width, height: 800 });
      faults.push(...(await violationsOf(tab)).map((one) => `${scheme}, ${width} px: ${one}`));
    }
    return faults;
  }));
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
