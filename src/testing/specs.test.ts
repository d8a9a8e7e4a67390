import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkSpec } from '../charts/specs/check-spec.ts';
import { boxesOf } from '../charts/specs/read-drawing.fixture.ts';
import { renderedSpecOf } from '../charts/specs/rendered-spec.ts';
import { markTypesIn } from '../charts/specs/spec-units.ts';
import { aMeasure, aSpecReport } from '../charts/specs/specs.fixture.ts';
import { aVoice } from '../charts/voice.fixture.ts';
import { stripControls } from '../i18n/isolate.ts';
import { walkJson, type Json } from '../parse/json.ts';
import { SOMEWHERE } from '../terms/place.fixture.ts';
import { renderPlain } from '../words/render-line.ts';
import { expectNone } from './expect-none.ts';
import { IS_NIGHTLY } from './how-much.ts';
import { keptSpecOf } from './kept-spec.ts';
import { specFixtures } from './spec-fixtures.ts';

/**
 * Forty specifications of every mark, transform and composition that Vega-Lite has, over the data that vega-datasets ships, each through the way that a
 * report's own takes. What a check cannot hold a specification to is said here, with the reason.
 */
const EXEMPT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'own colours': { 'image-logos': 'pictures have their own colours, and keep to a light ground' },
  'one script': { 'line-impute': 'shares are known by letters', 'facet-wrap': 'its small pictures are numbered in Roman figures' },
  // Every chart of a battery keeps to them, see chart-bytes.test.ts; no specification may take more than SPEC_HEAVY allows.
  '20 kB, and 4 kB compressed': {
    'concat-sample': 'three views with 134 marks at both widths', 'geoshape-layers': 'outlines of land', 'geoshape-lookup': 'outlines of land', 'image-logos': 'three pictures stand in it, twice',
    'point-scatter': '342 points of three shapes at both widths', 'rect-calendar': 'a cell for each of 366 days at both widths', 'repeat-matrix': '688 points of three shapes at both widths',
  },
  'a box of every part': { 'geoshape-layers': 'outlines of land are curves of many points, held by the ends of their lines', 'geoshape-lookup': 'the same' },
};
const isExempt = (check: string, id: string) => EXEMPT[check]?.[id] !== undefined;

const MARKS = ['arc', 'area', 'bar', 'boxplot', 'circle', 'errorband', 'errorbar', 'geoshape', 'image', 'line', 'point', 'rect', 'rule', 'square', 'text', 'tick', 'trail'];
const TRANSFORMS = ['aggregate', 'bin', 'calculate', 'density', 'extent', 'filter', 'flatten', 'fold', 'impute', 'joinaggregate', 'loess', 'lookup', 'pivot', 'quantile', 'regression', 'sample', 'stack', 'timeUnit', 'window'];
const COMPOSITIONS = ['layer', 'facet', 'row', 'column', 'repeat', 'concat', 'hconcat', 'vconcat'];

const fixtures = specFixtures();
const report = aSpecReport();
const PLACES = { file: '', at: () => SOMEWHERE, atKey: () => SOMEWHERE };

describe('the specifications', () => {
  it('are forty', () => expect(fixtures.length).toBe(40));
  it('have every mark', () => expect(MARKS.filter((mark) => !fixtures.some(({ chart }) => markTypesIn(chart.spec).includes(mark)))).toEqual([]));
  it('have every transform', () => expect(TRANSFORMS.filter((name) => !fixtures.some(({ chart }) => transformsIn(chart.spec).has(name)))).toEqual([]));
  it('have every composition', () => expect(COMPOSITIONS.filter((name) => !fixtures.some(({ chart }) => keysIn(chart.spec).has(name)))).toEqual([]));
  it('are all that the list of exemptions names', () => expectNone(Object.values(EXEMPT).flatMap((ids) => Object.keys(ids).filter((id) => !fixtures.some((one) => one.id === id)))));
});

