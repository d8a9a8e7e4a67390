import type { Locator, Page as Tab } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { RenderedSpec } from '../charts/rendered-chart.ts';
import { aVoice } from '../charts/voice.fixture.ts';
import { liveSpecChartOf } from '../tables/live-spec-chart.ts';
import { IS_NIGHTLY } from './how-much.ts';
import { keptSpecOf } from './kept-spec.ts';
import { openBrowser, type OpenedBrowser } from './open-browser.ts';
import { specFixtures } from './spec-fixtures.ts';

/** The interactive view of all forty specifications, in the place of a chart of the report that is kept for tests. */
const CHART = 'tide-hours';
/** Part of the pixels that may differ: edges that the two ways of writing the same line soften differently. */
const SOFTENED = 0.001;

let opened: OpenedBrowser;
beforeAll(async () => {
  opened = await openBrowser(inject('sites').harbour);
});
afterAll(() => opened.close());

async function goToChart(tab: Tab, lang: string): Promise<Locator> {
  const page = opened.pages.find(({ lang: one, name, html }) => one === lang && name !== 'report/' && html.includes(`id="chart-${CHART}"`));
  await opened.goTo(tab, page?.path ?? '');
  return tab.locator(`#chart-${CHART}`);
}

const DRAWN = '/drawn-for-this-test/';

/** Puts the drawings of the build into the figure, in the place of its own; they are asked for as documents, since the page's policy lets no script make markup of text. */
async function place(tab: Tab, figure: Locator, rendered: RenderedSpec): Promise<void> {
  const answer = (layout: 'wide' | 'phone') => tab.route(`**${DRAWN}${layout}`, (route) => route.fulfill({ body: `<!doctype html>${rendered[layout]}`, contentType: 'text/html; charset=utf-8' }));
  await Promise.all([answer('wide'), answer('phone')]);
  await figure.evaluate(async (one, { at, ownColours }) => {
    for (const layout of ['wide', 'phone']) {
      const drawing = one.querySelector(`.drawing.${layout}`);
      if (!drawing) continue;
      const asked = new XMLHttpRequest();
      asked.open('GET', `${at}${layout}`);
      asked.responseType = 'document';
      await new Promise((resolve) => { asked.onloadend = resolve; asked.send(); });
      drawing.replaceChildren(...[...asked.responseXML?.body.childNodes ?? []].map((node) => document.importNode(node, true)));
      drawing.classList.toggle('own-colours', ownColours);
    }
  }, { at: DRAWN, ownColours: rendered.ownColours });
  await Promise.all(['wide', 'phone'].map((layout) => tab.unroute(`**${DRAWN}${layout}`)));
}

/** A drawing pixel by pixel, alone in the corner of the window, on a ground of its own. */
async function pictureOf(tab: Tab, drawing: Locator): Promise<Buffer> {
  const svg = drawing.locator('svg');
  const size = await svg.evaluate((one) => {
    const { width, height } = (one as SVGSVGElement).viewBox.baseVal;
    Object.assign((one as SVGSVGElement).style, { position: 'fixed', inset: '0 auto auto 0', width: `${width}px`, height: `${height}px`, maxInlineSize: 'none', zIndex: '9', background: 'var(--paper)' });
    return { width, height };
  });
  const picture = await tab.screenshot({ clip: { x: 0, y: 0, ...size } });
  await svg.evaluate((one) => one.removeAttribute('style'));
  return picture;
}

/** The part of the pixels of two pictures that differ; 1 where their sizes do. */
function differing(one: Buffer, other: Buffer): number {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  if (a.width !== b.width || a.height !== b.height) return 1;
  let count = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    const apart = [0, 1, 2].reduce((sum, channel) => sum + Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)), 0);
    if (apart > 96) count += 1;
  }
  return count / (a.width * a.height);
}

const saidIn = (figure: Locator) => figure.locator('.tip').evaluate((tip) => [...tip.querySelectorAll('.tip-title, dd')].map((one) => one.textContent));

