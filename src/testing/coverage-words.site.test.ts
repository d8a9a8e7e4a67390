import { describe, expect, inject, it } from 'vitest';
import { recordOf } from '../model/report.ts';
import { readingMinutes, wordCountOf } from '../parse/reading-time.ts';
import { formatValueRef } from '../parse/value-ref.ts';
import { loadReport } from '../report/load-report.ts';
import { expectNone } from './expect-none.ts';
import { ancestorsOf, attributeOf, elementsOf, textBelow } from './html-tree.ts';
import { readSite } from './site-pages.ts';

/** Slides whose statements must be told in a chapter or a finding; the others are titles, or are told as data. */
const TOLD = [3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28];

const { loaded } = await loadReport(process.cwd(), process.cwd());
if (!loaded) throw new Error('The report cannot be loaded; npm run check says why.');
const { report } = loaded;
const site = readSite(inject('sites').plain);
const chapters = report.chapters.map((one) => one.id as string);

describe.each(report.languages.map((one) => one.id))('the chapters and findings in %s', (lang) => {
  const pages = site.pages.filter(({ path }) => chapters.some((id) => path === `${lang}/${id}/`) || path.startsWith(`${lang}/findings/`));
  const inChapters = pages.filter(({ path }) => chapters.some((id) => path === `${lang}/${id}/`));
  const elements = pages.flatMap((page) => elementsOf(page.document));
  const namesIn = (attribute: string, of = elements) => new Set(of.flatMap((one) => (attributeOf(one, attribute) ?? '').split(' ').filter(Boolean)));

  it('tell every statement of the source', () => {
    const told = namesIn('data-statements');
    expectNone(report.statements.filter((one) => TOLD.includes(one.slide) && !told.has(one.id)).map((one) => `${one.id}: ${one.original.text}`));
  });

  it('carry every figure of the source, in prose or in a drawing with its table', () => {
    const said = namesIn('data-value', inChapters.flatMap((page) => elementsOf(page.document)));
    const drawn = new Set(report.charts.flatMap((chart) => (inChapters.some((page) => elementsOf(page.document).some((one) => attributeOf(one, 'id') === `chart-${chart.id}`)) && chart.kind !== 'spec' ? chart.waves.map((wave) => `${chart.battery}@${wave}`) : [])));
    const cells = report.waves.flatMap((wave) => wave.batteries.flatMap((battery) => battery.cells)).filter((cell) => cell.value.kind === 'percent');
    expect(cells.length).toBeGreaterThan(70);
    expectNone(cells.filter((cell) => !said.has(formatValueRef({ ...cell, kind: 'cell' })) && !drawn.has(`${cell.battery}@${cell.wave}`)).map((cell) => formatValueRef({ ...cell, kind: 'cell' })));
  });

  it('say of every statement without a figure that its figure is not stated', () => {
    const marks = inChapters.flatMap((page) => elementsOf(page.document)).filter((one) => attributeOf(one, 'class') === 'not-stated').map((one) => textBelow(ancestorsOf(one).find((around) => around.tagName === 'div') ?? one));
    const missing = report.waves.flatMap((wave) => wave.batteries.flatMap((battery) => battery.cells)).filter((cell) => cell.value.kind === 'missing');
    expect(missing.length).toBeGreaterThan(6);
    expectNone(missing.filter((cell) => {
      const wording = recordOf(recordOf(report.batteries, cell.battery).items, cell.item).wording[lang] ?? '?';
      return !marks.some((mark) => mark.startsWith(wording));
    }).map((cell) => formatValueRef({ ...cell, kind: 'cell' })));
  });

  it('quote every voice whole, letter by letter', () => {
    const quoted = inChapters.flatMap((page) => elementsOf(page.document, 'blockquote').map(textBelow));
    expectNone(report.quotes.filter((quote) => {
      const words = quote.original.lang === lang ? quote.original.text : quote.translations[lang] ?? '?';
      return !quoted.some((one) => one.includes(words));
    }).map((one) => one.id));
  });

  it('lead to every finding from its chapter', () => {
    expectNone(report.findings.filter((finding) => {
      const page = inChapters.find(({ path }) => path === `${lang}/${finding.chapter}/`);
      const reading = page && elementsOf(page.document, 'div').find((one) => attributeOf(one, 'class')?.split(' ').includes('reading'));
      return !reading || !elementsOf(reading, 'a').some((one) => attributeOf(one, 'href') === `/${lang}/findings/${finding.id}/`);
    }).map((one) => `${one.id} in ${one.chapter}`));
  });

  it('are read in one to five minutes each', () => {
    expectNone(report.chapters.flatMap(({ id, words }) => {
      const { summary, blocks } = words[lang] ?? { summary: [], blocks: [] };
      const minutes = readingMinutes(wordCountOf([summary], blocks));
      return minutes <= 5 ? [] : [`${id}: ${minutes} minutes`];
    }));
  });
});

describe.each(report.languages.map((one) => one.id))('the data page in %s', (lang) => {
  const page = site.pages.find(({ path }) => path === `${lang}/data/`);
  const shown = new Map((page ? elementsOf(page.document) : []).flatMap((one) => {
    const id = attributeOf(one, 'id');
    return id === undefined ? [] : [[id, textBelow(one)] as const];
  }));

  it('holds every statement and voice in its own words and in the language of the page', () => {
    expectNone([...report.statements, ...report.quotes].filter((one) => {
      const text = shown.get(one.id) ?? '';
      const words = one.original.lang === lang ? one.original.text : one.translations[lang] ?? '?';
      return !text.includes(one.original.text.replace(/\s+/g, ' ')) || !text.includes(words.replace(/\s+/g, ' '));
    }).map((one) => `slide ${one.slide}: ${one.id}`));
  });

  it('has a place for every slide but the first, whose title the page about the site gives', () => {
    const slides = Array.from({ length: report.facts.source.slides }, (_, at) => at + 1);
    expectNone(slides.filter((slide) => slide > 1 && !shown.has(`slide-${slide}`)).map((slide) => `slide ${slide}`));
    const about = site.pages.find(({ path }) => path === `${lang}/about/`);
    expect(about && textBelow(about.document)).toContain(report.facts.source.title[lang]);
  });
});
