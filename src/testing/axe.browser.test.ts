import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, inject, it } from 'vitest';
import { expectNone } from './expect-none.ts';
import { openBrowser, type OpenedBrowser } from './open-browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

let opened: OpenedBrowser;
beforeAll(async () => {
  opened = await openBrowser(inject('sites').plain);
});
afterAll(() => opened.close());

interface Mode {
  readonly scheme: 'light' | 'dark';
  readonly width: number;
  readonly details?: 'open';
}

const MODES: readonly Mode[] = [
  { scheme: 'light', width: 360 }, { scheme: 'light', width: 1440 }, { scheme: 'dark', width: 360 }, { scheme: 'dark', width: 1440 },
  { scheme: 'light', width: 360, details: 'open' }, { scheme: 'dark', width: 1440, details: 'open' },
];

describe.each(MODES)('in $scheme at $width px, details $details', ({ scheme, width, details }) => {
  it('has no violation of axe-core on any page', async () => {
    const faults: string[] = [];
    await opened.inTab({ colorScheme: scheme, viewport: { width, height: 800 } }, async (tab) => {
      for (const { path } of opened.pages) {
        await opened.goTo(tab, path);
        if (details) await openDetails(tab);
        faults.push(...(await violationsOf(tab)).map((one) => `/${path}: ${one}`));
      }
    });
    expectNone(faults);
  });
});

async function openDetails(tab: Tab): Promise<void> {
  await tab.evaluate(() => document.querySelectorAll('details').forEach((one) => { one.open = true; }));
}

async function violationsOf(tab: Tab): Promise<string[]> {
  // Given to the page by the debugger, which the page's policy does not bind.
  await tab.evaluate(AXE);
  const { violations } = await tab.evaluate((options) => (globalThis as unknown as { axe: { run(of: Document, options: object): Promise<AxeResults> } }).axe.run(document, options), OPTIONS as object);
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}, at ${node.target.join(' ')}: ${node.any.concat(node.all, node.none).map((one) => one.message).join('; ')}`));
}
