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

interface Stop {
  readonly what: string;
  readonly coveredBy: string;
  readonly order: number;
}

/** Numbers all elements in the order of the page, and notes where the keyboard stands whenever Tab is let go; gives how many controls are there. For the page, so that it closes over nothing. */
function noteStops(): number {
  const stops: Stop[] = [];
  Object.assign(globalThis, { stops });
  document.querySelectorAll('*').forEach((one, at) => one.setAttribute('data-at', String(at)));
  addEventListener('keyup', ({ key }) => {
    // Shift is let go, too.
    if (key !== 'Tab') return;
    const at = document.activeElement;
    const [box] = at?.getClientRects() ?? [];
    if (!at || at === document.body || !box) return;
    const [inset, { left, right, top, bottom }] = [3, box];
    const under = (x: number, y: number) => {
      const hit = document.elementFromPoint(x, y);
      return hit && hit !== at && !at.contains(hit) && !hit.contains(at) ? hit : null;
    };
    // What has a ground hides a corner; words without one may reach over the room around a small link.
    const hides = (one: Element | null): boolean => one !== null && !one.contains(at) && (!/^rgba\(.*, 0\)$/.test(getComputedStyle(one).backgroundColor) || hides(one.parentElement));
    const corners = [[left + inset, top + inset], [right - inset, top + inset], [left + inset, bottom - inset], [right - inset, bottom - inset]] as const;
    const over = under((left + right) / 2, (top + bottom) / 2) ?? corners.map(([x, y]) => under(x, y)).find(hides);
    const name = (one: Element) => `<${one.tagName.toLowerCase()} class="${one.getAttribute('class') ?? ''}"> “${(one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40)}”`;
    stops.push({ what: name(at), coveredBy: over ? name(over) : '', order: Number(at.getAttribute('data-at')) });
  });
  return [...document.querySelectorAll<HTMLElement>('a[href], button, summary, [tabindex="0"]')].filter((one) => one.checkVisibility({ checkVisibilityCSS: true })).length;
}

/** Goes through a page with a key, as often as it has controls and twice more: after the last the keyboard leaves the page, or begins again. */
async function stopsBy(tab: Tab, key: 'Tab' | 'Shift+Tab', controls: number): Promise<Stop[]> {
  await tab.evaluate(() => { (globalThis as unknown as { stops: Stop[] }).stops.length = 0; });
  for (let pressed = 0; pressed < controls + 2; pressed += 1) await tab.keyboard.press(key);
  const stops = await tab.evaluate(() => (globalThis as unknown as { stops: Stop[] }).stops);
  const again = stops.findIndex(({ order }, at) => at > 0 && order === stops[0]?.order);
  return again < 0 ? stops : stops.slice(0, again);
}

/** A round of stops, begun at `first`: from the last stop the keyboard goes on to the first, and the way back begins wherever it has come to. */
function from(round: readonly number[], first: number | undefined): number[] {
  const at = Math.max(0, round.indexOf(first ?? -1));
  return [...round.slice(at), ...round.slice(0, at)];
}

/** What is wrong with the rings of controls: they are 2 px thick and stand out 3 to 1 from the ground around them. For the page. */
function faintRings(): string[] {
  const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const lightness = (colour: string) => {
    if (!paint) throw new Error('Impossible: no canvas');
    paint.clearRect(0, 0, 1, 1);
    paint.fillStyle = colour;
    paint.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, opacity = 0] = [...paint.getImageData(0, 0, 1, 1).data].map((one, at) => (at === 3 ? one / 255 : one / 255 <= 0.04045 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4));
    return { opacity, light: 0.2126 * red + 0.7152 * green + 0.0722 * blue };
  };
  const groundOf = (one: Element | null): number => {
    if (!one) return 1;
    const { opacity, light } = lightness(getComputedStyle(one).backgroundColor);
    return opacity > 0.5 ? light : groundOf(one.parentElement);
  };
  const before = document.activeElement as HTMLElement | null;
  const faults = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, [tabindex="0"]')].filter((one) => one.checkVisibility({ checkVisibilityCSS: true })).flatMap((one) => {
    one.focus({ preventScroll: true });
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(one);
    const [ring, ground] = [lightness(outlineColor).light, groundOf(parseFloat(outlineOffset) < 0 ? one : one.parentElement)];
    const contrast = (Math.max(ring, ground) + 0.05) / (Math.min(ring, ground) + 0.05);
    const what = `<${one.tagName.toLowerCase()} class="${one.className}"> “${one.textContent?.trim().slice(0, 40)}”`;
    return [
      ...(outlineStyle === 'none' || parseFloat(outlineWidth) < 2 ? [`a ring of ${outlineStyle === 'none' ? 0 : outlineWidth} at ${what}`] : []),
      ...(contrast < 3 ? [`a ring that stands out ${contrast.toFixed(1)} to 1 at ${what}`] : []),
    ];
  });
  before?.focus({ preventScroll: true });
  return faults;
}

