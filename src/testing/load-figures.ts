import type { Browser } from 'playwright-core';

/** What a reader with an empty cache sees of a page being loaded. */
export interface LoadFigures {
  /** Addresses asked for, icons left out. */
  readonly fetched: readonly string[];
  /** Layout shifts, added up; what moved, in words. */
  readonly shift: number;
  readonly moved: readonly string[];
  /** In milliseconds from the start of the navigation. */
  readonly firstPaint: number;
  readonly largestPaint: number;
}

/** A slow phone as Lighthouse has it: a slow 4G network, in which the first answer takes several ways of 150 ms, and a quarter of this machine's speed. */
const NETWORK = { offline: false, latency: 150 * 3.75, downloadThroughput: 1_638_400 * 0.9 / 8, uploadThroughput: 768_000 * 0.9 / 8 };
const SLOWER = 4;
const PHONE = { width: 412, height: 823 };

interface Watched {
  shift: number;
  moved: string[];
  largest: number;
}

/** Loads a page in a context of its own, as on a slow phone, and watches until its fonts and scripts have come. */
export async function loadFigures(browser: Browser, address: string, viewport = PHONE): Promise<LoadFigures> {
  const context = await browser.newContext({ viewport });
  try {
    const tab = await context.newPage();
    const session = await context.newCDPSession(tab);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', NETWORK);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const fetched: string[] = [];
    tab.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await tab.addInitScript(() => {
      const watched: Watched = ((globalThis as { watched?: Watched }).watched = { shift: 0, moved: [], largest: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node: Node | null }[] })[]) {
          watched.shift += entry.value;
          watched.moved.push(...entry.sources.map(({ node }) => `${node?.nodeName ?? 'something'} “${node?.textContent?.trim().slice(0, 40) ?? ''}”`));
        }
      }).observe({ type: 'layout-shift', buffered: true });
      new PerformanceObserver((list) => {
        watched.largest = list.getEntries().at(-1)?.startTime ?? 0;
      }).observe({ type: 'largest-contentful-paint', buffered: true });
    });
    await tab.goto(address, { waitUntil: 'load' });
    const { shift, moved, largest, first } = await tab.evaluate(async () => {
      await document.fonts.ready;
      // Two pictures later everything that came has been painted.
      for (let pictures = 0; pictures < 2; pictures += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
      const { watched } = globalThis as unknown as { watched: Watched };
      return { ...watched, first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0 };
    });
    return { fetched: fetched.filter((one) => !/\/(?:favicon\.ico|icon\.svg|apple-touch-icon\.png)$/.test(one)), shift, moved, firstPaint: first, largestPaint: largest };
  } finally {
    await context.close();
  }
}
