import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { expectNone } from './expect-none.ts';
import { IS_NIGHTLY } from './how-much.ts';
import { openBrowser, type OpenedBrowser } from './open-browser.ts';
import { readSite } from './site-pages.ts';

/** Labels of charts as another engine draws them, held to the picture of the browser that all other tests use. */
const FIREFOX = [process.env['FIREFOX_PATH'] ?? '', '/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'].find((path) => path !== '' && existsSync(path));
const missing = !IS_NIGHTLY ? 'it is looked at by night' : FIREFOX === undefined ? 'there is no Firefox; FIREFOX_PATH names one' : undefined;
if (IS_NIGHTLY && missing) process.stderr.write(`\nNOT CHECKED in another browser: ${missing}.\n`);

const WINDOW = { width: 800, height: 900 };
/** Likeness of two labels by where their ink is from left to right: 1 is the same, letters of other engines are softened in other ways. Words or digits in another order fall far below. */
const ALIKE = 0.9;
/** As far as another engine may set a label aside, in px of the page. */
const ASIDE = 2;

interface Label {
  readonly words: string;
  readonly box: readonly [left: number, top: number, width: number, height: number];
}

/** A picture of a page as Firefox draws it. */
async function pictureByFirefox(address: string): Promise<PNG> {
  const folder = await mkdtemp(join(tmpdir(), 'adva-firefox-'));
  try {
    const file = join(folder, 'page.png');
    await writeFile(join(folder, 'user.js'), 'user_pref("ui.systemUsesDarkTheme", 0);\n');
    await new Promise<void>((resolve, reject) => {
      execFile(FIREFOX ?? '', ['--headless', '--no-remote', '--profile', folder, `--window-size=${WINDOW.width},${WINDOW.height}`, '--screenshot', file, address], { timeout: 120_000, env: { ...process.env, HOME: folder, MOZ_HEADLESS: '1' } }, (error) => (existsSync(file) ? resolve() : reject(error ?? new Error('Firefox made no picture'))));
    });
    return PNG.sync.read(readFileSync(file));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** How dark each column of a box is, from left to right; the ground is what most of the box is. */
function inkOf(picture: PNG, [left, top, width, height]: Label['box'], aside: number): number[] {
  const at = (x: number, y: number) => {
    const place = 4 * (Math.min(picture.height - 1, Math.max(0, y)) * picture.width + Math.min(picture.width - 1, Math.max(0, x)));
    return (picture.data[place] ?? 0) + (picture.data[place + 1] ?? 0) + (picture.data[place + 2] ?? 0);
  };
  const ground = at(Math.round(left) - 2, Math.round(top));
  return Array.from({ length: Math.round(width) }, (_, column) => {
    let ink = 0;
    for (let row = 0; row < height; row += 1) ink += Math.abs(ground - at(Math.round(left) + column + aside, Math.round(top) + row));
    return ink;
  });
}

/** How alike two rows of numbers run: their correlation, -1 to 1, each smoothed over a letter's edge. */
function likeness(one: readonly number[], other: readonly number[]): number {
  const smooth = (row: readonly number[]) => row.map((_, at) => [-1, 0, 1].reduce((sum, by) => sum + (row[at + by] ?? 0), 0));
  const apart = (row: readonly number[]) => {
    const mean = row.reduce((sum, value) => sum + value, 0) / row.length;
    return row.map((value) => value - mean);
  };
  const [a, b] = [apart(smooth(one)), apart(smooth(other))];
  const product = (x: readonly number[], y: readonly number[]) => x.reduce((sum, value, at) => sum + value * (y[at] ?? 0), 0);
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b) || 1);
}

/** The likeness of a label in two pictures, where the second may have set it a little aside. */
function bestLikeness(label: Label, one: PNG, other: PNG): number {
  const ink = inkOf(one, label.box, 0);
  return Math.max(...Array.from({ length: 2 * ASIDE + 1 }, (_, at) => likeness(ink, inkOf(other, label.box, at - ASIDE))));
}

let opened: OpenedBrowser;
beforeAll(async () => {
  if (!missing) opened = await openBrowser(inject('sites').plain);
});
afterAll(() => opened?.close());

it.skipIf(missing !== undefined)('Firefox sets the labels of every chart in right-to-left pages as Chromium does: the same words and digits in the same order, none cut off', async () => {
  const shown = readSite(inject('sites').plain).pages.filter(({ path, dir }) => dir === 'rtl' && /^embed\/[^/]+\/[^/]+\/$/.test(path));
  expect(shown.length).toBeGreaterThan(0);
  let told = 0;
  const faults = await opened.onEach(shown, { viewport: WINDOW, deviceScaleFactor: 1 }, async (tab, { path }) => {
    const labels = await tab.evaluate(() => [...document.querySelectorAll('.drawing svg text')].filter((one) => one.checkVisibility()).map((one): { words: string; box: [number, number, number, number] } => {
      const { left, top, width, height } = one.getBoundingClientRect();
      return { words: one.textContent ?? '', box: [left, top, width, height] };
    }));
    const seen = labels.filter(({ box: [, top, , height] }) => top + height <= WINDOW.height);
    const ours = PNG.sync.read(await tab.screenshot());
    const theirs = await pictureByFirefox(`${opened.origin}/${path}`);
    // The measure must tell: turned around, no label of several words is like itself.
    const turned = seen.filter(({ words }) => /\S\s\S/.test(words)).map((label) => ({ label, ink: inkOf(theirs, label.box, 0) }));
    told += turned.length;
    const blind = turned.filter(({ ink }) => likeness(ink, ink.toReversed()) >= ALIKE).map(({ label }) => `“${label.words}” is like itself when it is turned around`);
    return [...blind, ...seen.map((label) => ({ label, alike: bestLikeness(label, ours, theirs) })).filter(({ alike }) => alike < ALIKE).map(({ label, alike }) => `“${label.words}” is like ${alike.toFixed(2)}, not ${ALIKE}`)];
  });
  expect(told).toBeGreaterThan(0);
  expectNone(faults);
}, 600_000);
