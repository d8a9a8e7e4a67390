import { PART, runsOf } from '../runs-of-text.ts';
import { faultAt, onEachPage } from './rule.ts';

/** Proper names that stand in a page of another script without a language of their own. */
const NAMES: readonly string[] = [];

const LATIN = /\p{Script=Latin}[\p{Script=Latin}'’.-]*(?:[ ,]+\p{Script=Latin}[\p{Script=Latin}'’.-]*)+/gu;
const HEBREW = /\p{Script=Hebrew}[\p{Script=Hebrew}"'״׳־]*(?:[ ,]+\p{Script=Hebrew}[\p{Script=Hebrew}"'״׳־]*)+/gu;
/** Languages that are not written in Latin letters. */
const NOT_LATIN = new Set(['ar', 'fa', 'he', 'ur', 'yi']);

/** Two or more words of another script in a row are marked with their language. */
export const foreignWords = onEachPage((page) => runsOf(page).flatMap((run) => {
  const text = NAMES.reduce((rest, name) => rest.replaceAll(name, PART), run.text);
  return [...text.matchAll(NOT_LATIN.has(run.lang) ? LATIN : HEBREW)].map(([found]) => faultAt(page, run.element, `“${found}” in words that are marked as ${run.lang}${run.attribute ? `, in ${run.attribute}` : ''}`));
}));
