import type { Page as Tab } from 'playwright-core';

/**
 * What is looked for on a page of the built site as a browser shows it: one sentence for each place where it is wrong, nothing where all is well. The page is
 * loaded, its fonts are there, the window and the details are as asked for; a look changes nothing.
 */
export interface Look {
  /** What is true of a page that is right. */
  readonly says: string;
  /** Widths of the window, of {@link WIDTHS}. */
  readonly widths: readonly number[];
  /** Whether what is folded away is looked at: `shut` for the page as it opens, `open`, or both. */
  readonly details: readonly ('shut' | 'open')[];
  find(tab: Tab): Promise<string[]>;
}

const WIDTHS = [320, 360, 768, 1440] as const;

/** Looks at a page in every way, with one layout for each width and state of its details. */
export async function lookAt(tab: Tab, looks: readonly Look[], tell: (look: Look, fault: string) => void): Promise<void> {
  const opens = await tab.evaluate(() => [...document.querySelectorAll('details')].map(({ open }) => open));
  for (const width of WIDTHS) {
    await tab.setViewportSize({ width, height: 800 });
    for (const state of ['shut', 'open'] as const) {
      const due = looks.filter(({ widths, details }) => widths.includes(width) && details.includes(state));
      if (due.length === 0) continue;
      // The menu of the header lies over the page and is looked at by itself.
      if (state === 'open') await tab.evaluate(() => document.querySelectorAll('details').forEach((one) => { one.open ||= !one.closest('header'); }));
      for (const look of due) {
        const faults = await look.find(tab).catch((error: unknown) => [String(error)]);
        for (const fault of faults) tell(look, `at ${width} px, details ${state}: ${fault}`);
      }
      if (state === 'open') await tab.evaluate((before) => document.querySelectorAll('details').forEach((one, at) => { one.open = before[at] ?? false; }), opens);
    }
  }
}