describe.each(fixtures)('$id', ({ id, chart }) => {
  it('passes the checks of a report', async () => expect(await checkSpec(report, chart, PLACES, [aVoice('he'), aVoice('en')])).toEqual([]));

  it.each(['he', 'en'])('is drawn at both widths, told and tabled in %s, the same each time', async (lang) => {
    const voice = aVoice(lang);
    const alt = chart.alt && renderPlain(chart.alt[lang] ?? [], { report, voice });
    const drawn = await keptSpecOf(chart, lang, alt);
    // Drawn anew in one language, nightly in both: drawing is what takes time here.
    if (IS_NIGHTLY || lang === 'he') expect(drawn).toEqual({ ...await renderedSpecOf(report, chart, alt, voice, aMeasure(lang)), tables: expect.anything() as unknown });
    expectNone([...faultsOf(drawn.wide, 720, lang, id), ...faultsOf(drawn.phone, 320, lang, id).map((fault) => `phone: ${fault}`)]);
    expect(isHeavy(drawn.wide + drawn.phone)).toBe(isExempt('20 kB, and 4 kB compressed', id));
    expect(idsIn(drawn.wide).filter((one) => idsIn(drawn.phone).includes(one))).toEqual([]);
    expect(drawn.ownColours).toBe(isExempt('own colours', id));
    expect(stripControls(drawn.description)).not.toMatch(/undefined|NaN|null|\{|_/);
    expect(drawn.description.length).toBeGreaterThan(60);
    expect(drawn.tables.length).toBeGreaterThan(0);
    for (const { columns, texts } of drawn.tables) {
      expect(texts.length).toBeGreaterThan(0);
      expectNone(columns.filter(({ label }) => label === '' || /_/.test(label)).map(({ key }) => `${key} has no words`));
      expectNone(texts.flat().filter((text) => text === '' || /undefined|NaN|\[object/.test(text)));
      if (lang === 'he' && !isExempt('one script', id)) expectNone(columns.filter(({ label }) => /\p{Script=Latin}{2}/u.test(label)).map(({ label }) => `${label} in a Hebrew table`));
    }
  });
});

/** What is wrong with a drawing, whatever it shows. */
function faultsOf(svg: string, width: number, lang: string, id: string): string[] {
  const [, viewWidth, viewHeight] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  const [across, down] = [Number(viewWidth), Number(viewHeight)];
  const boxes = boxesOf(svg, aMeasure(lang)).filter((box) => !isExempt('a box of every part', id) || box.tag !== 'path');
  const texts = boxes.filter(({ tag }) => tag === 'text');
  const beyond = boxes.filter(({ left, right, top, bottom }) => left < -1 || top < -1 || right > across + 1 || bottom > down + 1);
  const ids = idsIn(svg);
  return [
    ...(/^<svg role="img" aria-labelledby="[\w-]+" aria-describedby="[\w-]+" direction="ltr" /.test(svg) ? [] : ['is no image that the page names']),
    ...(/<g aria-hidden="true"/.test(svg) ? [] : ['shows its content to screen readers']),
    ...(across === width ? [] : [`is ${across} px wide`]),
    ...[...svg.matchAll(/ (?:tabindex|class|style|on[a-z]+|xlink:href|xmlns(?::\w+)?|aria-(?!labelledby|describedby|hidden)[a-z]+)="[^"]*"/g)].map(([found]) => `has${found}`),
    ...[...svg.matchAll(/ href="(?!data:image\/)[^"]*"|url\((?!#)[^)]*\)/g)].map(([found]) => `leads to ${found}`),
    ...[...svg.matchAll(/<(?!\/|(?:svg|g|defs|path|circle|line|rect|text|image|clipPath|linearGradient|stop)[ />])[^>]*/g)].map(([found]) => `has ${found}`),
    ...ids.filter((one, at) => ids.indexOf(one) !== at || !one.startsWith(`chart-${id}-`)).map((one) => `has the id ${one}`),
    ...[...svg.matchAll(/url\(#([^)]+)\)/g)].flatMap(([, name = '']) => (ids.includes(name) ? [] : [`refers to ${name}, which is not there`])),
    ...[...svg.matchAll(/<text ([^>]*)>([^<]*)/g)].filter(([, attributes = '', text = '']) => !attributes.includes(`direction="${/\p{Script=Hebrew}/u.test(text) ? 'rtl' : 'ltr'}"`)).map(([, , text]) => `sets “${text}” in another direction`),
    ...[...svg.matchAll(/font-size="([\d.]+)px"/g)].filter(([, size]) => Number(size) < 12).map(([, size]) => `has words of ${size} px`),
    ...(lang === 'he' && !isExempt('one script', id) ? texts.filter(({ text }) => /\p{Script=Latin}{2}/u.test(text)).map(({ text }) => `says “${text}” in Hebrew`) : []),
    ...(/<text [^>]*rotate\(/.test(svg) ? ['turns words'] : []),
    ...beyond.map(({ tag, text }) => `${tag} ${text} leaves the picture`),
    ...lapsIn(texts),
  ];
}

const isHeavy = (svg: string) => Buffer.byteLength(svg) > 20_000 || brotliCompressSync(svg).length > 4_000;
const idsIn = (svg: string) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, one = '']) => one);

/** Words that lie on other words. */
function lapsIn(texts: ReturnType<typeof boxesOf>): string[] {
  return texts.flatMap((one, at) => texts.slice(at + 1).filter((other) => {
    const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    return across > 1 && down > 3;
  }).map((other) => `“${one.text}” lies on “${other.text}”`));
}

function keysIn(spec: Json): Set<string> {
  const keys = new Set<string>();
  walkJson(spec, (_, path) => {
    if (path.includes('values')) return false;
    if (typeof path.at(-1) === 'string') keys.add(String(path.at(-1)));
    return undefined;
  });
  return keys;
}

function transformsIn(spec: Json): Set<string> {
  const names = new Set<string>();
  walkJson(spec, (node, path) => {
    if (path.includes('values')) return false;
    if (path.at(-2) === 'transform' && typeof node === 'object' && node !== null) for (const key of Object.keys(node)) names.add(key);
    return undefined;
  });
  return names;
}
