import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { boxesOf } from '../charts/specs/read-drawing.fixture.ts';
import { openSite } from '../report/open-site.ts';
import { readSettings } from '../report/settings.ts';
import { CHART_SCHEMA } from '../tables/chart-schema.ts';
import { parseCsv } from '../tables/csv.fixture.ts';
import type { ChartId } from '../terms/ids.ts';

/** Charts of specifications in all their forms, against the files as they are written, which are read here without any of the program's own code. */

const HARBOUR = 'src/testing/reports/harbour';
const read = (file: string) => parse(readFileSync(join(HARBOUR, 'data', file), 'utf8'));
const { opened } = await openSite(readSettings({ REPORT_DIR: HARBOUR }, process.cwd()), process.cwd());
if (!opened) throw new Error('The harbour report cannot be opened; npm run check says why.');
const { site } = opened;
const LANGS = ['ar', 'he', 'en'];
const [SLOPES, TIDES] = ['reading-slopes' as ChartId, 'tide-hours' as ChartId];
const validate = new Ajv2020({ formats: { 'uri-reference': true } }).compile(CHART_SCHEMA);

const drawnOf = (lang: string, id: ChartId) => {
  const drawn = site.chart(lang, id);
  if (drawn.kind !== 'spec') throw new Error(`Impossible: ${id} is no specification`);
  return drawn;
};

interface Wave {
  readonly id: string;
  readonly label: Readonly<Record<string, string>>;
  readonly batteries: { readonly reading: { readonly base: { readonly count: number }; readonly values: Readonly<Record<string, { readonly percent: number }>> } };
}

describe.each(LANGS)('in %s', (lang) => {
  it('a chart of a battery shows every item and wave of the YAML with its base, and a percentage from 30 people on', () => {
    const waves: Wave[] = read('report.yaml').waves.map(({ id, version }: { id: string; version: string }) => ({ id, ...read(`waves/${id}/${version}.yaml`) }));
    const items: { id: string; wording: Record<string, string> }[] = read('questionnaire.yaml').batteries.find((one: { id: string }) => one.id === 'reading').items;
    const written = items.flatMap(({ id, wording }) => waves.map(({ label, batteries: { reading: { base: { count }, values } } }) => [wording[lang], label[lang], count < 30 ? null : values[id]?.percent, count]));
    const [table] = drawnOf(lang, SLOPES).tables;
    const at = (key: string) => table?.columns.findIndex((column) => column.key === key) ?? -1;
    expect(table?.rows.map((row) => ['itemLabel', 'waveLabel', 'percent', 'base'].map((key) => row[at(key)]))).toEqual(written);
  });

  it('a chart of a battery says in words, under its drawing and in its pictures, each item and wave that has no mark', async () => {
    const waves: Wave[] = read('report.yaml').waves.map(({ id, version }: { id: string; version: string }) => ({ id, ...read(`waves/${id}/${version}.yaml`) }));
    const without = waves.filter(({ batteries: { reading: { base } } }) => base.count < 30).map(({ label }) => label[lang] ?? '');
    const { gaps } = drawnOf(lang, SLOPES);
    expect(without.length).toBeGreaterThan(0);
    expect([...new Set(gaps.map((line) => without.find((wave) => line.startsWith(wave))))]).toEqual(without);
    const svg = await site.chartFiles.svg(lang, SLOPES);
    for (const line of gaps) expect(svg).toContain(line);
  });

  it('a chart of rows shows them, in its table and in its drawing', () => {
    const rows: { season: Record<string, string>; evenings: number }[] = read('specs/tide-hours.json').data.values;
    const drawn = drawnOf(lang, TIDES);
    expect(drawn.tables[0]?.texts).toEqual(rows.map(({ season, evenings }) => [season[lang], String(evenings)]));
    for (const svg of [drawn.wide, drawn.phone]) {
      const words = boxesOf(svg, site.measure(lang)).filter(({ tag }) => tag === 'text').map(({ text }) => text);
      expect(words).toEqual(expect.arrayContaining(rows.flatMap(({ season, evenings }) => [season[lang], String(evenings)])));
    }
  });

  it('a chart says in its writer’s words what it shows', () => expect(drawnOf(lang, TIDES).description).toContain(read('charts.yaml').charts.find((one: { id: string }) => one.id === TIDES).alt[lang]));
  it('a chart has pictures to take away, all words as outlines', async () => {
    const svg = await site.chartFiles.svg(lang, SLOPES);
    expect(svg).not.toMatch(/<text|var\(/);
    expect((await site.chartFiles.png(lang, TIDES)).length).toBeGreaterThan(5000);
  });
});

it.each([SLOPES, TIDES])('%s has a CSV with the rows of its tables, each once, in columns of every language', (id) => {
  const [columns = [], ...rows] = parseCsv(site.chartFiles.csv(id));
  expect(columns.slice(0, 3)).toEqual(['chart', 'table', 'lang']);
  expect(rows.length).toBe(drawnOf('he', id).tables.reduce((sum, { rows: held }) => sum + held.length, 0));
  const names = id === TIDES ? 'season' : 'item';
  for (const lang of LANGS) expect(rows.map((row) => row[columns.indexOf(`${names}_${lang}`)])).toEqual(drawnOf(lang, id).tables.flatMap(({ rows: held }) => held.map(([name]) => name)));
});

it.each([SLOPES, TIDES])('%s has JSON as its schema says, with the same rows', (id) => {
  const json = JSON.parse(site.chartFiles.json(id)) as { kind: string; tables: Record<string, { rows: unknown[] }[]> };
  expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
  expect([json.kind, LANGS.map((lang) => json.tables[lang]?.map(({ rows }) => rows.length))]).toEqual(['spec', LANGS.map((lang) => drawnOf(lang, id).tables.map(({ rows }) => rows.length))]);
});
