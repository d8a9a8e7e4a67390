import type { Report } from '../model/report.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import type { Lang } from '../terms/language.ts';
import { phrase } from '../terms/phrase.ts';
import { checkUses, unusedIn } from './check-uses.ts';
import { wordReaderOf, type ClaimVocabulary } from './claim-words.ts';
import { verdictOf } from './verdict-of.ts';

/** A diagnostic for each claim that the figures do not bear, that no words carry, or whose words say something else. */
export function checkClaims(report: Report, vocabularies: ReadonlyMap<Lang, ClaimVocabulary>): Diagnostic[] {
  const readers = new Map([...vocabularies].map(([lang, vocabulary]) => [lang, wordReaderOf(vocabulary)]));
  const untrue = new Set<string>();
  const found = report.claims.flatMap((claim) => {
    const verdict = verdictOf(report, claim);
    if (verdict.holds) return [];
    untrue.add(claim.id);
    const { instead } = verdict;
    const words = instead ? [...readers].flatMap(([lang, reader]) => reader.wordsFor(instead as never).slice(0, 1).map((one) => phrase('words-in', { words: one, lang }))) : [];
    const repair = instead ? phrase('claim-instead', { kind: instead, words }) : phrase('change-words-and-claim');
    return [diagnostic('CLAIM_FALSE', claim.place, { actual: claim.id, detail: verdict.reason, repair })];
  });
  const lacking = new Map<string, Lang[]>();
  for (const lang of readers.keys()) for (const { id } of unusedIn(report, lang)) lacking.set(id, [...(lacking.get(id) ?? []), lang]);
  const unused = report.claims.flatMap(({ id, place }) => {
    const langs = lacking.get(id);
    return langs ? [diagnostic('CLAIM_UNUSED', place, { actual: id, language: langs })] : [];
  });
  return [...found, ...unused, ...[...readers].flatMap(([lang, reader]) => checkUses(report, lang, reader, untrue))];
}
