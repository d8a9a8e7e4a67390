import { chromium } from 'playwright-core';
import { expect, it } from 'vitest';
import { findBrowser, npmBrowserRuns } from './find-browser.ts';

it('takes the browser that CHROME_PATH names before any other', async () => {
  expect(await findBrowser(process.execPath)).toMatchObject({ executablePath: process.execPath });
});

it('says what to do where CHROME_PATH names no file', async () => {
  await expect(findBrowser('/no/such/chrome')).rejects.toThrow('there is no file');
});

it('takes the first of the usual places that is there', async () => {
  expect(await findBrowser('', ['/no/such/chrome', process.execPath])).toMatchObject({ executablePath: process.execPath });
});

it.runIf(npmBrowserRuns)('starts the browser from npm where none is installed', async () => {
  const browser = await chromium.launch(await findBrowser('', []));
  const page = await browser.newPage();
  await page.setContent('<title>שלום</title>');
  expect(await page.title()).toBe('שלום');
  await browser.close();
});
