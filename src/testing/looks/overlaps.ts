import type { Look } from './look.ts';

/** Part of the lower of two lines that another may cover: boxes of lines hold room for ascents. */
const SHARED = 0.4;

/** Lines of words that lie on each other; those of drawings are looked at by {@link drawingWords}. */
export const overlaps: Look = {
  says: 'sets no words on others, be they spaced, doubled or on a narrow screen', in: { narrow: ['open'], spacedPhone: ['shut', 'open'], paper: ['shut'], doubledTablet: ['open'], doubledDesk: ['shut'], spacedDesk: ['open'] },
  find: (tab) => tab.evaluate((shared) => {
    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) => (node.parentElement?.closest('svg, script, style, .visually-hidden, [popover]') || node.nodeValue?.trim() === '' ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
    const lines: { node: Node; words: string; box: DOMRect }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) if (box.width > 2 && box.height > 2) lines.push({ node, words: node.nodeValue?.trim().slice(0, 30) ?? '', box });
    }
    lines.sort((a, b) => a.box.top - b.box.top);
    const found: string[] = [];
    lines.forEach((one, at) => {
      for (let next = at + 1; next < lines.length; next += 1) {
        const other = lines[next];
        if (!other || other.box.top >= one.box.bottom) break;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
        if (one.node !== other.node && across > 2 && down > shared * Math.min(one.box.height, other.box.height)) found.push(`“${other.words}” lies on “${one.words}”`);
      }
    });
    return found;
  }, SHARED),
};
