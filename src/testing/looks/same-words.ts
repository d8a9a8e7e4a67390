import type { Page as Tab } from 'playwright-core';
import type { Look } from './look.ts';

/** The words of a page that are shown or can be unfolded, each text once, without ways to other places and without those that only give a table its form. */
function wordsOf(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) => (node.parentElement?.closest('svg, script, style, nav, .visually-hidden') || node.nodeValue?.trim() === '' ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
    const words = new Set<string>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.parentElement?.checkVisibility() || node.parentElement?.closest('details:not([open])')?.checkVisibility()) words.add(node.nodeValue?.trim().replace(/\s+/g, ' ') ?? '');
    return [...words];
  });
}

/** Narrow windows leave nothing out: what is shown in a wide one is there too, if in another layout. */
export function sameWords(): Look {
  const narrow = new WeakMap<Tab, { readonly url: string; readonly words: ReadonlySet<string> }>();
  return {
    says: 'says at 320 px all that it says at 1440 px', in: { narrow: ['shut'], desk: ['shut'] },
    async find(tab, mode) {
      const words = await wordsOf(tab);
      if (mode === 'narrow') {
        narrow.set(tab, { url: tab.url(), words: new Set(words) });
        return [];
      }
      const before = narrow.get(tab);
      if (before?.url !== tab.url()) throw new Error('Impossible: a wide page before a narrow one');
      return words.filter((one) => !before.words.has(one)).map((one) => `“${one}” is not there at 320 px`);
    },
  };
}