/** A page begins with a link over its header, which shows itself and leads to its main part; what stands in a frame of another site has no header to jump over. */
async function skipFaults(tab: Tab, path: string): Promise<string[]> {
  if (/^(?:v\/[^/]+\/)?embed\//.test(path)) return [];
  const skip = await tab.evaluate(() => {
    const first = document.querySelector<HTMLAnchorElement>('a[href], button, summary, [tabindex="0"]');
    first?.focus();
    const { left = 0, right = 0, top = 0, bottom = 0 } = first?.getBoundingClientRect() ?? {};
    return { href: first?.getAttribute('href'), isSeen: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight && right - left > 24 && bottom - top > 24 };
  });
  await tab.keyboard.press('Enter');
  await tab.keyboard.press('Tab');
  const isInMain = await tab.evaluate(() => document.activeElement?.closest('main, footer') !== null);
  return [
    ...(skip.href === '#main' ? [] : [`the first stop leads to ${skip.href}`]),
    ...(skip.isSeen ? [] : ['the first stop cannot be seen']),
    ...(isInMain ? [] : ['the stop after the skip link is in the header still']),
  ];
}

/** The languages differ in their words only: each is walked through in one way, nightly in both, and backwards. */
const WALKS = [{ width: 360, scheme: 'light', turn: 0 }, { width: 1440, scheme: 'dark', turn: 1 }] as const;

describe.each(WALKS)('at $width px, $scheme', ({ width, scheme, turn }) => {
  it('begins with a way over the header, stops at every control in the order of the page with nothing over any part of it, and shows a ring there, in forced colours too', async () => {
    const langs = [...new Set(opened.makes.map(({ lang }) => lang))];
    const pages = opened.makes.filter(({ lang }) => IS_NIGHTLY || langs.indexOf(lang) % WALKS.length === turn);
    expectNone(await opened.onEach(pages, { viewport: { width, height: 800 }, colorScheme: scheme }, async (tab, { path }) => {
      const controls = await tab.evaluate(noteStops);
      const stops = await stopsBy(tab, 'Tab', controls);
      const back = IS_NIGHTLY ? (await stopsBy(tab, 'Shift+Tab', controls)).map(({ order }) => order) : [];
      const rings = await tab.evaluate(faintRings);
      await tab.emulateMedia({ forcedColors: 'active', colorScheme: scheme });
      const forced = await tab.evaluate(faintRings);
      await tab.emulateMedia({ forcedColors: 'none', colorScheme: scheme });
      return [
        ...(stops.length === controls ? [] : [`${stops.length} stops, but ${controls} controls`]),
        ...stops.filter(({ order }, index) => order < (stops[index - 1]?.order ?? 0)).map(({ what }) => `out of order, ${what}`),
        ...stops.filter(({ coveredBy }) => coveredBy !== '').map(({ what, coveredBy }) => `${coveredBy} lies over ${what}`),
        ...(IS_NIGHTLY && from(back.toReversed(), stops[0]?.order).join(' ') !== stops.map(({ order }) => order).join(' ') ? [`backwards the stops ${back.join(' ')}, forwards ${stops.map(({ order }) => order).join(' ')}`] : []),
        ...rings, ...forced.map((one) => `in forced colours ${one}`), ...(await skipFaults(tab, path)),
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