/** Every other specification is opened in one of the two ways, nightly all in both. */
describe.each([{ lang: 'he', width: 1280, layout: 'wide', colorScheme: 'light', turn: 0 }, { lang: 'en', width: 360, layout: 'phone', colorScheme: 'dark', turn: 1 }] as const)('in $lang at $width px, $colorScheme', ({ lang, width, layout, colorScheme, turn }) => {
  it('all open as the build drew them, say their rows, close, and break no policy', () => opened.inTab({ viewport: { width, height: 2000 }, colorScheme }, async (tab) => {
    const complaints: string[] = [];
    tab.on('console', (message) => complaints.push(message.text()));
    tab.on('pageerror', (error) => complaints.push(String(error)));
    await tab.addInitScript(() => addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => console.error('policy', violatedDirective, blockedURI)));
    let live = '';
    await tab.route('**/*.vega.json', (route) => route.fulfill({ body: live, contentType: 'application/json' }));
    const figure = await goToChart(tab, lang);
    const [still, drawn] = [figure.locator(`.drawing.${layout}`), figure.locator('.drawing.live')];
    const voice = aVoice(lang);
    const faults: string[] = [];
    for (const { id, chart } of specFixtures().filter((_, at) => IS_NIGHTLY || at % 4 === turn)) {
      const rendered = await keptSpecOf(chart, lang);
      await place(tab, figure, rendered);
      const before = await pictureOf(tab, still);
      live = JSON.stringify(liveSpecChartOf(rendered, voice));
      const opener = figure.locator('button[data-view]');
      await opener.focus();
      await tab.keyboard.press('Enter');
      await drawn.locator('svg').waitFor();
      const apart = differing(before, await pictureOf(tab, drawn));
      if (apart > SOFTENED) faults.push(`${id}: ${(100 * apart).toFixed(2)} % of the picture is another`);
      const texts = rendered.live[layout].tables.flatMap((table) => table.texts.map((row) => row.filter((cell) => cell !== '–')));
      const said: (string | null)[][] = [];
      for (const key of ['Home', 'ArrowDown', 'End']) {
        await tab.keyboard.press(key);
        said.push(await saidIn(figure));
      }
      const words = said.map((cells) => JSON.stringify([...cells].sort()));
      const rows = new Set(texts.map((cells) => JSON.stringify([...cells].sort())));
      for (const one of words) if (!rows.has(one)) faults.push(`${id}: says ${one}, which is no row of its tables`);
      if (words[0] === words[2] && rows.size > 1) faults.push(`${id}: says one row only`);
      await tab.keyboard.press('Escape');
      await tab.keyboard.press('Escape');
      if (!(await opener.evaluate((one) => one === document.activeElement))) faults.push(`${id}: closing does not return the focus`);
    }
    expect({ faults, complaints }).toEqual({ faults: [], complaints: [] });
  }));
});

it('two that are open at once have ids of their own, and refer to their own alone', () => opened.inTab({}, async (tab) => {
  const byId = new Map(specFixtures().map(({ id, chart }) => [id, chart]));
  const voice = aVoice('he');
  await tab.route('**/*.vega.json', async (route) => {
    const id = route.request().url().includes(CHART) ? 'rect-binned' : 'arc-rose';
    const chart = byId.get(id);
    if (!chart) throw new Error(`Impossible: no specification ${id}`);
    await route.fulfill({ body: JSON.stringify(liveSpecChartOf(await keptSpecOf(chart, 'he'), voice)), contentType: 'application/json' });
  });
  await goToChart(tab, 'he');
  for (const name of [CHART, 'reading-slopes']) {
    await tab.locator(`#chart-${name} button[data-view]`).click();
    await tab.locator(`#chart-${name} .drawing.live svg`).waitFor();
  }
  const ids = await tab.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  expect(await tab.evaluate(() => [...document.querySelectorAll('.drawing.live svg')].map((svg) => {
    const named = [...svg.querySelectorAll('[fill^="url("]')].map((one) => /#([^)"]+)/.exec(one.getAttribute('fill') ?? '')?.[1] ?? '');
    return named.length > 0 && named.every((id) => svg.querySelector(`[id="${id}"]`) !== null);
  }))).toEqual([true, true]);
}));
