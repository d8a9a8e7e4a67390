import { evidenceOf, type Evidence } from './evidence.ts';
import { createChangeFinder } from './find-changes.ts';
import { createQuantityFinder } from './find-quantities.ts';
import type { Vocabulary } from './vocabulary-file.ts';
import { createWordFinder, overlapsAny } from './word-pattern.ts';

/** Finds words of evidence in running texts of one language, in the order of the text; of those of a kind that overlap, the longest. */
export function createEvidenceFinder(vocabulary: Vocabulary): (text: string) => Evidence[] {
  const { evidence, figures } = vocabulary;
  const inTested = createWordFinder(evidence.tested, figures.prefixes);
  const inOtherUses = createWordFinder(evidence.otherUses, figures.prefixes);
  const changesIn = createChangeFinder(vocabulary);
  const quantitiesIn = createQuantityFinder(vocabulary);
  return (text) => {
    const otherUses = inOtherUses(text);
    const found = [...inTested(text).map((match) => evidenceOf('tested', match)), ...changesIn(text), ...quantitiesIn(text)];
    return withoutOverlaps(found.filter(({ bound }) => !overlapsAny(otherUses, bound.from, bound.to)));
  };
}

function withoutOverlaps(found: readonly Evidence[]): Evidence[] {
  const kept: Evidence[] = [];
  for (const one of [...found].sort((a, b) => a.at - b.at || b.end - a.end)) {
    if (!kept.some((other) => other.kind === one.kind && one.bound.from < other.end)) kept.push(one);
  }
  return kept;
}
