import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { shownOrders } from './looks/number-order.ts';
import { openBrowser, type OpenedBrowser } from './open-browser.ts';

/** What must hold of numbers in any report, in the one markup by which all figures are printed. */
const NUMBERS = ['−5', '+12', '84–97%', '84%–97%', '<5', '~50%', '88 → 97 → 100', 'N=93, N=67', '+972-3-1234567', '67 / 36', '95% CI 84 to 97'];

let opened: OpenedBrowser;
let orders: ReturnType<typeof shownOrders>;
beforeAll(async () => {
  opened = await openBrowser(inject('sites').plain);
  orders = await opened.inTab({}, async (tab) => {
    await opened.goTo(tab, 'he/');
    await tab.evaluate((numbers) => {
      for (const words of numbers) {
        const line = document.createElement('p');
        line.append('שינוי של ', Object.assign(document.createElement('bdi'), { className: 'num probe', dir: 'ltr', textContent: words }), ' נקודות');
        document.querySelector('main')?.append(line);
      }
    }, NUMBERS);
    return tab.evaluate(shownOrders, 'bdi.probe');
  });
});
afterAll(() => opened.close());

it.each(NUMBERS.map((text, at) => [text, at] as const))('an isolated “%s” in a Hebrew line is shown as it is written', (text, at) => {
  expect([orders[at]?.text, orders[at]?.shown]).toEqual([text, text]);
});
