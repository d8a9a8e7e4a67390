import { coinedTongue } from './coined.ts';
import { ENGLISH_TONGUE } from './english.ts';
import { HEBREW_TONGUE } from './hebrew.ts';
import { inventedData } from './invented-data.ts';
import { inventedPages } from './invented-pages.ts';
import { planOf } from './plan.ts';
import type { Scale } from './scale.ts';
import type { Tongue } from './tongue.ts';

/** What Adva brings of English, which stands in for the reader strings and the vocabulary of languages that are coined. */
export interface EnglishFiles {
  readonly strings: string;
  readonly vocabulary: string;
}

/** A report of any size that a seed decides, as files by their path: Hebrew, English, then languages that are coined. Nothing in it was ever asked or found. */
export function inventedReport(scale: Scale, english: EnglishFiles): Map<string, string> {
  const plan = planOf(scale);
  const tongues = Array.from({ length: scale.languages }, (_, index): Tongue => [HEBREW_TONGUE, ENGLISH_TONGUE][index] ?? coinedTongue(index - 2));
  const files = inventedData(plan, tongues);
  tongues.forEach((tongue, index) => {
    for (const [file, text] of inventedPages(plan, tongue)) files.set(file, text);
    if (index < 2) return;
    files.set(`content/${tongue.id}/strings.yaml`, english.strings);
    files.set(`content/${tongue.id}/vocabulary.yaml`, english.vocabulary);
  });
  return files;
}
