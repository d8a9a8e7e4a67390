import type { ChangeReason } from '../parse/release-file.ts';
import type { Language } from '../terms/language.ts';

/** The entry that a finding lacks, ready to be pasted below `history:` and filled in. */
export function suggestedHistory(tag: string, languages: readonly Pick<Language, 'id'>[], kind: ChangeReason, hasOthers: boolean): string {
  const entry = `{release: ${tag}, kind: ${kind}, reason: {${languages.map(({ id }) => `${id}: …`).join(', ')}}}`;
  return hasOthers ? `- ${entry} (below history)` : `history: [${entry}]`;
}
