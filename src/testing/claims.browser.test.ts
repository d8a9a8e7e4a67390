import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { violationsOf } from './axe-violations.ts';
import { expectNone } from './expect-none.ts';
import { openBrowser, type OpenedBrowser } from './open-browser.ts';

let opened: OpenedBrowser;
beforeAll(async () => {
  opened = await openBrowser(inject('sites').plain);
});
afterAll(() => opened.close());

const focused = (tab: Tab) => tab.evaluate(() => document.activeElement?.getAttribute('popovertarget') ?? document.activeElement?.closest('[popover]')?.id ?? '');

it('opens what a claim rests on by keyboard, leads into it, and gives the focus back', async () => {
  await opened.inTab({ javaScriptEnabled: true }, async (tab) => {
    await opened.goTo(tab, 'he/trust/');
    const claim = tab.locator('button.claim').first();
    const id = await claim.getAttribute('popovertarget') ?? '';
    await claim.focus();
    await tab.keyboard.press('Enter');
    expect(await tab.locator(`#${id}`).isVisible()).toBe(true);
    await tab.keyboard.press('Tab');
    expect([await focused(tab), await tab.evaluate(() => document.activeElement?.closest('[popover]') !== null)]).toEqual([id, true]);
    await tab.keyboard.press('Escape');
    expect([await focused(tab), await tab.locator(`#${id}`).isVisible()]).toEqual([id, false]);
  });
});

it('opens and closes where no script runs', async () => {
  await opened.inTab({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } }, async (tab) => {
    await opened.goTo(tab, 'en/trust/');
    const claim = tab.locator('button.claim').first();
    const note = tab.locator(`#${await claim.getAttribute('popovertarget')}`);
    await claim.click();
    expect(await note.isVisible()).toBe(true);
    await note.locator('.claim-close').click();
    expect(await note.isVisible()).toBe(false);
  });
});

describe.each([320, 768, 1440])('at %i px', (width) => {
  it.each(['he/trust/', 'en/authority/'])('every claim of %s opens inside the window, beside its words where there is room', async (path) => {
    await opened.inTab({ viewport: { width, height: 800 } }, async (tab) => {
      await opened.goTo(tab, path);
      expectNone(await tab.evaluate((narrow) => [...document.querySelectorAll<HTMLButtonElement>('button.claim')].flatMap((claim) => {
        claim.scrollIntoView({ block: 'center' });
        claim.click();
        const note = document.querySelector(':popover-open');
        const [words, box] = [claim.getBoundingClientRect(), note?.getBoundingClientRect() ?? new DOMRect()];
        claim.click();
        const name = `${claim.dataset['claim']} at ${[box.left, box.top, box.right, box.bottom].map(Math.round).join(' ')}`;
        const isInside = box.width > 0 && box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
        const isBeside = narrow || box.top >= words.bottom - 1 || box.bottom <= words.top + 1;
        return [...(isInside ? [] : [`${name} is not inside the window`]), ...(isBeside ? [] : [`${name} lies over its words at ${Math.round(words.top)}`])];
      }), width < 640));
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  });
});

it('is free of what axe finds, in both languages, light and dark', async () => {
  for (const [path, colorScheme] of [['he/trust/', 'light'], ['en/trust/', 'dark']] as const) {
    await opened.inTab({ colorScheme }, async (tab) => {
      await opened.goTo(tab, path);
      await tab.locator('button.claim[data-claim="trust-first-year-higher"]').first().click();
      expectNone(await violationsOf(tab));
    });
  }
});

it('stands in a row below the words on paper, each once, under the number that its words have', async () => {
  await opened.inTab({}, async (tab) => {
    await opened.goTo(tab, 'he/trust/');
    await tab.emulateMedia({ media: 'print' });
    const told = await tab.evaluate(() => {
      const shown = [...document.querySelectorAll<HTMLElement>('.claim-note')].filter((one) => one.checkVisibility());
      const numbers = shown.map((one) => one.querySelector('.claim-number')?.textContent ?? '');
      return { numbers, asked: [...new Set([...document.querySelectorAll<HTMLElement>('button.claim')].map((one) => one.dataset['number'] ?? ''))], mark: getComputedStyle(document.querySelector('button.claim') as Element, '::after').content };
    });
    expect(told.numbers.toSorted()).toEqual(told.asked.toSorted());
    expect(told.mark).toMatch(/^"\d+\.\d+"$/);
  });
});
