import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import { phrase, type Phrase } from '../terms/phrase.ts';
import type { Evidence } from './evidence.ts';
import { createEvidenceFinder } from './find-evidence.ts';
import { FIGURE_SIGN, runningTextsOf } from './running-text.ts';
import type { Vocabulary } from './vocabulary-file.ts';
import type { Line } from './words.ts';

/**
 * The check, for one language's vocabulary, that words of evidence are bound: inside `<Claim>` each build recomputes them,
 * inside `<Stated>` they are the source's own.
 */
export function createEvidenceCheck(vocabulary: Vocabulary): (line: Line) => Diagnostic[] {
  const evidenceIn = createEvidenceFinder(vocabulary);
  const { instead } = vocabulary.evidence;
  return (line) => runningTextsOf(line).flatMap(({ text, placeAt, isClaimed }) => evidenceIn(text)
    .filter(({ bound }) => !isClaimed(bound.from, bound.to))
    .map((one) => diagnostic('EVIDENCE_UNBOUND', placeAt(one.at), { actual: text.slice(one.at, one.end), detail: assertedBy(one, text), repair: instead[one.kind] })));
}

function assertedBy({ kind, of }: Evidence, text: string): Phrase {
  if (kind === 'tested') return phrase('asserts-test');
  if (kind === 'quantity') return phrase('asserts-quantity');
  const measure = text.slice(of?.bareAt, of?.end);
  return phrase('asserts-change', { measure: measure === FIGURE_SIGN ? phrase('a-figure') : measure });
}
