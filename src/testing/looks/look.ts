import type { Page as Tab } from 'playwright-core';

/**
 * What is wrong with a page of the built site as a browser shows it, one sentence for each place; nothing where all is well. The page is loaded and its
 * fonts are there; a look chooses its window with `setViewportSize` and may open details, which are put back for the next look, and changes nothing else.
 */
export type Look = (tab: Tab) => Promise<string[]>;

/** The faults that `find` sees at each width in a window 800 px high, said with the width. */
export function atWidths(widths: readonly number[], find: Look): Look {
  return async (tab) => {
    const faults: string[] = [];
    for (const width of widths) {
      await tab.setViewportSize({ width, height: 800 });
      faults.push(...(await find(tab)).map((fault) => `at ${width} px: ${fault}`));
    }
    return faults;
  };
}
