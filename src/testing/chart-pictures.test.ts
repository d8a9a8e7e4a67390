import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { parseSvg } from '../charts/parse-svg.ts';
import type { SvgNode } from '../charts/svg-tree.ts';
import { recordOf } from '../model/report.ts';
import { rasterise } from '../pictures/rasterise.ts';
import { openSite } from '../report/open-site.ts';
import { chartPictureOf } from '../report/picture-words.ts';
import { readSettings } from '../report/settings.ts';
import { wasm } from '../report/site-pictures.ts';
import { IS_NIGHTLY } from './how-much.ts';

/** The pictures of this report's charts as they leave the site. */
const { opened } = await openSite(readSettings({}, process.cwd()), process.cwd());
if (!opened) throw new Error('The report cannot be opened; npm run check says why.');
const { site } = opened;
const CASES = site.report.charts.flatMap(({ id }) => site.report.languages.map(({ id: lang }) => ({ chart: id, lang })));

const nodesIn = (node: SvgNode, tag: string): SvgNode[] => [...(node.tag === tag ? [node] : []), ...node.children.flatMap((child) => nodesIn(child, tag))];
const lettersIn = (texts: readonly string[]) => texts.join('').replace(/[\s\p{Cf}]/gu, '').length;

describe.each(CASES)('the picture of $chart in $lang', ({ chart, lang }) => {
  const drawing = () => site.chartFiles.svg(lang, chart);
  const pixels = async () => PNG.sync.read(Buffer.from(await site.chartFiles.png(lang, chart)));

  it('is twice as large as its drawing', async () => {
    const { attributes } = parseSvg(await drawing());
    const { width, height } = await pixels();
    expect([width, height]).toEqual([2 * Number(attributes['width']), 2 * Number(attributes['height'])]);
    expect(width).toBe(1600);
  });

  it('has ink on paper, and all round it paper', async () => {
    const { width, height, data } = await pixels();
    const isPaper = (x: number, y: number) => data.readUInt32BE(4 * (y * width + x)) === 0xfbfbf9ff;
    let [ink, left, right] = [0, width, 0];
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1) {
        if (isPaper(x, y)) continue;
        [ink, left, right] = [ink + 1, Math.min(left, x), Math.max(right, x)];
      }
    }
    expect(ink / (width * height)).toBeGreaterThan(0.03);
    expect(ink / (width * height)).toBeLessThan(0.4);
    expect([left > 70, right < width - 70]).toEqual([true, true]);
  });

  it.runIf(IS_NIGHTLY || lang === site.report.languages[0]?.id)('is the same at each drawing', async () => {
    expect(Buffer.from(await rasterise(await drawing(), { scale: 2 }, wasm)).equals(Buffer.from(await site.chartFiles.png(lang, chart)))).toBe(true);
  });

  it('sets a glyph for every letter, digit and sign of its words', async () => {
    const picture = chartPictureOf(site.report, recordOf(site.report.charts, chart), site.chart(lang, chart), site.voice(lang), site.addresses);
    const drawn = nodesIn(parseSvg(picture.drawing), 'text').map(({ text }) => text);
    const letters = lettersIn([picture.title, picture.lead, ...picture.legend.map(({ label }) => label), ...picture.notes, ...drawn]);
    const glyphs = nodesIn(parseSvg(await drawing()), 'use').length;
    // Only Latin letters run together in one glyph (ff, fi).
    expect([glyphs <= letters, glyphs >= (lang === 'he' ? letters : 0.97 * letters)], `${glyphs} glyphs for ${letters} letters`).toEqual([true, true]);
  });

  it('leaves no word to the fonts and colours of whoever opens it', async () => {
    const svg = await drawing();
    expect(nodesIn(parseSvg(svg), 'text')).toEqual([]);
    expect(svg).not.toMatch(/var\(|font-|style=|https?:\/\/(?!www\.w3\.org)/);
  });
});
