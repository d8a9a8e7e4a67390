import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { expectNone } from './expect-none.ts';
import { openBrowser, type OpenedBrowser } from './open-browser.ts';

let opened: OpenedBrowser;
beforeAll(async () => {
  opened = await openBrowser(inject('sites').plain);
});
afterAll(() => opened.close());

const SCHEMES = ['light', 'dark'] as const;

const SIZES = [{ width: 320, height: 256 }, { width: 360, height: 640 }, { width: 768, height: 1024 }] as const;

it('scrolls no page sideways at 320, 360 and 768 px, details open or not', async () => {
  expectNone(await opened.onEach(opened.pages, {}, async (tab) => {
    const faults: string[] = [];
    for (const size of SIZES) {
      await tab.setViewportSize(size);
      for (const open of [false, true]) {
        const wide = await tab.evaluate((state) => {
          // The menu of the header lies over the page and is looked at by itself.
          document.querySelectorAll('details').forEach((one) => { one.open = state && !one.closest('header'); });
          const over = document.documentElement.scrollWidth - innerWidth;
          // The deepest elements that reach over the edge and that nothing around them lets scroll.
          const sticking = [...document.querySelectorAll('main *, header *, footer *')].filter((one) => {
            const { left, right } = one.getBoundingClientRect();
            return (left < -0.5 || right > innerWidth + 0.5) && one.children.length === 0 && !one.closest('.table-scroll');
          });
          return over > 0 ? `${over} px too wide${sticking[0] ? `, for example <${sticking[0].tagName.toLowerCase()} class="${sticking[0].getAttribute('class') ?? ''}"> “${sticking[0].textContent?.slice(0, 40)}”` : ''}` : undefined;
        }, open);
        if (wide) faults.push(`at ${size.width} px${open ? ', details open' : ''}: ${wide}`);
      }
    }
    return faults;
  }));
});

it('reports no error, breaks no policy and asks no other origin for anything', async () => {
  const faults: string[] = [];
  for (const colorScheme of SCHEMES) {
    await opened.onEach(opened.pages, { colorScheme }, () => Promise.resolve([]), (tab) => {
      const here = () => new URL(tab.url()).pathname;
      tab.on('console', (message) => ['error', 'warning'].includes(message.type()) && faults.push(`${here()}: ${message.text()}`));
      tab.on('pageerror', (error) => faults.push(`${here()}: ${error.message}`));
      // A page that is left takes back what it has not loaded yet.
      tab.on('requestfailed', (request) => request.failure()?.errorText !== 'net::ERR_ABORTED' && faults.push(`${here()}: ${request.url()} failed, ${request.failure()?.errorText}`));
      tab.on('request', (request) => !request.url().startsWith(`${opened.origin}/`) && !request.url().startsWith('data:') && faults.push(`${here()}: asks ${request.url()}`));
      tab.on('response', (response) => response.status() >= 400 && faults.push(`${here()}: ${response.url()} answers ${response.status()}`));
    });
  }
  expectNone(faults);
});

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

it('has the same headings, links, tables, figures and words without JavaScript', async () => {
  const faults: string[] = [];
  const contentsIn = async (javaScriptEnabled: boolean) => {
    const contents = new Map<string, Record<string, string[]>>();
    await opened.onEach(opened.pages, { javaScriptEnabled }, async (tab, { path }) => {
      contents.set(path, await tab.evaluate(() => Object.fromEntries(['h1,h2,h3,h4,h5,h6', 'a[href]', 'table', 'figure', 'main'].map((selector) => (
        [selector, [...document.querySelectorAll<HTMLElement>(selector)].map((one) => `${one.getAttribute('href') ?? ''} ${one.textContent?.replace(/\s+/g, ' ')} ${one.checkVisibility() ? 'shown' : 'hidden'}`)]
      )))));
      return [];
    });
    return contents;
  };
  const [on, off] = [await contentsIn(true), await contentsIn(false)];
  for (const [path, contents] of on) {
    for (const [selector, texts] of Object.entries(contents)) {
      const without = off.get(path)?.[selector] ?? [];
      if (texts.join('\n') !== without.join('\n')) faults.push(`/${path}: ${selector}: ${texts.length} with JavaScript, ${without.length} without, or other words`);
    }
  }
  expect(on.size).toBe(opened.pages.length);
  expectNone(faults);
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

describe.each([360, 1440])('targets at %i px', (width) => {
  it('are 44 px in header and footer and 24 px elsewhere, links in a sentence excepted', async () => {
    expectNone(await opened.onEach(opened.pages, { viewport: { width, height: 800 } }, (tab) => tab.evaluate(() => [...document.querySelectorAll<HTMLElement>('a[href], button, summary')].flatMap((one) => {
          if (!one.checkVisibility() || one.classList.contains('skip')) return [];
          const { width: across, height: down } = one.getBoundingClientRect();
          const least = one.closest('body > header, body > footer') ? 44 : 24;
          const around = one.parentElement?.closest('p, li, dd, td, th, figcaption, h1, h2, h3') ?? one.parentElement;
          const inSentence = getComputedStyle(one).display === 'inline' && (around?.textContent?.trim().length ?? 0) > (one.textContent?.trim().length ?? 0);
          return inSentence || (across >= least - 0.1 && down >= least - 0.1) ? [] : [`${Math.round(across)} × ${Math.round(down)} px, not ${least}: <${one.tagName.toLowerCase()} class="${one.className}"> “${one.textContent?.trim().slice(0, 40)}” in <${one.parentElement?.closest('[class]')?.tagName.toLowerCase()} class="${one.parentElement?.closest('[class]')?.getAttribute('class')}">`];
        }))));
  });
});
