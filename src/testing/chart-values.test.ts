import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { parseSvg } from '../charts/parse-svg.ts';
import type { SvgNode } from '../charts/svg-tree.ts';
import { openSite } from '../report/open-site.ts';
import { readSettings } from '../report/settings.ts';
import { CHART_SCHEMA } from '../tables/chart-schema.ts';
import { chartTableOf } from '../tables/chart-table.ts';
import { parseCsv } from '../tables/csv.fixture.ts';
import { recordOf } from '../model/report.ts';

/** What a chart shows, in all its forms, against the YAML as it is written, which is read here without any of the program's own code. */

const REPORTS: Readonly<Record<string, string>> = { 'this report': '.', 'the harbour report': 'src/testing/reports/harbour' };

interface YamlBattery {
  readonly slide: number;
  readonly base: { readonly count?: number };
  readonly values: Readonly<Record<string, { readonly percent?: number; readonly count?: number; readonly missing?: string }>>;
}
interface YamlItem {
  readonly id: string;
  readonly wording: Readonly<Record<string, string>>;
}

/** An item in a wave as the YAML has it. */
interface Written {
  readonly item: string;
  readonly wave: string;
  readonly wording: Readonly<Record<string, string>>;
  readonly label: Readonly<Record<string, string>>;
  readonly version: string;
  readonly slide: number | undefined;
  readonly base: number | undefined;
  readonly percent: number | undefined;
  /** What stands in place of a percentage, and the people where it is their number. */
  readonly status: string;
  readonly count: readonly number[];
}

/** What is read back of `files/charts/<id>.json`. */
interface ChartJson extends Record<'title' | 'measure' | 'description', Readonly<Record<string, string>>> {
  readonly items: readonly {
    readonly item: string;
    readonly wording: Readonly<Record<string, string>>;
    readonly values: readonly (Pick<Written, 'wave' | 'percent' | 'status' | 'slide' | 'version'> & { readonly counts: readonly number[]; readonly interval?: { readonly low: number; readonly high: number }; readonly base: { readonly count?: number } })[];
  }[];
}

function readYaml(folder: string) {
  const read = (file: string) => parse(readFileSync(join(folder, 'data', file), 'utf8'));
  const waves: { id: string; version: string; label: Record<string, string>; batteries: Record<string, YamlBattery> }[] = read('report.yaml').waves.map(({ id, version }: { id: string; version: string }) => ({ id, version, ...read(`waves/${id}/${version}.yaml`) }));
  const batteries: { id: string; items: YamlItem[] }[] = read('questionnaire.yaml').batteries;
  const charts: { id: string; battery: string; kind: string; waves?: string[] }[] = read('charts.yaml').charts;
  return { waves, batteries, charts };
}

/** Every item and wave of a chart, items in the order of the questionnaire. Under 30 people there is no percentage, under 10 nothing. */
function writtenOf({ waves, batteries }: ReturnType<typeof readYaml>, chart: { battery: string; waves?: string[] }): Written[] {
  const shown = waves.filter(({ id, batteries: asked }) => (chart.waves ? chart.waves.includes(id) : asked[chart.battery] !== undefined));
  return (batteries.find(({ id }) => id === chart.battery)?.items ?? []).flatMap(({ id: item, wording }) => shown.map(({ id: wave, label, version, batteries: asked }): Written => {
    const { slide, base: { count: base } = {}, values } = asked[chart.battery] ?? { slide: undefined, base: {}, values: {} as YamlBattery['values'] };
    const value = values[item] ?? { missing: 'not-asked' };
    const status = value.missing ?? (base !== undefined && base < 10 ? 'base-hidden' : value.count !== undefined || (base !== undefined && base < 30) ? 'count' : 'percent');
    const people = value.count ?? (base === undefined || value.percent === undefined ? undefined : Math.round(base * value.percent / 100));
    return { item, wave, wording, label, version, slide, base, status, percent: status === 'percent' ? value.percent : undefined, count: status === 'count' && people !== undefined ? [people] : [] };
  }));
}

