import type { Page as Tab } from 'playwright-core';

/** What a page holds as it stands: headings, links, tables, figures and words, each with whether it is shown. */
export function contentsIn(tab: Tab): Promise<Record<string, string[]>> {
  return tab.evaluate(() => Object.fromEntries(['h1,h2,h3,h4,h5,h6', 'a[href]', 'table', 'figure', 'main'].map((selector) => (
    [selector, [...document.querySelectorAll<HTMLElement>(selector)].map((one) => `${one.getAttribute('href') ?? ''} ${one.textContent?.replace(/\s+/g, ' ')} ${one.checkVisibility() ? 'shown' : 'hidden'}`)]
  ))));
}
