import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, inject, it } from 'vitest';
import { COLOUR_RULES, LAYOUT_RULES, violationsOf } from './axe-violations.ts';
import { expectNone } from './expect-none.ts';
import { IS_NIGHTLY } from './how-much.ts';
import { openBrowser, type OpenedBrowser } from './open-browser.ts';

interface Mode {
  readonly name: string;
  readonly scheme: 'light' | 'dark';
  readonly width: number;
  /** All rules where the key is absent. */
  readonly rules?: readonly string[];
  readonly except?: readonly string[];
  /** Looked at nightly alone. */
  readonly isCrossed?: boolean;
  /** With what is folded away. */
  readonly isOpen?: boolean;
}

/** Pages that hold all parts are looked at in every mode, nightly all pages; `every-page.browser.test.ts` looks at all pages in one. In the crossed modes colours alone are new. */
const MODES = ([
  { name: 'light and narrow', scheme: 'light', width: 360 },
  { name: 'dark and narrow', scheme: 'dark', width: 360, rules: COLOUR_RULES, isCrossed: true },
  { name: 'dark and wide', scheme: 'dark', width: 1440, ...(!IS_NIGHTLY && { rules: LAYOUT_RULES }) },
  { name: 'light and wide', scheme: 'light', width: 1440, rules: COLOUR_RULES, isCrossed: true },
  { name: 'light and narrow, what is folded away too', scheme: 'light', width: 360, isOpen: true, ...(!IS_NIGHTLY && { except: COLOUR_RULES }) },
] as Mode[]).filter(({ isCrossed }) => IS_NIGHTLY || !isCrossed);

let opened: OpenedBrowser;
const found = new Map<Mode, string[]>(MODES.map((mode) => [mode, []]));
beforeAll(async () => {
  opened = await openBrowser(inject('sites').plain);
  await opened.onEach(IS_NIGHTLY ? opened.pages : opened.makes, {}, async (tab, { path }) => {
    for (const mode of MODES) {
      await show(tab, mode);
      const faults = await violationsOf(tab, mode.rules, mode.except).catch((error: unknown) => [String(error)]);
      found.get(mode)?.push(...faults.map((fault) => `/${path}: ${fault}`));
    }
    return [];
  });
}, 600_000);
afterAll(() => opened.close());

async function show(tab: Tab, { scheme, width, isOpen = false }: Mode): Promise<void> {
  await tab.emulateMedia({ colorScheme: scheme });
  await tab.setViewportSize({ width, height: 800 });
  if (isOpen) await tab.evaluate(() => document.querySelectorAll('details').forEach((one) => { one.open = true; }));
}

it.each(MODES)('has no violation of axe-core, $name', (mode) => expectNone(found.get(mode) ?? ['not looked at']));
