import { lettersOfScript, scriptOf } from '../i18n/script-of.ts';
import type { Lang, Language } from '../terms/language.ts';
import { escapeHtml } from './escape-html.ts';

/**
 * Text as HTML in which runs of another language of the report, told by their script, carry their own `lang` and `dir`,
 * so that a screen reader changes its voice. One Latin word alone (a name, an abbreviation) stays as it is.
 */
export function markForeignRuns(text: string, lang: Lang, languages: readonly Language[]): string {
  const { others, pattern } = foreignTo(lang, languages);
  if (!pattern) return escapeHtml(text);
  return escapeHtml(text).replace(pattern, (run, ...groups: unknown[]) => {
    const language = others[groups.findIndex((group) => group !== undefined)] as Language;
    return `<span lang="${language.id}" dir="${language.dir}">${run}</span>`;
  });
}

/** Languages of other scripts, and what finds their runs: a group for each of them. */
interface Foreign {
  readonly others: readonly Language[];
  readonly pattern?: RegExp;
}

/** The languages of a report never change, and every text of every page asks. */
const known = new WeakMap<readonly Language[], Map<Lang, Foreign>>();

function foreignTo(lang: Lang, languages: readonly Language[]): Foreign {
  const ofReport = known.get(languages) ?? new Map<Lang, Foreign>();
  known.set(languages, ofReport);
  const foreign = ofReport.get(lang) ?? findForeign(lang, languages);
  ofReport.set(lang, foreign);
  return foreign;
}

function findForeign(lang: Lang, languages: readonly Language[]): Foreign {
  const own = scriptOf(lang);
  const others = new Map<string, Language>();
  for (const language of languages) {
    const script = scriptOf(language.id);
    if (script !== own && !others.has(script)) others.set(script, language);
  }
  if (others.size === 0) return { others: [] };
  const runs = [...others.keys()].map((script) => {
    const letters = lettersOfScript(script);
    const word = `[${letters}][${letters}\\p{M}’״׳-]*`;
    return `(${word}(?:[ \\u00A0]${word})${script === 'Latn' ? '+' : '*'})`;
  });
  // One pass for all scripts: a second one would find words in the marks of the first.
  return { others: [...others.values()], pattern: new RegExp(`(?<![&#\\p{L}])(?:${runs.join('|')})(?![;\\p{L}])`, 'gu') };
}
