import type { LineReader } from '../parse/localized-lines.ts';
import type { ParsedReport } from '../parse/parse-report.ts';
import { adviseValueRef, parseValueRef, type ValueRef } from '../parse/value-ref.ts';
import type { FindingWordsFile } from '../parse/page-file.ts';
import type { Block, Line } from '../parse/words.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import { phrase } from '../terms/phrase.ts';
import { startOf, type Place } from '../terms/place.ts';
import { buildClaims, type FindingEntry } from './build-claims.ts';
import type { References } from './references.ts';
import type { Claim, Finding, FindingWords } from './report.ts';


/** The findings in the order of their numbers, and their claims; what they refer to in vain is in `diagnostics`. */
export function buildFindings(parsed: ParsedReport, references: References, reader: LineReader, diagnostics: Diagnostic[]): { findings: Finding[]; claims: Claim[] } {
  const claims: Claim[] = [];
  const findings = parsed.findings.map((entry): Finding => {
    const { id, yaml } = entry;
    const { values, lead, quotes, claims: declared, chart, statements, sources, history, ...rest } = yaml.value;
    diagnostics.push(...checkReferences(entry, references));
    const refOf = (written: string, place: Place): ValueRef[] => {
      const ref = parseValueRef(written);
      diagnostics.push(...(ref ? references.value(ref, place, false) : [diagnostic('VALUE_REFERENCE_INVALID', place, { actual: written, repair: adviseValueRef(written) })]));
      return ref ? [ref] : [];
    };
    claims.push(...buildClaims(entry, references, diagnostics));
    return {
      ...rest, id,
      statements: statements ?? [],
      sources: sources ?? [],
      values: (values ?? []).flatMap((value, index) => refOf(value, yaml.at(['values', index]))),
      ...(lead !== undefined && { lead: refOf(lead, yaml.at(['lead']))[0] as ValueRef }),
      ...(chart !== undefined && { chart }),
      quotes: quotes ?? [],
      claims: (declared ?? []).map((one) => one.id),
      ...(history && { history: history.map((one, index) => ({ ...one, reason: reader.lines(yaml, ['history', index, 'reason'], one.reason), place: yaml.at(['history', index]) })) }),
      words: Object.fromEntries([...parsed.words.byLanguage].flatMap(([lang, words]) => {
        const written = words.findings.get(id);
        return written ? [[lang, buildWords(written, diagnostics)]] : [];
      })),
    };
  });
  return { findings: findings.sort((a, b) => a.number - b.number), claims };
}

function checkReferences({ yaml }: FindingEntry, references: References): Diagnostic[] {
  const { theme, arena, chapter, chart, quotes, statements, sources } = yaml.value;
  return [
    ...references.id('theme', theme, yaml.at(['theme'])),
    ...references.id('arena', arena, yaml.at(['arena'])),
    ...references.id('chapter', chapter, yaml.at(['chapter'])),
    ...(chart === undefined ? [] : references.id('chart', chart, yaml.at(['chart']))),
    ...(quotes ?? []).flatMap((quote, index) => references.id('quote', quote, yaml.at(['quotes', index]))),
    ...(statements ?? []).flatMap((one, index) => references.id('statement', one, yaml.at(['statements', index]))),
    ...(sources ?? []).flatMap((one, index) => references.id('source', one, yaml.at(['sources', index]))),
  ];
}

/** Ids of the two sections that every finding has. */
export const FINDING_SECTIONS = ['basis', 'limits'] as const;

function isSection(id: string): boolean {
  return (FINDING_SECTIONS as readonly string[]).includes(id);
}

function buildWords(written: FindingWordsFile, diagnostics: Diagnostic[]): FindingWords {
  const section = (id: (typeof FINDING_SECTIONS)[number]): { heading: Line; blocks: Block[] } => {
    const at = written.blocks.findIndex((block) => block.kind === 'heading' && block.id === id);
    const heading = written.blocks[at];
    if (heading?.kind !== 'heading') {
      diagnostics.push(diagnostic('SECTION_MISSING', startOf(written.file), { expected: `{#${id}}` }));
      return { heading: [], blocks: [] };
    }
    const rest = written.blocks.slice(at + 1);
    const end = rest.findIndex((block) => block.kind === 'heading' && block.level === 2);
    return { heading: heading.children, blocks: end < 0 ? rest : rest.slice(0, end) };
  };
  const [basis, limits] = [section('basis'), section('limits')];
  // A section that is missing is told already; what stands outside is then most likely that section, misnamed.
  const complete = FINDING_SECTIONS.every((id) => written.blocks.some((block) => block.kind === 'heading' && block.id === id));
  const outside = complete && written.blocks.find((block, at) => (block.kind === 'heading' && block.level === 2 ? !isSection(block.id) : at === 0));
  if (outside) {
    diagnostics.push(diagnostic('MARKDOWN_FORBIDDEN', outside.place, { actual: phrase('a-part-outside-sections'), repair: phrase('move-below-sections') }));
  }
  return { title: written.title, sentence: written.sentence, basis: basis.blocks, basisHeading: basis.heading, limits: limits.blocks, limitsHeading: limits.heading };
}
