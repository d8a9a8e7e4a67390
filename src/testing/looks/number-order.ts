import { IS_NIGHTLY } from '../how-much.ts';
import type { Look } from './look.ts';

/** The characters of each number that a page shows, from left to right, and the lines they stand on; for the page, so that it closes over nothing. */
export function shownOrders(selector: string): { text: string; shown: string; lines: number }[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility()).flatMap((one) => {
    const node = one.firstChild;
    if (!(node instanceof Text)) return [];
    const glyphs = [...node.data].map((character, at) => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const [box] = range.getClientRects();
      return { character, left: box?.left ?? NaN, width: box?.width ?? 0, top: box?.top ?? NaN };
    }).filter(({ width }) => width > 0);
    const shown = glyphs.toSorted((a, b) => a.left - b.left).map(({ character }) => character).join('');
    return [{ text: glyphs.map(({ character }) => character).join(''), shown, lines: new Set(glyphs.map(({ top }) => top)).size }];
  });
}

/** `count` is told how many numbers each look saw. */
export const numberOrder = (count: (numbers: number) => void): Look => ({
  says: 'shows every number in the order it is written in, on one line', in: { phone: ['open'], ...(IS_NIGHTLY && { desk: ['open'] }) },
  async find(tab) {
    const orders = await tab.evaluate(shownOrders, 'bdi.num');
    count(orders.length);
    return [
      ...orders.filter(({ text, shown }) => text !== shown).map(({ text, shown }) => `“${text}” is shown as “${shown}”`),
      ...orders.filter(({ lines }) => lines > 1).map(({ text, lines }) => `“${text}” is broken over ${lines} lines`),
    ];
  },
});
