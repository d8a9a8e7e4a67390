import type { Addresses } from '../addresses/addresses.ts';
import { pageWordsOf, type Report } from '../model/report.ts';
import { walkBlocks, type Block } from '../parse/words.ts';
import type { ChartId } from '../terms/ids.ts';
import { textOf, type Lang } from '../terms/language.ts';

/** The address of the page that a chart is read on: of the first finding that it carries, else its place in the first page with it, else the first page. */
export function chartPageOf(report: Report, addresses: Addresses, lang: Lang, chart: ChartId): string {
  const finding = report.findings.find((one) => one.chart === chart);
  if (finding) return addresses.finding(lang, finding.id);
  const page = firstPages(report, lang).get(chart);
  return page === undefined ? addresses.home(lang) : addresses.page(lang, page, `chart-${chart}`);
}

/** The first page that shows each chart. A report never changes, and is asked for every chart. */
const known = new WeakMap<Report, Map<Lang, ReadonlyMap<ChartId, string>>>();

function firstPages(report: Report, lang: Lang): ReadonlyMap<ChartId, string> {
  const inLanguages = known.get(report) ?? new Map<Lang, ReadonlyMap<ChartId, string>>();
  known.set(report, inLanguages);
  const pages = ['home', ...report.parts.flatMap((part) => part.pages)].toReversed();
  const first = inLanguages.get(lang) ?? new Map(pages.flatMap((name) => chartsIn(textOf(lang, pageWordsOf(report, name)).blocks).map((chart) => [chart, name])));
  inLanguages.set(lang, first);
  return first;
}

function chartsIn(blocks: readonly Block[]): ChartId[] {
  return [...walkBlocks(blocks)].flatMap((block) => (block.kind === 'chart' ? [block.chart] : []));
}

/** The place of a chart in the report: its anchor on the page that it is read on; that page alone where none shows it. */
export function chartPlaceOf(report: Report, addresses: Addresses, lang: Lang, chart: ChartId): string {
  const page = chartPageOf(report, addresses, lang, chart);
  return page.includes('#') || page === addresses.home(lang) ? page : `${page}#chart-${chart}`;
}
