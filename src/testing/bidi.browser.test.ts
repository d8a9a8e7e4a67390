import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { expectNone } from './expect-none.ts';
import { openBrowser, type OpenedBrowser } from './open-browser.ts';

let opened: OpenedBrowser;
beforeAll(async () => {
  opened = await openBrowser(inject('sites').plain);
});
afterAll(() => opened.close());

/** The characters of each number that a page shows, from left to right; for the page, so that it closes over nothing. */
function shownOrders(selector: string): { text: string; shown: string; lines: number }[] {
  document.querySelectorAll('details').forEach((one) => { one.open = true; });
  return [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility()).flatMap((one) => {
    const node = one.firstChild;
    if (!(node instanceof Text)) return [];
    const glyphs = [...node.data].map((character, at) => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const [box] = range.getClientRects();
      return { character, left: box?.left ?? NaN, width: box?.width ?? 0, top: box?.top ?? NaN };
    }).filter(({ width }) => width > 0);
    const shown = glyphs.toSorted((a, b) => a.left - b.left).map(({ character }) => character).join('');
    return [{ text: glyphs.map(({ character }) => character).join(''), shown, lines: new Set(glyphs.map(({ top }) => top)).size }];
  });
}

describe.each([360, 1440])('at %i px', (width) => {
  it('shows every number in the order it is written in, on one line', async () => {
    let numbers = 0;
    const faults = await opened.onEach(opened.pages, { viewport: { width, height: 800 } }, async (tab) => {
      const orders = await tab.evaluate(shownOrders, 'bdi.num');
      numbers += orders.length;
      return [
        ...orders.filter(({ text, shown }) => text !== shown).map(({ text, shown }) => `“${text}” is shown as “${shown}”`),
        ...orders.filter(({ lines }) => lines > 1).map(({ text, lines }) => `“${text}” is broken over ${lines} lines`),
      ];
    });
    expect(numbers).toBeGreaterThan(200);
    expectNone(faults);
  });
});

// What must hold for any report, in the one markup by which all figures are printed.
it.each(['−5', '+12', '84–97%', '84%–97%', '<5', '~50%', '88 → 97 → 100', 'N=93, N=67', '+972-3-1234567', '67 / 36', '95% CI 84 to 97'])('an isolated “%s” in a Hebrew line is shown as it is written', async (text) => {
  await opened.inTab({}, async (tab) => {
    await opened.goTo(tab, 'he/');
    await tab.evaluate((words) => {
      const line = document.createElement('p');
      line.append('שינוי של ', Object.assign(document.createElement('bdi'), { className: 'num probe', dir: 'ltr', textContent: words }), ' נקודות');
      document.querySelector('main')?.append(line);
    }, text);
    const [order] = await tab.evaluate(shownOrders, 'bdi.probe');
    expect(order?.shown).toBe(order?.text);
    expect(order?.text).toBe(text);
  });
});

it('sets the words of every drawing inside its edges', async () => {
  const faults: string[] = [];
  for (const width of [360, 1440]) {
    await opened.inTab({ viewport: { width, height: 800 } }, async (tab) => {
      for (const { path } of opened.pages) {
        await opened.goTo(tab, path);
        const outside = await tab.evaluate(() => [...document.querySelectorAll('main svg')].filter((svg) => svg.checkVisibility()).flatMap((svg) => {
          const edges = svg.getBoundingClientRect();
          const texts = [...svg.querySelectorAll('text')].map((one) => ({ words: one.textContent ?? '', box: one.getBoundingClientRect() }));
          const beyond = texts.filter(({ box }) => box.left < edges.left - 1 || box.right > edges.right + 1 || box.top < edges.top - 1 || box.bottom > edges.bottom + 1);
          const laps = texts.flatMap((one, at) => texts.slice(at + 1).filter(({ box }) => {
            const [across, down] = [Math.min(one.box.right, box.right) - Math.max(one.box.left, box.left), Math.min(one.box.bottom, box.bottom) - Math.max(one.box.top, box.top)];
            // Boxes hold the room for ascents; lines of one label may share a third of it.
            return across > 1 && down > 0.35 * Math.min(one.box.height, box.height);
          }).map(({ words }) => `“${one.words}” lies on “${words}”`));
          return [...beyond.map(({ words }) => `“${words}” leaves its drawing`), ...laps];
        }));
        faults.push(...outside.map((one) => `/${path} at ${width} px: ${one}`));
      }
    });
  }
  expectNone(faults);
});
