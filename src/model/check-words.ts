import type { PageFile } from '../parse/page-file.ts';
import type { ParsedReport } from '../parse/parse-report.ts';
import type { WordsInLanguage } from '../parse/parse-words.ts';
import { FIXED_PAGES } from '../parse/report-file.ts';
import { linesOf, walkBlocks, walkLine, type Block, type Inline, type Line, type LinkTarget } from '../parse/words.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import type { Lang } from '../terms/language.ts';
import { adviseNearest } from '../terms/nearest.ts';
import type { Place } from '../terms/place.ts';
import { checkStated, type StatedTexts } from './check-stated.ts';
import { checkExcerpt } from './excerpt.ts';
import type { References } from './references.ts';
import type { Quote } from './report.ts';

/** What words of one language are checked against. */
interface Context {
  readonly lang: Lang;
  readonly references: References;
  readonly stated: StatedTexts;
  readonly quotes: readonly Quote[];
  readonly pages: ReadonlyMap<string, PageFile>;
}

/** Checks every reference in the words of all languages, and in the lines that stand in data files. */
export function checkWords(parsed: ParsedReport, references: References, stated: StatedTexts, quotes: readonly Quote[], dataLines: readonly [Lang, Line][]): Diagnostic[] {
  const contexts = contextsOf(parsed, references, stated, quotes);
  const contextIn = inAnyLanguage(contexts);
  const inLanguages = [...parsed.words.byLanguage].flatMap(([lang, words]) => {
    const context = contexts.get(lang) as Context;
    const files = [...words.pages.values(), ...words.chapters.values(), ...words.findings.values()];
    return files.flatMap((file) => {
      const lead = 'sentence' in file ? file.sentence : file.summary;
      return [file.title, lead, ...linesOf(file.blocks)].flatMap((line) => checkLine(line, context)).concat(checkBlocks(file.blocks, context));
    });
  });
  return [...inLanguages, ...dataLines.flatMap(([lang, line]) => checkLine(line, contextIn(lang)))];
}

/** Checks every reference in lines of data files. */
export function checkDataLines(parsed: ParsedReport, references: References, stated: StatedTexts, dataLines: readonly [Lang, Line][]): Diagnostic[] {
  const contextIn = inAnyLanguage(contextsOf(parsed, references, stated, []));
  return dataLines.flatMap(([lang, line]) => checkLine(line, contextIn(lang)));
}

function contextsOf(parsed: ParsedReport, references: References, stated: StatedTexts, quotes: readonly Quote[]): Map<Lang, Context> {
  return new Map([...parsed.words.byLanguage].map(([lang, words]) => [lang, { lang, references, stated, quotes, pages: pagesOf(words) }]));
}

/** Why something is gone may be said in a language that the report has no longer; its links lead to the pages of the first. */
function inAnyLanguage(contexts: ReadonlyMap<Lang, Context>): (lang: Lang) => Context {
  const [first] = contexts.values();
  return (lang) => contexts.get(lang) ?? { ...first as Context, lang };
}

function pagesOf(words: WordsInLanguage): Map<string, PageFile> {
  return new Map<string, PageFile>([...words.pages, ...words.chapters]);
}

function checkBlocks(blocks: readonly Block[], { references, quotes, lang }: Context): Diagnostic[] {
  return [...walkBlocks(blocks)].flatMap((block) => {
    if (block.kind === 'chart') return references.id('chart', block.chart, block.place);
    if (block.kind === 'finding') return references.id('finding', block.finding, block.place);
    if (block.kind === 'battery') return references.id('battery', block.battery, block.place);
    if (block.kind !== 'quote') return [];
    const quote = quotes.find((one) => one.id === block.quote);
    return [...references.id('quote', block.quote, block.place), ...(quote ? checkExcerpt(lang, quote, block.excerpt, block.place) : [])];
  });
}

function checkLine(line: Line, context: Context): Diagnostic[] {
  return [...walkLine(line)].flatMap((node) => checkNode(node, context));
}

function checkNode(node: Inline, { references, stated, pages, lang }: Context): Diagnostic[] {
  switch (node.kind) {
    case 'value': return references.value(node.ref, node.place, true);
    case 'change': {
      const wrong = [node.from, node.to].flatMap((wave) => references.value({ kind: 'cell', ...node.item, wave }, node.place, 'percent'));
      return wrong.length > 0 ? wrong : references.later(node.from, node.to, node.place);
    }
    case 'claim': return references.id('claim', node.claim, node.place);
    case 'cite': return node.statements.flatMap((id) => references.id('statement', id, node.place));
    case 'term': return references.id('term', node.term, node.place);
    case 'stated': return checkStated(lang, node, stated);
    case 'link': return checkTarget(node.target, node.place, references, pages);
    default: return [];
  }
}

/** The places of a page that a block is or makes. */
function anchorsOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading': return [block.id];
    case 'chart': return [`chart-${block.chart}`, `table-chart-${block.chart}`];
    case 'quote': return [`quote-${block.quote}`];
    case 'battery': return [`table-figures-${block.battery}`];
    default: return [];
  }
}

function checkTarget(target: LinkTarget, place: Place, references: References, pages: ReadonlyMap<string, PageFile>): Diagnostic[] {
  if (target.kind === 'outside') return [];
  if (target.kind === 'finding') return references.id('finding', target.finding, place);
  const draft = references.draft('page', target.page, place);
  if (draft.length > 0) return draft;
  const page = pages.get(target.page);
  if (!page) return [diagnostic('LINK_UNKNOWN', place, { actual: `page:${target.page}`, repair: adviseNearest(target.page, [...FIXED_PAGES, ...pages.keys()]) })];
  const anchors = [...walkBlocks(page.blocks)].flatMap(anchorsOf);
  if (target.anchor === undefined || anchors.includes(target.anchor)) return [];
  return [diagnostic('LINK_UNKNOWN', place, { actual: `page:${target.page}#${target.anchor}`, repair: adviseNearest(target.anchor, anchors) })];
}
