import { scriptOf } from '../i18n/script-of.ts';
import type { Lang, Language } from '../terms/language.ts';
import { escapeHtml } from './escape-html.ts';

/**
 * Text as HTML in which runs of another language of the report, told by their script, carry their own `lang` and `dir`,
 * so that a screen reader changes its voice. One Latin word alone (a name, an abbreviation) stays as it is.
 */
export function markForeignRuns(text: string, lang: Lang, languages: readonly Language[]): string {
  const own = scriptOf(lang);
  const others = new Map<string, Language>();
  for (const language of languages) {
    const script = scriptOf(language.id);
    if (script !== own && !others.has(script)) others.set(script, language);
  }
  let html = escapeHtml(text);
  for (const [script, language] of others) {
    const word = `\\p{Script=${script}}[\\p{Script=${script}}\\p{M}’״׳-]*`;
    const more = script === 'Latn' ? '+' : '*';
    html = html.replace(new RegExp(`(?<![&#\\p{L}])${word}(?:[ \\u00A0]${word})${more}(?![;\\p{L}])`, 'gu'), (run) => `<span lang="${language.id}" dir="${language.dir}">${run}</span>`);
  }
  return html;
}
