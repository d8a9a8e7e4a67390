import { describe, expect, it } from 'vitest';
import { boxesOf } from './read-drawing.fixture.ts';
import type { ChartId } from '../../terms/ids.ts';
import { aVoice } from '../voice.fixture.ts';
import { renderedSpecOf } from './rendered-spec.ts';
import { aDrawing, aMeasure, aSpecChart, aSpecReport, BARS, FARMS, POINTS } from './specs.fixture.ts';

const attributesOf = (svg: string, name: string) => [...svg.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map((match) => match[1] ?? '');
const textsOf = (svg: string) => [...svg.matchAll(/<text ([^>]*)>([^<]*)</g)].map((match) => ({ attributes: match[1] ?? '', text: match[2] ?? '' }));

describe('a drawing', () => {
  it('is an image that the page names and describes, its content hidden', async () => {
    const { svg } = await aDrawing(BARS);
    expect(svg).toMatch(/^<svg role="img" aria-labelledby="chart-a-title" aria-describedby="chart-a-description" direction="ltr" width="720" height="\d+" viewBox="0 0 720 \d+"><g aria-hidden="true"/);
    expect(svg.match(/ (?:role|aria-[a-z]+|tabindex|class|style|on\w+|xmlns[^=]*)="/g)).toEqual([' role="', ' aria-labelledby="', ' aria-describedby="', ' aria-hidden="']);
  });
  it.each([['wide', 720], ['phone', 320]] as const)('is as wide as its layout: %s', async (layout, width) => {
    const { svg } = await aDrawing(POINTS, 'he', layout);
    expect(attributesOf(svg, 'width')[0]).toBe(String(width));
  });
  it('has one text a line, each with its own direction', async () => {
    const { svg } = await aDrawing({ ...BARS, title: { he: ['שורה', 'שנייה (N=3)'], en: ['one', 'two'] } }, 'he');
    expect(svg).not.toContain('<tspan');
    expect(textsOf(svg).filter(({ attributes, text }) => !attributes.includes(/[א-ת]/.test(text) ? 'direction="rtl"' : 'direction="ltr"'))).toEqual([]);
    expect(textsOf(svg).map(({ text }) => text)).toEqual(expect.arrayContaining(['שורה', 'שנייה (N=3)', 'צפון', '40']));
  });
  it('has names at the side where lines begin, and amounts that grow in reading direction', async () => {
    const leftOf = async (lang: string, text: string) => boxesOf((await aDrawing(BARS, lang)).svg, aMeasure(lang)).find((box) => box.text === text)?.left ?? Number.NaN;
    expect(await leftOf('en', 'North')).toBeLessThan(await leftOf('en', '10'));
    expect(await leftOf('en', '10')).toBeLessThan(await leftOf('en', '40'));
    expect(await leftOf('he', 'צפון')).toBeGreaterThan(await leftOf('he', '10'));
    expect(await leftOf('he', '10')).toBeGreaterThan(await leftOf('he', '40'));
  });
  it('uses the colours of the page', async () => {
    const { svg, ownColours } = await aDrawing({ ...POINTS, encoding: { ...POINTS.encoding, color: { field: 'rain', type: 'quantitative' } } });
    expect([...attributesOf(svg, 'fill'), ...attributesOf(svg, 'stroke'), ...attributesOf(svg, 'stop-color')].filter((colour) => !/^(none|transparent|var\(--[a-z0-9-]+\)|url\(#chart-a-\d+\))$/.test(colour))).toEqual([]);
    expect(ownColours).toBe(false);
  });
  it('says where it has colours of its own', async () => expect((await aDrawing({ ...BARS, mark: { type: 'bar', color: 'tomato' } })).ownColours).toBe(true));
  it('has no text under 12 px', async () => {
    const { svg } = await aDrawing({ ...BARS, config: { axis: { labelFontSize: 7 } } });
    expect(Math.min(...attributesOf(svg, 'font-size').map(Number.parseFloat))).toBe(12);
  });
  it('is the same each time, with ids of its own, though chance and a clip have a part in it', async () => {
    const spec = { ...POINTS, transform: [{ sample: 3 }], mark: { type: 'point', clip: true }, encoding: { ...POINTS.encoding, color: { field: 'rain', type: 'quantitative' } } };
    const [one, two] = [(await aDrawing(spec)).svg, (await aDrawing(spec)).svg];
    expect(one).toBe(two);
    expect(attributesOf(one, 'id').length).toBeGreaterThan(1);
    expect(attributesOf(one, 'id').filter((id) => !id.startsWith('chart-a-'))).toEqual([]);
  });
  it('shares no id with another on its page, and refers to its own alone', async () => {
    const spec = { ...POINTS, mark: { type: 'point', clip: true }, encoding: { ...POINTS.encoding, color: { field: 'rain', type: 'quantitative', title: { he: 'גשם', en: 'Rain' } } } };
    const drawn = await Promise.all(['a', 'b'].map(async (id) => (await renderedSpecOf(aSpecReport(), aSpecChart(spec, { id: id as ChartId }), undefined, aVoice('en'), aMeasure('en')))));
    const svgs = drawn.flatMap(({ wide, phone }) => [wide, phone]);
    const ids = svgs.flatMap((svg) => attributesOf(svg, 'id'));
    expect([svgs.every((svg) => svg.includes('<clipPath')), new Set(ids).size]).toEqual([true, ids.length]);
    expect(svgs.flatMap((svg) => [...svg.matchAll(/url\(#([^)]+)\)/g)].filter(([, name = '']) => !attributesOf(svg, 'id').includes(name)))).toEqual([]);
  });
  it('has words for words, whatever they say', async () => {
    const words = '<script>alert(1)</script>"><img src=x onerror=alert(1)>';
    const { svg } = await aDrawing({ data: { values: [{ farm: words, yield: 3 }] }, mark: 'bar', title: words, encoding: BARS.encoding });
    expect(svg).not.toMatch(/<(?:script|img)|onerror=[^&]*"/);
    expect(svg).toContain('&lt;script&gt;');
  });
  it('leaves the process as it found it', async () => {
    const zone = process.env['TZ'];
    const [one] = await Promise.all([aDrawing(BARS), aDrawing(POINTS, 'he'), aDrawing(BARS, 'he', 'phone')]);
    expect([process.env['TZ'], one.svg]).toEqual([zone, (await aDrawing(BARS)).svg]);
  });
  it('shows dates in UTC', async () => {
    const { tables } = await aDrawing({ data: { values: [{ d: '2024-01-01', n: 1 }, { d: '2024-03-01', n: 2 }] }, mark: 'line', encoding: { x: { field: 'd', type: 'temporal', title: 'Day' }, y: { field: 'n', type: 'quantitative', title: 'n' } } });
    expect(tables[0]?.texts).toEqual([['1 January 2024', '1'], ['1 March 2024', '2']]);
  });
});

describe('long names', () => {
  const long = 'אני מרגיש בנוח לשתף את רוב העמיתים בקהילה בחולשות, בקשיים ובכישלונות שלי';
  const spec = { data: { values: [{ a: long, n: 3 }, { a: 'קצר', n: 2 }] }, mark: 'bar', encoding: { y: { field: 'a', type: 'nominal', title: null }, x: { field: 'n', type: 'quantitative', title: null } } };

  it.each(['wide', 'phone'] as const)('wrap whole: %s', async (layout) => {
    const { svg } = await aDrawing(spec, 'he', layout);
    const lines = textsOf(svg).map(({ text }) => text).filter((text) => /[א-ת]{2}/.test(text) && text !== 'קצר');
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(long);
  });
  it('stand on tiers under bars that are too narrow for them', async () => {
    const names = ['Manchuria', 'Svansota', 'Wisconsin', 'Peatland', 'Velvet', 'Trebi'];
    const { svg } = await aDrawing({ data: { values: names.map((a, n) => ({ a, n })) }, mark: 'bar', encoding: { x: { field: 'a', type: 'nominal', title: null }, y: { field: 'n', type: 'quantitative', title: null } } }, 'en', 'phone');
    expect(textsOf(svg).map(({ text }) => text)).toEqual(expect.arrayContaining(names));
    expect(svg).not.toContain('rotate');
  });
});

describe('a picture in a drawing', () => {
  const PNG = 'data:image/png;base64,iVBORw0KGgo=';
  const spec = { data: { values: [{ x: 1, logo: 'fox.png' }] }, mark: 'image', encoding: { x: { field: 'x', type: 'quantitative', title: 'x' }, url: { field: 'logo' } } };
  it('stands in the file', async () => expect((await aDrawing(spec, 'en', 'wide', { images: { 'fox.png': PNG } })).svg).toContain(`href="${PNG}"`));
  it('that would be loaded is refused', async () => await expect(aDrawing(spec)).rejects.toThrow('the picture fox.png would be loaded'));
});

it('refuses what Vega-Lite warns of', async () => await expect(aDrawing({ data: FARMS, mark: 'bar', encoding: { x: { field: 'rain', type: 'quantitative' }, shape: { field: 'year', type: 'nominal' } } })).rejects.toThrow('Impossible: Vega warns'));
