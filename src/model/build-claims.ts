import type { ParsedReport } from '../parse/parse-report.ts';
import { adviseValueRef, parseItemRef, parseValueRef } from '../parse/value-ref.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import type { References } from './references.ts';
import type { Claim, ClaimObject } from './report.ts';

/** A finding's record with its id. */
export type FindingEntry = ParsedReport['findings'][number];
type Declared = NonNullable<FindingEntry['yaml']['value']['claims']>[number];
type Of<Kind extends Declared['kind']> = Extract<Declared, { kind: Kind }>;

/** The claims that a finding's record declares; one that refers to something in vain is left out and told in `diagnostics`. */
export function buildClaims({ id: finding, yaml }: FindingEntry, references: References, diagnostics: Diagnostic[]): Claim[] {
  return (yaml.value.claims ?? []).flatMap((claim, index): Claim[] => {
    const at = (key: string) => yaml.at(['claims', index, key]);
    const before = diagnostics.length;
    const of = objectOf(claim, at, references, diagnostics);
    const place = claim.kind === 'stated-by-source' ? at('statement') : at('of');
    return of && diagnostics.length === before ? [{ id: claim.id, finding, kind: claim.kind, of, place }] : [];
  });
}

function objectOf(claim: Declared, at: (key: string) => Claim['place'], references: References, diagnostics: Diagnostic[]): ClaimObject | undefined {
  if (claim.kind === 'stated-by-source') return statedOf(claim, at, references, diagnostics);
  if (claim.kind === 'count-of-items') return countOf(claim, at, references, diagnostics);
  if ('from' in claim) {
    const item = parseItemRef(claim.of);
    if (!item) diagnostics.push(diagnostic('VALUE_REFERENCE_INVALID', at('of'), { actual: claim.of, repair: adviseValueRef(claim.of) }));
    else for (const key of ['from', 'to'] as const) diagnostics.push(...references.value({ kind: 'cell', ...item, wave: claim[key] }, at(key), true));
    return item && { item, from: claim.from, to: claim.to };
  }
  const ref = parseValueRef(claim.of);
  if (ref?.kind === 'cell') {
    diagnostics.push(...references.value(ref, at('of'), true));
    return { ref };
  }
  diagnostics.push(diagnostic('VALUE_REFERENCE_INVALID', at('of'), { actual: claim.of, repair: adviseValueRef(claim.of) }));
  return undefined;
}

function countOf(claim: Of<'count-of-items'>, at: (key: string) => Claim['place'], references: References, diagnostics: Diagnostic[]): ClaimObject {
  const { of: battery, from, to, holds, count } = claim;
  const wrong = [...references.battery(battery, at('of')), ...references.wave(from, at('from')), ...references.wave(to, at('to'))];
  diagnostics.push(...(wrong.length > 0 ? wrong : references.later(from, to, at('to'))));
  return { battery, from, to, holds, count, total: references.itemsIn(battery, [from, to]) };
}

function statedOf(claim: Of<'stated-by-source'>, at: (key: string) => Claim['place'], references: References, diagnostics: Diagnostic[]): ClaimObject {
  const { statement, figures = [] } = claim;
  diagnostics.push(...references.id('statement', statement, at('statement')), ...figures.flatMap((id) => references.id('claim', id, at('figures'))));
  return { statement, figures };
}
