import { directionOf } from '../i18n/direction-of.ts';
import type { Said } from '../releases/said-then.ts';
import { escapeHtml } from '../words/escape-html.ts';
import { numberHtml } from '../words/render-line.ts';
import type { PageContext } from './page-context.ts';

/** Words of a release as HTML; those that are not in the page's language say which one they are in. */
export function saidHtml({ lang, words }: Pick<PageContext, 'lang' | 'words'>, said: Said): string {
  if (/^[\p{Nd}.,%]+$/u.test(said.text)) return numberHtml(said.text);
  return said.lang === lang ? words(said.text) : `<span lang="${escapeHtml(said.lang)}" dir="${directionOf(said.lang)}">${escapeHtml(said.text)}</span>`;
}
