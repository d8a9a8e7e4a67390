import type { FindingWordsFile, PageFile } from '../parse/page-file.ts';
import type { ParsedReport } from '../parse/parse-report.ts';
import type { WordsInLanguage } from '../parse/parse-words.ts';
import { remember, rememberOf } from '../parse/remember-last.ts';
import { formatValueRef } from '../parse/value-ref.ts';
import { walkBlocks, walkLine, type Block, type Inline, type Line } from '../parse/words.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import type { Localized } from '../terms/language.ts';
import { phrase, type Detail, type Phrase } from '../terms/phrase.ts';
import { startOf, type Place } from '../terms/place.ts';

/** A file of words, seen as what it carries besides its wording. */
interface Carrier {
  readonly file: string;
  readonly carried: readonly Carried[];
  /** Where each section begins, by the id of its heading; the start of the words has no id. */
  readonly sections: ReadonlyMap<string, Place>;
}

/** One thing that every language must carry. */
interface Carried {
  readonly key: string;
  /** The same for people. */
  readonly shown: Detail;
  readonly place: Place;
  /** The id of the heading that it stands below. */
  readonly section: string;
  readonly sort: 'inline' | 'block';
}

/** Each file of words must carry the same figures, claims, charts, quotations and headings in every language, each in the same section, blocks in the same order. */
export function checkParity({ words, languages }: ParsedReport): Diagnostic[] {
  const [first, ...others] = languages.map((one) => words.byLanguage.get(one.id)).filter((one) => one !== undefined);
  if (!first) return [];
  const originals = carriersOf(first);
  return others.flatMap((other) => {
    const counterparts = carriersOf(other);
    return [...originals].flatMap(([name, original]) => {
      const counterpart = counterparts.get(name);
      return counterpart ? parityOf(counterpart, original) : [];
    });
  });
}

/** Lines that stand in data files must carry the same in every language, too. */
export function checkLineParity(lines: readonly Localized<Line>[]): Diagnostic[] {
  return lines.flatMap((inLanguages) => {
    const [original, ...others] = Object.values(inLanguages).filter((line) => line.length > 0);
    if (!original) return [];
    const of = (line: Line): Carrier => ({ file: line[0]?.place.file ?? '', sections: new Map(line[0] && [['', line[0].place]]), carried: carriedInLine(line, '') });
    return others.flatMap((other) => [...missingIn(of(other), of(original)), ...missingIn(of(original), of(other))]);
  });
}

function carriersOf({ pages, chapters, findings }: WordsInLanguage): Map<string, Carrier> {
  const all = new Map<string, Carrier>();
  for (const [name, page] of [...pages, ...chapters]) all.set(name, carrierOfPage(page));
  for (const [name, finding] of findings) all.set(`finding ${name}`, carrierOfFinding(finding));
  return all;
}

const carrierOfPage = remember(({ file, title, summary, blocks }: PageFile) => carrierOf(file, [title, summary], blocks));
const carrierOfFinding = remember(({ file, title, sentence, blocks }: FindingWordsFile) => carrierOf(file, [title, sentence], blocks));
/** What two files lack of each other, else what stands elsewhere in them. */
const parityOf = rememberOf((here: Carrier, there: Carrier): readonly Diagnostic[] => {
  const missing = [...missingIn(here, there), ...missingIn(there, here)];
  return missing.length > 0 ? missing : orderDiagnostics(here, there);
});

function carrierOf(file: string, head: readonly Line[], blocks: readonly Block[]): Carrier {
  const sections = new Map([['', startOf(file)]]);
  const carried = head.flatMap((line) => carriedInLine(line, ''));
  let section = '';
  for (const block of walkBlocks(blocks)) {
    if (block.kind === 'heading') {
      section = block.id;
      sections.set(section, block.place);
    }
    const key = blockKey(block);
    if (key !== undefined) carried.push({ key, shown: block.kind === 'heading' ? phrase('the-heading', { id: `{#${block.id}}` }) : key, place: block.place, section, sort: 'block' });
    if (block.kind === 'heading' || block.kind === 'paragraph') carried.push(...carriedInLine(block.children, section));
  }
  return { file, sections, carried };
}

function carriedInLine(line: Line, section: string): Carried[] {
  return [...walkLine(line)].flatMap((node): Carried[] => {
    const key = inlineKey(node);
    return key === undefined ? [] : [{ key, shown: key, place: node.place, section, sort: 'inline' }];
  });
}

/** What the other file has and this one lacks, told where this file has the section that it should stand in. */
function missingIn(here: Carrier, there: Carrier): Diagnostic[] {
  return lackingIn(here.carried, there.carried).map(({ shown, place, section }) =>
    diagnostic('PARITY_BROKEN', here.sections.get(section) ?? startOf(here.file), { expected: `${place.file}:${place.line}`, actual: shown }));
}

function lackingIn(here: readonly Carried[], there: readonly Carried[]): Carried[] {
  const keys = here.map((one) => one.key);
  return there.filter(({ key }) => {
    const at = keys.indexOf(key);
    if (at >= 0) keys.splice(at, 1);
    return at < 0;
  });
}

/** Two files that carry the same: the first block that stands elsewhere in the row, else what stands in another section. */
function orderDiagnostics(here: Carrier, there: Carrier): Diagnostic[] {
  const blocks = (carrier: Carrier) => carrier.carried.filter((one) => one.sort === 'block');
  const [ours, theirs] = [blocks(here), blocks(there)];
  const at = ours.findIndex((one, index) => one.key !== theirs[index]?.key);
  const [our, their] = [ours[at], theirs[at]];
  if (our && their) {
    const twin = theirs.find((one, index) => index > at && one.key === our.key) ?? their;
    return [elsewhere(our, twin, phrase('comes-first-there', { what: their.shown }))];
  }
  return [...here.sections.keys()].flatMap((section) => {
    const inSection = (carrier: Carrier) => carrier.carried.filter((one) => one.section === section);
    const named = (id: string) => (id === '' ? phrase('before-the-first-section') : phrase('in-section', { id: `{#${id}}` }));
    return lackingIn(inSection(there), inSection(here)).map((one) => {
      const twin = there.carried.find((other) => other.key === one.key && other.section !== section);
      return elsewhere(one, twin ?? one, phrase('here-and-there', { here: named(section), there: named(twin?.section ?? '') }));
    });
  });
}

function elsewhere({ shown, place }: Carried, { place: other }: Carried, detail: Phrase): Diagnostic {
  return diagnostic('PARITY_ORDER', place, { actual: shown, expected: `${other.file}:${other.line}`, detail });
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
    case 'heading': return `{#${block.id}}`;
    case 'chart': return `<Chart id="${block.chart}"/>`;
    case 'quote': return `<Quote id="${block.quote}"/>`;
    case 'finding': return `<Finding id="${block.finding}"/>`;
    case 'battery': return `<Battery id="${block.battery}"/>`;
    case 'show': return `<Show what="${block.what}"/>`;
    case 'beside': return '<Beside>';
    default: return undefined;
  }
}
