import { PART, runsOf, type Run } from '../runs-of-text.ts';
import { faultAt, onEachPage } from './rule.ts';

/** What a right-to-left line shows in another order than it is written in. */
const MIXED: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a signed number', /(?<![\p{L}\p{N}%])[+\-−–—]\s?\p{Nd}[\p{Nd}.,]*%?/gu],
  ['a range with a dash', /\p{Nd}%?\s*[–—]\s*\p{Nd}+%?/gu],
  ['a fraction or list with a spaced slash', /\p{Nd}%?\s+\/\s+\p{Nd}+/gu],
  ['a comparison sign before a number', /[<>~≤≥≈]\s*\p{Nd}[\p{Nd}.,]*%?/gu],
  ['an arrow between numbers', new RegExp(`(?:\\p{Nd}%?|${PART})\\s*(?:[←→↔⇒⇐⟵⟶➔➜]|->|<-)\\s*(?:\\p{Nd}|${PART})`, 'gu')],
  ['a base written N=', new RegExp(`[Nn]\\s*=\\s*(?:\\p{Nd}+|${PART})`, 'gu')],
  ['a sign outside the isolated number', new RegExp(`(?:(?<=^|[\\s(])[+\\-−–]|[<>~≤≥≈])${PART}`, 'gu')],
  ['a range of two isolated numbers', new RegExp(`${PART}\\s*[–—-]\\s*${PART}`, 'gu')],
];
const MARK = '\u200E';

/** Right-to-left text, drawings and spoken attributes included, holds no signed number, range, comparison or `N=` that is not isolated. */
export const isolation = onEachPage((page) => runsOf(page).filter((run) => run.dir === 'rtl').flatMap((run) => mixedIn(run).map((message) => faultAt(page, run.element, message))));

function mixedIn({ text, attribute }: Run): string[] {
  return MIXED.flatMap(([what, pattern]) => [...text.matchAll(pattern)].filter((match) => !isMarked(text, match.index, match[0].length)).map(([found]) => (
    `${what} that is not isolated, “${found.replaceAll(PART, '⟨number⟩')}”${attribute ? ` in ${attribute}` : ''}`
  )));
}

/** True where left-to-right marks stand around the place, nothing but figures and signs between. */
function isMarked(text: string, at: number, length: number): boolean {
  const before = text.slice(0, at).split(/[^\p{N}%.,+\-−–\u200E]/u).at(-1) ?? '';
  const after = text.slice(at + length).split(/[^\p{N}%.,+\-−–\u200E]/u)[0] ?? '';
  return before.includes(MARK) && after.includes(MARK);
}
