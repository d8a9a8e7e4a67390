import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { expectNone } from './expect-none.ts';
import { IS_NIGHTLY } from './how-much.ts';
import { openBrowser, type OpenedBrowser } from './open-browser.ts';

let opened: OpenedBrowser;
beforeAll(async () => {
  opened = await openBrowser(inject('sites').plain);
});
afterAll(() => opened.close());

it('has a link over the header as the first stop, which shows itself and leads to the main part', async () => {
  // What stands in a frame of another site has no header to jump over.
  const pages = opened.makes.filter(({ path }) => !/^(?:v\/[^/]+\/)?embed\//.test(path));
  expectNone(await opened.onEach(pages, { viewport: { width: 360, height: 640 } }, async (tab) => {
      await tab.keyboard.press('Tab');
      const skip = await tab.evaluate(() => {
        const { left, right, top, bottom } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
        return { href: document.activeElement?.getAttribute('href'), isSeen: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight && right - left > 24 && bottom - top > 24 };
      });
      await tab.keyboard.press('Enter');
      await tab.keyboard.press('Tab');
      const isInMain = await tab.evaluate(() => document.activeElement?.closest('main, footer') !== null);
      return [
        ...(skip.href === '#main' ? [] : [`the first stop leads to ${skip.href}`]),
        ...(skip.isSeen ? [] : ['the first stop cannot be seen']),
        ...(isInMain ? [] : ['the stop after the skip link is in the header still']),
      ];
  }));
});

interface Stop {
  readonly what: string;
  readonly ring: number;
  readonly isCovered: boolean;
  readonly order: number;
}

/** Where the keyboard stands: what it is, how thick its ring is, whether something lies over it, its place in the page. */
function stopOf(tab: Tab): Promise<Stop | undefined> {
  return tab.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return undefined;
    const style = getComputedStyle(at);
    const ring = style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth);
    const [box] = at.getClientRects();
    const middle = box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return {
      what: `<${at.tagName.toLowerCase()} class="${at.getAttribute('class') ?? ''}"> “${(at.getAttribute('aria-label') ?? at.textContent ?? '').trim().slice(0, 40)}”`,
      ring, isCovered: Boolean(middle && middle !== at && !at.contains(middle) && !middle.contains(at)),
      order: Number(at.getAttribute('data-at')),
    };
  });
}

/** The languages differ in their words only: each is walked through in one way, nightly in both. */
const WALKS = [{ width: 360, scheme: 'light', turn: 0 }, { width: 1440, scheme: 'dark', turn: 1 }] as const;

describe.each(WALKS)('at $width px, $scheme', ({ width, scheme, turn }) => {
  it('stops at every control in the order of the page, with a ring that is seen and nothing over it', async () => {
    const langs = [...new Set(opened.makes.map(({ lang }) => lang))];
    const pages = opened.makes.filter(({ lang }) => IS_NIGHTLY || langs.indexOf(lang) % WALKS.length === turn);
    expectNone(await opened.onEach(pages, { viewport: { width, height: 800 }, colorScheme: scheme }, async (tab) => {
        const controls = await tab.evaluate(() => {
          document.querySelectorAll('*').forEach((one, at) => one.setAttribute('data-at', String(at)));
          return [...document.querySelectorAll<HTMLElement>('a[href], button, summary, [tabindex="0"]')].filter((one) => one.checkVisibility({ checkVisibilityCSS: true })).length;
        });
        const stops: Stop[] = [];
        while (stops.length <= controls + 5) {
          await tab.keyboard.press('Tab');
          const stop = await stopOf(tab);
          // After the last stop the keyboard leaves the page, or begins again.
          if (!stop || stop.order === stops[0]?.order) break;
          stops.push(stop);
        }
        return [
          ...(stops.length === controls ? [] : [`${stops.length} stops, but ${controls} controls`]),
          ...stops.filter(({ order }, index) => order < (stops[index - 1]?.order ?? 0)).map(({ what }) => `out of order, ${what}`),
          ...stops.filter(({ ring }) => ring < 2).map(({ what, ring }) => `a ring of ${ring} px at ${what}`),
          ...stops.filter(({ isCovered }) => isCovered).map(({ what }) => `something lies over ${what}`),
        ];
    }));
  });
});

it('opens the menu of a phone with Enter, leads from it, and closes it again', async () => {
  await opened.inTab({ viewport: { width: 360, height: 640 } }, async (tab) => {
    await opened.goTo(tab, 'he/');
    const summary = tab.locator('header details > summary');
    const links = tab.locator('header details a');
    expect(await links.first().isVisible()).toBe(false);
    await summary.focus();
    await tab.keyboard.press('Enter');
    expect(await links.first().isVisible()).toBe(true);
    const boxes = await Promise.all((await links.all()).map((link) => link.boundingBox()));
    for (const box of boxes) expect(box && box.x >= 0 && box.x + box.width <= 360 && box.height >= 44).toBe(true);
    await tab.keyboard.press('Tab');
    const href = await tab.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    expect(href).toMatch(/^\/he\/.+\/$/);
    await tab.keyboard.press('Enter');
    await tab.waitForURL(`**${href}`);
    await tab.locator('header details > summary').focus();
    await tab.keyboard.press('Space');
    await tab.keyboard.press('Space');
    expect(await tab.locator('header details a').first().isVisible()).toBe(false);
  });
});

it('switches the language and stays on the page', async () => {
  await opened.inTab({}, async (tab) => {
    for (const path of ['he/', 'he/data/', 'en/findings/', 'en/trust/']) {
      await opened.goTo(tab, path);
      const other = path.startsWith('he') ? 'en' : 'he';
      await tab.locator(`header a[hreflang="${other}"]`).click();
      await tab.waitForURL(`**/${other}/${path.slice(3)}`);
      expect(await tab.locator('html').getAttribute('lang')).toBe(other);
    }
  });
});
