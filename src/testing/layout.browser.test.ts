import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, type OpenedBrowser } from './open-browser.ts';

let opened: OpenedBrowser;
beforeAll(async () => {
  opened = await openBrowser(inject('sites').plain);
});
afterAll(() => opened.close());

const SCHEMES = ['light', 'dark'] as const;

it('leads from the first address to the default language', async () => {
  await opened.inTab({ javaScriptEnabled: false }, async (tab) => {
    await tab.goto(`${opened.origin}/`);
    await tab.waitForURL(/\/[a-z]{2}\/$/);
    expect(new URL(tab.url()).pathname).toBe(`/${opened.pages.find(({ path }) => path === '404.html')?.lang}/`);
  });
});

it('shows the page that says so for an address that leads nowhere', async () => {
  await opened.inTab({}, async (tab) => {
    const response = await tab.goto(`${opened.origin}/he/no-such-page/`);
    expect(response?.status()).toBe(404);
    expect(await tab.locator('h1').count()).toBe(1);
  });
});

describe('the switch of colours', () => {
  it.each(SCHEMES)('is a button that says its state, starting from a %s system, and is remembered', async (colorScheme) => {
    const other = colorScheme === 'light' ? 'dark' : 'light';
    await opened.inTab({ colorScheme }, async (tab) => {
      await opened.goTo(tab, 'he/');
      const button = tab.locator('button[data-theme-choice]');
      const paper = () => tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(await button.getAttribute('aria-pressed')).toBe(String(colorScheme === 'dark'));
      const before = await paper();
      await button.focus();
      await tab.keyboard.press('Enter');
      expect(await button.getAttribute('aria-pressed')).toBe(String(other === 'dark'));
      expect(await paper()).not.toBe(before);
      const after = await paper();
      await opened.goTo(tab, 'en/methods/');
      expect(await paper()).toBe(after);
      expect(await tab.evaluate(() => Object.keys(localStorage))).toEqual(['theme']);
    });
  });

  it('is not there without JavaScript, where it would do nothing', async () => {
    await opened.inTab({ javaScriptEnabled: false }, async (tab) => {
      await opened.goTo(tab, 'he/');
      expect(await tab.locator('button[data-theme-choice]').isVisible()).toBe(false);
    });
  });
});
