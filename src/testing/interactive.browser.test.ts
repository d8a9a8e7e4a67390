import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Locator, Page as Tab } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { violationsOf } from './axe-violations.ts';
import { openBrowser, type OpenedBrowser } from './open-browser.ts';

const CHART = 'trust-waves';

let opened: OpenedBrowser;
beforeAll(async () => {
  opened = await openBrowser(inject('sites').plain);
});
afterAll(() => opened.close());

/** Everything that a page asks for and complains of. */
interface Heard {
  readonly requests: string[];
  readonly complaints: string[];
}

async function listenTo(tab: Tab): Promise<Heard> {
  const heard: Heard = { requests: [], complaints: [] };
  tab.on('request', (request) => heard.requests.push(new URL(request.url()).pathname));
  tab.on('console', (message) => heard.complaints.push(`${message.type()}: ${message.text()}`));
  tab.on('pageerror', (error) => heard.complaints.push(String(error)));
  await tab.addInitScript(() => addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => console.error('policy', violatedDirective, blockedURI, sample)));
  return heard;
}

/** A page with the chart, its figure in view. */
async function goToChart(tab: Tab, lang: string): Promise<Locator> {
  const page = opened.pages.find(({ lang: one, name, html }) => one === lang && name !== 'report/' && html.includes(`id="chart-${CHART}"`));
  await opened.goTo(tab, page?.path ?? '');
  return tab.locator(`#chart-${CHART}`);
}

const opener = (figure: Locator) => figure.locator('button[data-view]');

async function openView(tab: Tab, figure: Locator): Promise<void> {
  await opener(figure).focus();
  await tab.keyboard.press('Enter');
  await figure.locator('.drawing.live svg').waitFor();
}

/** Every text and mark of a drawing with the middle of its box, in px of the drawing. */
function paintedIn(figure: Locator, drawing: string): Promise<{ what: string; x: number; y: number }[]> {
  return figure.locator(`${drawing} svg`).evaluate((svg) => {
    const around = svg.getBoundingClientRect();
    return [...svg.querySelectorAll('text, path[fill^="var(--wave"]')].map((one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      return { what: one.textContent || one.getAttribute('fill') || '', x: left + width / 2 - around.left, y: top + height / 2 - around.top };
    });
  });
}

const marksIn = (figure: Locator, wave: number) => figure.locator(`.drawing.live path[fill="var(--wave-${wave})"]`);

describe('before it is asked for', () => {
  it('loads nothing of the view, and shows a button', () => opened.inTab({}, async (tab) => {
    const { requests } = await listenTo(tab);
    const figure = await goToChart(tab, 'he');
    expect(await opener(figure).isVisible()).toBe(true);
    expect(requests.filter((path) => /open-view|vega/.test(path))).toEqual([]);
  }));

  it('has no button without script', () => opened.inTab({ javaScriptEnabled: false }, async (tab) => {
    await tab.goto(`${opened.origin}/he/trust/`);
    // the words of a claim open without script
    expect(await tab.locator('button:visible:not([popovertarget])').count()).toBe(0);
  }));
});

it('lets no script make markup of text, on any kind of page, with the view open or not', () => opened.inTab({}, async (tab) => {
  const madeOfText = () => tab.evaluate(() => [
    () => { document.createElement('p').innerHTML = '<b>a</b>'; }, () => { document.body.insertAdjacentHTML('beforeend', '<b>a</b>'); }, () => { (document as { write(text: string): void }).write('a'); },
    () => { document.createElement('script').text = 'a'; }, () => { setTimeout('a'); }, () => new DOMParser().parseFromString('<b>a</b>', 'text/html'),
    () => (globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): object } }).trustedTypes.createPolicy('default', {}),
  ].filter((make) => {
    try { make(); } catch (error) { return !(error instanceof TypeError); }
    return true;
  }).map(String));
  const figure = await goToChart(tab, 'he');
  const seen = [await madeOfText()];
  await openView(tab, figure);
  seen.push(await madeOfText());
  await tab.keyboard.press('Escape');
  const kinds = [/^404/, /^embed\//, /^v\/[^/]+\/\w+\/./, /^v\/[^/]+\/embed\//].map((kind) => opened.pages.find(({ path }) => kind.test(path))?.path).filter((path) => path !== undefined);
  for (const path of kinds) {
    await opened.goTo(tab, path);
    seen.push(await madeOfText());
  }
  expect([kinds.length, ...seen]).toEqual([4, ...seen.map(() => [])]);
}));