/** The numbers of people nearest to a percentage: the one that is rounded to it, else one below and one above. */
function peopleOf({ percent, base }: Written): number[] {
  if (percent === undefined || base === undefined) return [];
  const fitting = Array.from({ length: base + 1 }, (_, count) => count).filter((count) => Math.floor(100 * count / base + 0.5) === percent);
  const below = Math.floor(percent * base / 100);
  return fitting.length > 0 ? [fitting.reduce((a, b) => (Math.abs(a / base - percent / 100) <= Math.abs(b / base - percent / 100) ? a : b))] : [below, below + 1];
}

/** Wilson's interval at 95 % in per cent, of the people where one number of them fits, else of the percentage. */
function intervalOf(one: Written): { low: number; high: number } | undefined {
  const [count, other] = peopleOf(one);
  if (count === undefined || one.base === undefined || one.percent === undefined) return undefined;
  const [share, n, z] = [other === undefined ? count / one.base : one.percent / 100, one.base, 1.959963984540054];
  const middle = (share + z * z / (2 * n)) / (1 + z * z / n);
  const half = z * Math.sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / (1 + z * z / n);
  return { low: 100 * Math.max(0, middle - half), high: 100 * Math.min(1, middle + half) };
}

const hundredths = (percent: number | undefined) => (percent === undefined ? undefined : Math.round(100 * percent) / 100);
const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
const valuesIn = (node: SvgNode): string[] => [
  ...(node.attributes['data-percent'] === undefined ? [] : [`${node.attributes['data-item']}@${node.attributes['data-wave']} ${node.attributes['data-percent']}`]),
  ...node.children.flatMap(valuesIn),
];

/** The ends of the scale of percentages. */
const SCALE = [0, 100];

/** The percentages of a description in its order: scale, interval, highest, lowest, largest change. */
function described(written: readonly Written[]): string[] {
  const waves = [...new Set(written.map(({ wave }) => wave))];
  const percentsIn = (wave: string | undefined) => written.flatMap((one) => (one.wave === wave && one.percent !== undefined ? [{ item: one.item, percent: one.percent }] : []));
  const [first, last] = [percentsIn(waves[0]), percentsIn(waves.at(-1))];
  const ends = last.map(({ percent }) => percent);
  const changes = waves.length < 2 ? [] : last.flatMap(({ item, percent: to }) => first.filter((one) => one.item === item).map(({ percent: from }) => ({ from, to, size: Math.abs(to - from) })));
  const largest = changes.find(({ size }) => size === Math.max(...changes.map((one) => one.size)));
  return [
    ...SCALE,
    ...(written.some(({ base, percent }) => base !== undefined && percent !== undefined) ? [95] : []),
    ...new Set([Math.max(...ends), Math.min(...ends)]),
    ...(largest ? [largest.from, largest.to] : []),
  ].map((percent) => `${percent}%`);
}

