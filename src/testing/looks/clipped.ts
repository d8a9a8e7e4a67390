import type { Look } from './look.ts';

/** Words whose box is too small for them and lets nobody scroll. */
export const clipped: Look = {
  says: 'cuts no words off, be they spaced, doubled or on a narrow screen', in: { narrow: ['shut', 'open'], spacedPhone: ['shut', 'open'], doubledTablet: ['shut', 'open'], doubledDesk: ['shut'], spacedDesk: ['open'] },
  find: (tab) => tab.evaluate(() => [...document.querySelectorAll<HTMLElement>('body *:not(svg *, script)')].flatMap((one) => {
    const { overflowX, overflowY, clipPath } = getComputedStyle(one);
    if (clipPath !== 'none' || !['hidden', 'clip'].includes(overflowX) && !['hidden', 'clip'].includes(overflowY) || !one.checkVisibility()) return [];
    const [across, down] = [one.scrollWidth - one.clientWidth, one.scrollHeight - one.clientHeight];
    if (one.clientWidth === 0 || (across <= 1 || overflowX === 'auto') && (down <= 1 || overflowY === 'auto')) return [];
    return [`${Math.max(0, across)} × ${Math.max(0, down)} px are cut off <${one.tagName.toLowerCase()} class="${one.className}"> “${one.textContent?.trim().slice(0, 40)}”`];
  })),
};