it('keeps the scripts within their budgets', () => {
  const folder = join(inject('sites').plain, '_astro');
  const sizes = readdirSync(folder).filter((file) => file.endsWith('.js')).map((file) => ({ file, size: gzipSync(readFileSync(join(folder, file)), { level: 9 }).length }));
  const [page, ...others] = sizes.filter(({ file }) => file.startsWith('Page.'));
  expect(others).toEqual([]);
  expect(page?.size).toBeLessThanOrEqual(2000);
  expect(sizes.reduce((sum, { size }) => sum + size, 0) - (page?.size ?? 0)).toBeLessThanOrEqual(215_000);
});

describe.each(['he', 'en'])('in %s', (lang) => {
  it.each([{ width: 1280, layout: 'wide' }, { width: 320, layout: 'phone' }])('draws at $width px what the build drew, in the same places, and breaks no policy', ({ width, layout }) => opened.inTab({ viewport: { width, height: 900 } }, async (tab) => {
    const { complaints } = await listenTo(tab);
    const figure = await goToChart(tab, lang);
    const still = await paintedIn(figure, `.drawing.${layout}`);
    await openView(tab, figure);
    const live = await paintedIn(figure, '.drawing.live');
    const placed = (one: typeof live) => one.map(({ what, x, y }) => `${what} ${x.toFixed(0)} ${y.toFixed(0)}`).sort();
    expect(placed(live)).toEqual(placed(still));
    expect(await figure.locator('.drawing.wide, .drawing.phone').evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)).toBe(0);
    expect(complaints).toEqual([]);
  }));

  it('says beside each mark what its row in the table says, and tells the same in words', () => opened.inTab({}, async (tab) => {
    const figure = await goToChart(tab, lang);
    // the sign of an accepted exception is a link, which the box beside a mark does not hold
    await figure.locator('table .data-note').evaluateAll((signs) => signs.forEach((sign) => sign.remove()));
    const rows = await figure.locator('table tbody').evaluateAll((bodies) => bodies.flatMap((body) => [...body.querySelectorAll('tr')].map((row) => [
      body.querySelector('th')?.textContent, ...[...row.querySelectorAll('th[scope="row"], td')].map((cell) => cell.textContent?.trim()).filter((cell) => cell !== '–'),
    ])));
    await openView(tab, figure);
    const said: (string | null | undefined)[][] = [];
    const told: string[] = [];
    for (const _ of rows) {
      await tab.keyboard.press('ArrowDown');
      said.push(await figure.locator('.tip').evaluate((tip) => [...tip.querySelectorAll('.tip-title, dd')].map((one) => one.textContent)));
      told.push(await figure.locator('.drawing.live ~ [role="status"]').textContent() ?? '');
    }
    expect(said).toEqual(rows);
    expect(told.map((one) => one.split('. ')[0])).toEqual(said.map(([item], at) => (item === said[at - 1]?.[0] ? told[at] : item)));
    for (const one of told) expect(one).toMatch(lang === 'he' ? /\d+ אחוז, .*, מתוך \d+ משיבים/ : /\d+ per cent, .*, out of \d+ respondents/);
  }));

  it('saves what is shown as pictures that need no page', () => opened.inTab({ colorScheme: 'dark', acceptDownloads: true }, async (tab) => {
    const { complaints } = await listenTo(tab);
    const figure = await goToChart(tab, lang);
    await openView(tab, figure);
    await tab.keyboard.press('End');
    await figure.locator('.wave-picker input').first().uncheck();
    const save = async (place: number) => {
      const [download] = await Promise.all([tab.waitForEvent('download'), figure.locator('.view-tools .tool:not([data-view])').nth(place).click()]);
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
    };
    const svg = await save(0);
    expect(svg.name).toBe(`${CHART}.${lang}.svg`);
    const text = svg.bytes.toString();
    expect(text).not.toMatch(/var\(|<tspan|href=|opacity="0|url\("(?!data:)/);
    expect(text).toMatch(/url\("data:font\/woff2;base64,/);
    const words = [...text.matchAll(/<text [^>]*direction="(\w+)"[^>]*>([^<]*)</g)].map(([, direction, said = '']) => ({ direction, said }));
    expect(words.filter(({ direction, said }) => direction !== (/[\u0590-\u05ff]/.test(said) ? 'rtl' : 'ltr'))).toEqual([]);
    expect(words.map(({ said }) => said)).toContain('100%');
    const png = await save(1);
    expect(png.name).toBe(`${CHART}.${lang}.png`);
    const picture = PNG.sync.read(png.bytes);
    const [, width, height] = /width="(\d+)" height="([\d.]+)"/.exec(text) ?? [];
    expect([picture.width, picture.height]).toEqual([2 * Number(width), Math.floor(2 * Number(height))]);
    expect([...picture.data.subarray(0, 3)]).toEqual([0x14, 0x17, 0x1c]);
    expect(complaints).toEqual([]);
  }));

  it.each([{ width: 320, colorScheme: 'dark' }, { width: 1280, colorScheme: 'light' }] as const)('has no violation of axe-core while it is open, $width px, $colorScheme', ({ width, colorScheme }) => opened.inTab({ viewport: { width, height: 900 }, colorScheme }, async (tab) => {
    const figure = await goToChart(tab, lang);
    await openView(tab, figure);
    expect(await violationsOf(tab)).toEqual([]);
    // What stands back while a value stands out is below the contrast of text; that is its point, and it ends with the next key.
    await tab.keyboard.press('ArrowDown');
    expect((await violationsOf(tab)).filter((one) => !one.startsWith('color-contrast'))).toEqual([]);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }));
});

it('shows the waves that are picked', () => opened.inTab({}, async (tab) => {
  const figure = await goToChart(tab, 'he');
  await openView(tab, figure);
  const all = await marksIn(figure, 1).count();
  expect(all).toBeGreaterThan(0);
  const first = figure.locator('.wave-picker input').first();
  await first.focus();
  await tab.keyboard.press('Space');
  await expect.poll(() => marksIn(figure, 1).count()).toBe(0);
  expect(await marksIn(figure, 2).count()).toBe(all);
  await tab.keyboard.press('Space');
  await expect.poll(() => marksIn(figure, 1).count()).toBe(all);
}));

it('draws the other layout once the width asks for it, with the waves that are picked', () => opened.inTab({ viewport: { width: 1280, height: 900 } }, async (tab) => {
  const figure = await goToChart(tab, 'he');
  await openView(tab, figure);
  await figure.locator('.wave-picker input').first().uncheck();
  const width = () => figure.locator('.drawing.live svg').evaluate((svg) => (svg as SVGSVGElement).viewBox.baseVal.width);
  expect(await width()).toBe(720);
  await tab.setViewportSize({ width: 360, height: 900 });
  await expect.poll(width).toBe(320);
  await expect.poll(() => marksIn(figure, 1).count()).toBe(0);
  await tab.setViewportSize({ width: 1280, height: 900 });
  await expect.poll(width).toBe(720);
}));

describe('a box beside a mark', () => {
  const tipOf = (figure: Locator) => figure.locator('.tip');

  it('comes where the pointer is near, leaves it free, stays while the pointer is on it, and goes with Escape', () => opened.inTab({ viewport: { width: 1280, height: 900 } }, async (tab) => {
    const figure = await goToChart(tab, 'en');
    await openView(tab, figure);
    const mark = await marksIn(figure, 2).nth(3).boundingBox() ?? { x: 0, y: 0, width: 0, height: 0 };
    const [x, y] = [mark.x + mark.width / 2 + 12, mark.y + mark.height / 2];
    await tab.mouse.move(x, y);
    await tipOf(figure).waitFor();
    const box = await tipOf(figure).boundingBox() ?? { x: 0, y: 0, width: 0, height: 0 };
    expect(x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height).toBe(false);
    await tab.mouse.move(box.x + box.width / 2, box.y + box.height - 2, { steps: 12 });
    await tab.waitForTimeout(500);
    expect(await tipOf(figure).isVisible()).toBe(true);
    expect(await figure.locator('.drawing.live [opacity="0.25"]').count()).toBeGreaterThan(0);
    await tab.keyboard.press('Escape');
    expect(await tipOf(figure).isVisible()).toBe(false);
    expect(await figure.locator('.drawing.live').isVisible()).toBe(true);
    await expect.poll(() => figure.locator('.drawing.live [opacity="0.25"]').count()).toBe(0);
  }));

  it('goes when the pointer leaves', () => opened.inTab({}, async (tab) => {
    const figure = await goToChart(tab, 'en');
    await openView(tab, figure);
    await marksIn(figure, 2).nth(3).hover();
    await tipOf(figure).waitFor();
    await tab.mouse.move(2, 2);
    await tipOf(figure).waitFor({ state: 'hidden' });
  }));

  it('moves by arrow keys in reading order, from end to end, without moving the page or anything else', () => opened.inTab({ reducedMotion: 'no-preference' }, async (tab) => {
    const figure = await goToChart(tab, 'he');
    await openView(tab, figure);
    const wave = () => tipOf(figure).locator('dd').first().textContent();
    await tab.keyboard.press('Home');
    const first = await wave();
    await tab.keyboard.press('ArrowLeft');
    expect(await wave()).not.toBe(first);
    await tab.keyboard.press('ArrowRight');
    expect(await wave()).toBe(first);
    await tab.keyboard.press('ArrowUp');
    expect(await wave()).toBe(first);
    await tab.keyboard.press('End');
    const last = await tipOf(figure).textContent();
    await tab.keyboard.press('ArrowDown');
    expect(await tipOf(figure).textContent()).toBe(last);
    expect(await figure.locator('.ring').isVisible()).toBe(true);
    expect(await tab.evaluate(() => document.getAnimations().length)).toBe(0);
  }));
});

it('puts the focus on the drawing, and reaches its checks before it and its buttons after it, each with a ring', () => opened.inTab({}, async (tab) => {
  const figure = await goToChart(tab, 'he');
  await openView(tab, figure);
  const stop = () => figure.evaluate(() => {
    const at = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    return `${at.matches('input') ? 'check' : at.matches('button') ? 'button' : at.className}${outlineStyle === 'none' || parseFloat(outlineWidth) < 2 ? ' without a ring' : ''}`;
  });
  const stops = [await stop()];
  for (const key of ['Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab']) {
    await tab.keyboard.press(key);
    stops.push(await stop());
  }
  expect(stops).toEqual(['drawing live', 'check', 'check', 'check', 'check', 'check', 'drawing live', 'button', 'button', 'button']);
  expect(await figure.locator('.drawing:not(.live) [tabindex], .drawing:not(.live)[tabindex]').count()).toBe(0);
}));

describe('closing', () => {
  const isBack = async (figure: Locator) => ({
    button: await opener(figure).evaluate((one) => one === document.activeElement), drawing: await figure.locator('.drawing.wide').isVisible(),
    live: await figure.locator('.live, .wave-picker, .tip').count(), legend: await figure.locator('.legend').isVisible(),
  });
  const BACK = { button: true, drawing: true, live: 0, legend: true };

  it.each(['Escape', 'the last button'])('with %s brings the drawing back and the focus to the button, and the view opens again', (way) => opened.inTab({ viewport: { width: 1280, height: 900 } }, async (tab) => {
    const figure = await goToChart(tab, 'he');
    for (const _ of ['once', 'again']) {
      await openView(tab, figure);
      expect(await opener(figure).isVisible()).toBe(false);
      if (way === 'Escape') await tab.keyboard.press('Escape');
      else await figure.locator('.view-tools .tool').last().click();
      expect(await isBack(figure)).toEqual(BACK);
    }
  }));
});

it('prints the drawing of the build while the view is open', () => opened.inTab({}, async (tab) => {
  const figure = await goToChart(tab, 'he');
  await openView(tab, figure);
  await tab.emulateMedia({ media: 'print' });
  expect(await figure.locator('.drawing.wide').isVisible()).toBe(true);
  expect(await figure.locator('.legend').isVisible()).toBe(true);
  expect(await figure.locator('.drawing.live, .wave-picker, .view-tools').evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)).toBe(0);
}));

describe('a specification of the writer', () => {
  const text = (value: unknown, y: number) => ({ type: 'text', encode: { update: { x: { value: 600 }, y: { value: y }, align: { value: 'right' }, text: { value } } } });
  const SPEC = {
    $schema: 'https://vega.github.io/schema/vega/v6.json', width: 720, height: 200, padding: 0, autosize: 'none',
    signals: [{ name: 'hiddenWaves', value: [] }, { name: 'near', value: null }],
    data: [{ name: 'rows', values: [{ a: 1, b: 'אחד' }, { a: 2, b: 'שניים' }] }],
    marks: [
      { type: 'symbol', from: { data: 'rows' }, encode: { update: { x: { signal: 'datum.a * 100' }, y: { value: 100 }, size: { value: 100 }, fill: { value: 'var(--ink)' }, tooltip: { signal: "{'מספר': datum.a, 'מילה': datum.b}" } } } },
      text(['שורה ראשונה,', 'ושורה שנייה (2)'], 40), text('Zoom', 150),
    ],
  };
  const goToSpec = async (tab: Tab) => {
    await tab.route('**/*.vega.json', async (route) => {
      const { usermeta } = await (await route.fetch()).json() as { usermeta: object };
      await route.fulfill({ json: { ...SPEC, usermeta: { ...usermeta, phone: SPEC, facts: [] } } });
    });
    const figure = await goToChart(tab, 'he');
    await openView(tab, figure);
    return figure;
  };

  it('is drawn with one text for each line, each in its own direction', () => opened.inTab({}, async (tab) => {
    const { complaints } = await listenTo(tab);
    const figure = await goToSpec(tab);
    expect(await figure.locator('.drawing.live').evaluate((drawing) => [...drawing.querySelectorAll('text')].map((one) => [one.textContent, one.getAttribute('direction'), one.getAttribute('text-anchor'), one.getBoundingClientRect().height < 25]))).toEqual([
      ['שורה ראשונה,', 'rtl', 'start', true], ['ושורה שנייה (2)', 'rtl', 'start', true], ['Zoom', 'ltr', 'end', true],
    ]);
    expect(await figure.locator('.drawing.live tspan').count()).toBe(0);
    expect(complaints).toEqual([]);
  }));

  it('says beside its marks what it says of them, to pointer and keyboard', () => opened.inTab({}, async (tab) => {
    const figure = await goToSpec(tab);
    await tab.keyboard.press('ArrowDown');
    await tab.keyboard.press('ArrowDown');
    const said = () => figure.locator('.tip').evaluate((tip) => [...tip.querySelectorAll('dt, dd')].map((one) => one.textContent));
    expect(await said()).toEqual(['מספר', '2', 'מילה', 'שניים']);
    expect(await figure.locator('.drawing.live ~ [role="status"]').textContent()).toBe('מספר: 2, מילה: שניים');
    await figure.locator('.drawing.live path[fill="var(--ink)"]').first().hover();
    await expect.poll(said).toEqual(['מספר', '1', 'מילה', 'אחד']);
  }));
});

it('says in words that it could not be loaded, leaves the drawing, and can be asked again', () => opened.inTab({ viewport: { width: 1280, height: 900 } }, async (tab) => {
  const figure = await goToChart(tab, 'en');
  await tab.route('**/*.vega.json', (route) => route.abort());
  await opener(figure).click();
  const status = figure.locator('.view-tools [role="status"]');
  await expect.poll(() => status.textContent()).toMatch(/could not be loaded/);
  expect(await figure.locator('.drawing.wide').isVisible()).toBe(true);
  expect(await figure.locator('.live').count()).toBe(0);
  await tab.unroute('**/*.vega.json');
  await openView(tab, figure);
  expect(await status.textContent()).toBe('');
}));
