import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { aVoice } from '../charts/voice.fixture.ts';
import { familyOf, type Fonts } from '../fonts/build-fonts.ts';
import { fontFaceCss } from '../fonts/font-face-css.ts';
import { someFonts } from '../fonts/fonts.fixture.ts';
import { expectNone } from './expect-none.ts';
import { IS_NIGHTLY } from './how-much.ts';
import { keptSpecOf } from './kept-spec.ts';
import { sharedBrowser } from './open-browser.ts';
import { specFixtures } from './spec-fixtures.ts';

const TOKENS = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');

let browser: Browser;
let fonts: Fonts;
beforeAll(async () => {
  browser = await sharedBrowser();
  fonts = await someFonts();
});

/** The drawings of all specifications in a language, on a page that allows nothing to be fetched. */
async function pageOf(lang: string): Promise<string> {
  const faces = fontFaceCss(fonts.faces.filter((face) => face.lang === lang), ({ woff2 }) => `data:font/woff2;base64,${Buffer.from(woff2).toString('base64')}`);
  const drawings: string[] = [];
  for (const { id, chart } of specFixtures()) {
    const { wide, phone } = await keptSpecOf(chart, lang);
    drawings.push(...[wide, phone].map((svg, at) => `<figure data-spec="${id} ${at === 0 ? 'wide' : 'phone'}">${svg}</figure>`));
  }
  const policy = "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'";
  return `<!doctype html><html lang="${lang}" dir="${aVoice(lang).dir}"><meta http-equiv="Content-Security-Policy" content="${policy}"><style>${faces}${TOKENS}svg{display:block}svg text{font-family:"${familyOf('text', lang)}"}</style><body>${drawings.join('')}</body></html>`;
}

/** What leaves its drawing, and what words lie on other words; for the page, so that it closes over nothing. */
function faultsIn(): string[] {
  return [...document.querySelectorAll<HTMLElement>('figure')].flatMap((figure) => {
    const svg = figure.querySelector('svg');
    if (!svg) return [`${figure.dataset['spec']}: no drawing`];
    const edges = svg.getBoundingClientRect();
    const shapes = [...svg.querySelectorAll<SVGGraphicsElement>('g path, g line, g rect, g image, g text')].filter((one) => !one.closest('defs, [clip-path]') && one.getBoundingClientRect().width + one.getBoundingClientRect().height > 0);
    const beyond = shapes.filter((one) => {
      const box = one.getBoundingClientRect();
      // Boxes of words hold the room for ascents and descents, in which nothing is painted.
      const room = one.tagName === 'text' ? 4 : 1;
      return box.left < edges.left - 1 || box.right > edges.right + 1 || box.top < edges.top - room || box.bottom > edges.bottom + room;
    }).map((one) => `${one.tagName} ${one.textContent ?? ''} leaves the picture`);
    const texts = [...svg.querySelectorAll('text')].map((one) => ({ words: one.textContent ?? '', box: one.getBoundingClientRect() }));
    const laps = texts.flatMap((one, at) => texts.slice(at + 1).filter(({ box }) => {
      const across = Math.min(one.box.right, box.right) - Math.max(one.box.left, box.left);
      const down = Math.min(one.box.bottom, box.bottom) - Math.max(one.box.top, box.top);
      return across > 1 && down > 0.35 * Math.min(one.box.height, box.height);
    }).map(({ words }) => `“${words}” lies on “${one.words}”`));
    return [...beyond, ...laps].map((fault) => `${figure.dataset['spec']}: ${fault}`);
  });
}

describe.each(IS_NIGHTLY ? ['he', 'en'] : ['he'])('the specifications in %s', (lang) => {
  it('stay inside their pictures, words clear of words, with nothing fetched', async () => {
    const tab = await browser.newPage({ viewport: { width: 800, height: 800 } });
    const asked: string[] = [];
    tab.on('request', (request) => asked.push(request.url()));
    const said: string[] = [];
    tab.on('console', (message) => said.push(message.text()));
    await tab.setContent(await pageOf(lang));
    await tab.evaluate('document.fonts.ready.then(() => true)');
    expectNone(await tab.evaluate(faultsIn));
    expect([asked.filter((url) => !url.startsWith('data:')), said]).toEqual([[], []]);
    await tab.close();
  });
});
