import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openBrowser, type OpenedBrowser } from './open-browser.ts';

let opened: OpenedBrowser;
let path = '';
beforeAll(async () => {
  opened = await openBrowser(inject('sites').plain);
  path = opened.pages.find((page) => page.lang === 'he' && /^findings\/./.test(page.name ?? ''))?.path ?? '';
});
afterAll(() => opened.close());

it('copies each citation letter by letter, by keyboard, and says so', async () => {
  const wrong = await opened.inTab({ permissions: ['clipboard-read', 'clipboard-write'] }, async (tab) => {
    await opened.goTo(tab, path);
    await tab.focus('.citation summary');
    await tab.keyboard.press('Enter');
    const texts = await tab.locator('.citation [data-cited]').allTextContents();
    const faults: string[] = [];
    for (const [at, text] of texts.entries()) {
      await tab.locator('.citation button').nth(at).focus();
      await tab.keyboard.press('Enter');
      await tab.waitForFunction((said) => document.querySelector('[data-status]')?.textContent === said, 'הציטוט הועתק');
      if ((await tab.evaluate(() => navigator.clipboard.readText())) !== text) faults.push(text);
    }
    return texts.length === 0 ? ['no citations'] : faults;
  });
  expect(wrong).toEqual([]);
});

it('shows no button without script, and all texts', async () => {
  const shown = await opened.inTab({ javaScriptEnabled: false }, async (tab) => {
    await opened.goTo(tab, path);
    await tab.click('.citation summary');
    return [await tab.locator('.citation button:visible').count(), await tab.locator('.citation [data-cited]:visible').count()];
  });
  expect(shown).toEqual([0, 6]);
});

it('asks the policy for nothing by the data of a page', async () => {
  const complaints = await opened.inTab({}, async (tab) => {
    const said: string[] = [];
    tab.on('console', (message) => said.push(message.text()));
    await tab.addInitScript(() => addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => console.error('policy', violatedDirective, sample)));
    await opened.goTo(tab, path);
    return said;
  });
  expect(complaints).toEqual([]);
});

it('opens within a phone of 320 px, addresses and all', async () => {
  const width = await opened.inTab({ viewport: { width: 320, height: 640 } }, async (tab) => {
    await opened.goTo(tab, path);
    await tab.click('.citation summary');
    return tab.evaluate(() => document.documentElement.scrollWidth);
  });
  expect(width).toBe(320);
});
