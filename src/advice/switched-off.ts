import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import { adviseNearest } from '../terms/nearest.ts';
import { phrase } from '../terms/phrase.ts';
import { ADVICE, type AdviceName } from './advice.ts';

/** A comment that keeps one sort of advice from a paragraph or an entry: `style: sentence – why`, between the signs of a comment of its file. */
export interface SwitchedOff {
  readonly name: AdviceName;
  /** Line of the comment, and the lines it holds for. */
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

const COMMENT = /(?:\{\/\*|#)\s*style:\s*([^\s*]*)\s*(?:[–—:-]+\s*)?(.*?)\s*(?:\*\/\}.*)?$/u;

const NONE = { off: [], diagnostics: [] };

/** The comments of a file that switch advice off, each for the lines up to the next empty one; those that name no advice or give no reason are told. */
export function switchedOffIn(file: string, text: string): { readonly off: readonly SwitchedOff[]; readonly diagnostics: readonly Diagnostic[] } {
  if (!text.includes('style:')) return NONE;
  const off: SwitchedOff[] = [];
  const diagnostics: Diagnostic[] = [];
  const lines = text.split(/\r?\n/);
  lines.forEach((line, index) => {
    const match = COMMENT.exec(line);
    if (!match) return;
    const [, name = '', reason = ''] = match;
    const place = { file, line: index + 1, column: match.index + 1 };
    if (!(name in ADVICE)) diagnostics.push(diagnostic('STYLE_COMMENT', place, { actual: name || phrase('nothing'), expected: phrase('one-of', { names: Object.keys(ADVICE) }), repair: adviseNearest(name, Object.keys(ADVICE)) }));
    else if (!/\p{L}{2}/u.test(reason)) diagnostics.push(diagnostic('STYLE_COMMENT', place, { actual: `style: ${name}`, expected: phrase('name-of-advice-and-reason'), repair: phrase('write-why-it-stays', { comment: `style: ${name} – …` }) }));
    else off.push({ name: name as AdviceName, line: index + 1, from: index + 1, to: endOf(lines, index) });
  });
  return { off, diagnostics };
}

/** The last line of what stands below a comment, from 1: up to an empty line. */
function endOf(lines: readonly string[], index: number): number {
  const rest = lines.slice(index + 1);
  const begins = rest.findIndex((line) => line.trim() !== '');
  const ends = rest.findIndex((line, at) => at > begins && line.trim() === '');
  return begins < 0 ? index + 1 : index + 1 + (ends < 0 ? rest.length : ends);
}
