import type { ParsedReport } from '../parse/parse-report.ts';
import type { WordsInLanguage } from '../parse/parse-words.ts';
import { formatValueRef } from '../parse/value-ref.ts';
import { linesOf, walkBlocks, walkLine, type Block, type Inline, type Line } from '../parse/words.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import type { Localized } from '../terms/language.ts';
import { startOf, type Place } from '../terms/place.ts';

/** A file of words, seen as what it carries besides its wording. */
interface Carrier {
  readonly file: string;
  readonly lines: readonly Line[];
  readonly blocks: readonly Block[];
  /** Where the words begin, if not at the start of their file. */
  readonly at?: Place | undefined;
}

/** Each file of words must carry the same figures, claims, charts, quotations and headings in every language. */
export function checkParity({ words, languages }: ParsedReport): Diagnostic[] {
  const [first, ...others] = languages.map((one) => words.byLanguage.get(one.id)).filter((one) => one !== undefined);
  if (!first) return [];
  const originals = carriersOf(first);
  return others.flatMap((other) => {
    const counterparts = carriersOf(other);
    return [...originals].flatMap(([name, original]) => {
      const counterpart = counterparts.get(name);
      return counterpart ? [...missingIn(counterpart, original), ...missingIn(original, counterpart)] : [];
    });
  });
}

/** Lines that stand in data files must carry the same in every language, too. */
export function checkLineParity(lines: readonly Localized<Line>[]): Diagnostic[] {
  return lines.flatMap((inLanguages) => {
    const [original, ...others] = Object.values(inLanguages).filter((line) => line.length > 0);
    if (!original) return [];
    const of = (line: Line) => ({ file: line[0]?.place.file ?? '', at: line[0]?.place, lines: [line], blocks: [] });
    return others.flatMap((other) => [...missingIn(of(other), of(original)), ...missingIn(of(original), of(other))]);
  });
}

function carriersOf({ pages, chapters, findings }: WordsInLanguage): Map<string, Carrier> {
  const all = new Map<string, Carrier>();
  for (const [name, page] of [...pages, ...chapters]) all.set(name, { file: page.file, lines: [page.title, page.summary, ...linesOf(page.blocks)], blocks: page.blocks });
  for (const [name, words] of findings) all.set(`finding ${name}`, { file: words.file, lines: [words.title, words.sentence, ...linesOf(words.blocks)], blocks: words.blocks });
  return all;
}

function missingIn(here: Carrier, there: Carrier): Diagnostic[] {
  const carried = carriedBy(here).map(([key]) => key);
  return carriedBy(there).flatMap(([key, place]) => {
    const at = carried.indexOf(key);
    if (at < 0) return [diagnostic('PARITY_BROKEN', here.at ?? startOf(here.file), { expected: `${place.file}:${place.line}`, actual: key })];
    carried.splice(at, 1);
    return [];
  });
}

function carriedBy({ lines, blocks }: Carrier): [string, Place][] {
  const inLines = lines.flatMap((line) => [...walkLine(line)]).flatMap((node): [string, Place][] => {
    const key = inlineKey(node);
    return key === undefined ? [] : [[key, node.place]];
  });
  const inBlocks = [...walkBlocks(blocks)].flatMap((block): [string, Place][] => {
    const key = blockKey(block);
    return key === undefined ? [] : [[key, block.place]];
  });
  return [...inLines, ...inBlocks];
}

function inlineKey(node: Inline): string | undefined {
  switch (node.kind) {
    case 'value': return `<Value of="${formatValueRef(node.ref)}"/>`;
    case 'change': return `<Change of="${node.item.battery}.${node.item.item}" from="${node.from}" to="${node.to}"/>`;
    case 'claim': return `<Claim id="${node.claim}">`;
    case 'stated': return `<Stated slide="${node.slide}">`;
    case 'cite': return `<Cite of="${node.statements.join(' ')}"/>`;
    case 'note': return '<Note>';
    default: return undefined;
  }
}

function blockKey(block: Block): string | undefined {
  switch (block.kind) {
    case 'heading': return `the heading {#${block.id}}`;
    case 'chart': return `<Chart id="${block.chart}"/>`;
    case 'quote': return `<Quote id="${block.quote}"/>`;
    case 'finding': return `<Finding id="${block.finding}"/>`;
    case 'battery': return `<Battery id="${block.battery}"/>`;
    case 'show': return `<Show what="${block.what}"/>`;
    case 'beside': return '<Beside>';
    default: return undefined;
  }
}