describe.each(Object.entries(REPORTS))('%s', async (_name, folder) => {
  const { opened } = await openSite(readSettings({ REPORT_DIR: folder }, process.cwd()), process.cwd());
  if (!opened) throw new Error('The report cannot be opened; npm run check says why.');
  const { site } = opened;
  const yaml = readYaml(folder);
  const validate = new Ajv2020({ formats: { 'uri-reference': true } }).compile(CHART_SCHEMA);
  // Charts of a specification are held to their data in spec-values.test.ts.
  const CASES = yaml.charts.filter(({ kind }) => kind !== 'spec').flatMap((chart) => site.report.languages.map(({ id: lang }) => ({ chart: chart.id, lang })));

  it('has charts', () => expect(CASES.length).toBeGreaterThan(5));

  describe.each(CASES)('$chart in $lang', ({ chart: id, lang }) => {
    const entry = recordOf(site.report.charts, id as never);
    const drawn = site.chart(lang, entry.id);
    if (drawn.kind !== 'series') throw new Error(`Impossible: ${id} is drawn as a specification`);
    const written = writtenOf(yaml, yaml.charts.find((one) => one.id === id) ?? { battery: '' });
    const voice = site.voice(lang);
    const marks = written.filter(({ percent }) => percent !== undefined).map(({ item, wave, percent }) => `${item}@${wave} ${percent}`);

    it('draws every percentage of the YAML and no other, at both widths and in its file', async () => {
      for (const svg of [drawn.wide, drawn.phone, await site.chartFiles.svg(lang, entry.id)]) expect(valuesIn(parseSvg(svg)).sort()).toEqual([...marks].sort());
    });

    it('has a table with every wording, wave, percentage, interval, number of people and base of the YAML', () => {
      const { rows } = chartTableOf(drawn.series, voice);
      const none = voice.say('table.none');
      const told = written.map((one) => {
        const { wording, label, percent, base, status, count } = one;
        const [low, high] = status === 'count' ? count : peopleOf(one);
        const interval = intervalOf(one);
        return [
          wording[lang], label[lang], percent === undefined ? none : voice.percent(percent), interval ? voice.range(Math.round(interval.low), Math.round(interval.high)) : none,
          low === undefined ? none : high === undefined ? voice.number(low) : voice.say('table.between', { below: voice.number(low), above: voice.number(high) }),
          base === undefined ? voice.say('missing.not-stated') : voice.number(base),
        ];
      });
      expect(sorted(rows.map(({ header, cells: [wave, percent, interval, people, base] }) => [header, wave, percent, interval, people, base]))).toEqual(sorted(told));
    });

    it('has a CSV with every value of the YAML in its column', () => {
      const [columns = [], ...rows] = parseCsv(site.chartFiles.csv(entry.id));
      const read = rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])));
      const text = (number: number | undefined) => (number === undefined ? '' : String(number));
      const people = (one: Written) => (one.status === 'count' ? one.count : peopleOf(one));
      expect(sorted(read.map((one) => [one['chart'], one['item'], one[`item_${lang}`], one['wave'], one[`wave_${lang}`], one['percent'], one['count_low'], one['count_high'], one['base'], one['interval_low'], one['interval_high'], one['value_status'], one['slide'], one['version']])))
        .toEqual(sorted(written.map((one) => [
          id, one.item, one.wording[lang], one.wave, one.label[lang], text(one.percent), text(people(one)[0]), text(people(one).at(-1)), text(one.base),
          text(hundredths(intervalOf(one)?.low)), text(hundredths(intervalOf(one)?.high)), one.status, text(one.slide), one.version,
        ])));
    });

    it('has JSON with the same values, as its schema says', () => {
      const json = JSON.parse(site.chartFiles.json(entry.id)) as ChartJson;
      expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
      const read = json.items.flatMap(({ item, wording, values }) => values.map(({ wave, percent, counts, interval, status, base, slide, version }) => (
        { item, wording: wording[lang], wave, percent, counts, low: interval?.low, high: interval?.high, status, base: base.count, slide, version })));
      expect(sorted(read)).toEqual(sorted(written.map((one) => ({
        item: one.item, wording: one.wording[lang], wave: one.wave, percent: one.percent, counts: one.status === 'count' ? one.count : peopleOf(one),
        low: hundredths(intervalOf(one)?.low), high: hundredths(intervalOf(one)?.high), status: one.status, base: one.base, slide: one.slide, version: one.version,
      }))));
      expect([json.title[lang], json.measure[lang], json.description[lang]]).toEqual([drawn.series.title, drawn.series.measure, drawn.description]);
    });

    it('is described with numbers of the YAML', () => {
      const words = written.reduce((text, { wording, label }) => text.replaceAll(wording[lang] ?? '', '').replaceAll(label[lang] ?? '', ''), drawn.description).replace(/[\u200e\u200f\u061c]/g, '');
      const percents = words.match(/\d+%/g) ?? [];
      const known = new Set([...SCALE, 95, ...written.map(({ percent }) => percent)].map((percent) => `${percent}%`));
      expect(percents.filter((percent) => !known.has(percent))).toEqual([]);
      if (entry.kind === 'waves' || entry.kind === 'ranked') expect(percents).toEqual(described(written));
      for (const base of new Set(written.map((one) => one.base))) if (base !== undefined) expect(words).toMatch(new RegExp(`\\b${base}\\b`));
    });
  });
});
