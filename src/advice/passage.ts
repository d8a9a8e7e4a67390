import type { Finding, Report } from '../model/report.ts';
import { walkBlocks, walkLine, type Block, type Line } from '../parse/words.ts';
import type { BatteryId, WaveId } from '../terms/ids.ts';
import type { Lang } from '../terms/language.ts';

/** A line of words as advice looks at it. */
export interface Passage {
  readonly lang: Lang;
  readonly line: Line;
  /** What it is: advice on length is for prose alone. */
  readonly kind: 'prose' | 'label';
  /** Bases that stand near it, or a chart or list that has them; undefined where a base is not looked for: words beside a chart. */
  readonly bases?: Bases | undefined;
}

/** The bases that a section of words says or shows. */
export interface Bases {
  has(battery: BatteryId, wave: WaveId): boolean;
}

/** The passages of one page, chapter, finding or entry of a data file, in reading order. */
export interface Page {
  readonly file: string;
  readonly passages: readonly Passage[];
}

/** The pages of a report: each MDX file is one; of data files, each line is one. */
export function pagesOf(report: Report, lines: readonly { readonly lang: Lang; readonly line: Line }[]): Page[] {
  const findings = report.findings.flatMap((finding) => Object.entries(finding.words).flatMap(([lang, words]) => pageOf(report, lang, {
    labels: [words.title, words.basisHeading, words.limitsHeading], opening: words.sentence, blocks: [...words.basis, ...words.limits], shows: finding,
  })));
  const pages = [...Object.values(report.pages), ...report.chapters.map(({ words }) => words)].flatMap((localized) => Object.entries(localized).flatMap(([lang, words]) => pageOf(report, lang, {
    labels: [words.title], opening: words.summary, blocks: words.blocks,
  })));
  const mdx = [...pages, ...findings];
  const taken = new Set(mdx.flatMap(({ passages }) => passages.map(({ line }) => line)));
  const others = lines.filter(({ line }) => !taken.has(line)).flatMap(({ lang, line }): Page[] => (line[0] ? [{ file: line[0].place.file, passages: [{ lang, line, kind: 'label' }] }] : []));
  return [...mdx, ...others];
}

interface Written {
  readonly labels: readonly Line[];
  readonly opening: Line;
  readonly blocks: readonly Block[];
  /** A finding prints its values with their bases. */
  readonly shows?: Finding;
}

function pageOf(report: Report, lang: Lang, { labels, opening, blocks, shows }: Written): Page[] {
  const file = opening[0]?.place.file ?? labels[0]?.[0]?.place.file;
  if (file === undefined) return [];
  const whole = basesIn(report, [opening], blocks, shows);
  const sections = sectionsOf(blocks).flatMap((section): Passage[] => {
    const bases = shows ? whole : basesIn(report, [], section);
    return [...walkBlocks(section)].flatMap((block): Passage[] => {
      if (block.kind === 'heading') return [{ lang, line: block.children, kind: 'label' }];
      return block.kind === 'paragraph' ? [{ lang, line: block.children, kind: 'prose', bases }] : [];
    });
  });
  return [{ file, passages: [...labels.map((line): Passage => ({ lang, line, kind: 'label' })), { lang, line: opening, kind: 'prose', bases: whole }, ...sections] }];
}

/** Blocks from each heading to the next. */
function sectionsOf(blocks: readonly Block[]): Block[][] {
  return blocks.reduce<Block[][]>((sections, block) => {
    if (block.kind === 'heading' || sections.length === 0) sections.push([block]);
    else sections.at(-1)?.push(block);
    return sections;
  }, []);
}

function basesIn({ findings, charts }: Report, lines: readonly Line[], blocks: readonly Block[], shows?: Finding): Bases {
  const batteries = new Set<BatteryId>();
  const exact = new Set<string>();
  const addFinding = ({ values, chart }: Finding) => {
    for (const ref of values) if (ref.kind === 'cell' || ref.kind === 'base') batteries.add(ref.battery);
    if (chart !== undefined) addChart(chart);
  };
  const addChart = (id: string) => {
    const chart = charts.find((one) => one.id === id);
    if (chart && chart.kind !== 'spec') batteries.add(chart.battery);
  };
  if (shows) addFinding(shows);
  for (const block of walkBlocks(blocks)) {
    if (block.kind === 'chart') addChart(block.chart);
    if (block.kind === 'battery') batteries.add(block.battery);
    const finding = block.kind === 'finding' && findings.find((one) => one.id === block.finding);
    if (finding) addFinding(finding);
  }
  const said = [...lines, ...[...walkBlocks(blocks)].flatMap((block) => (block.kind === 'paragraph' || block.kind === 'heading' ? [block.children] : []))];
  for (const node of said.flatMap((line) => [...walkLine(line)])) {
    if (node.kind !== 'value') continue;
    if (node.ref.kind === 'base') exact.add(`${node.ref.battery}@${node.ref.wave}`);
    if (node.ref.kind === 'respondents') exact.add(`@${node.ref.wave}`);
  }
  return { has: (battery, wave) => batteries.has(battery) || exact.has(`${battery}@${wave}`) || exact.has(`@${wave}`) };
}
