import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import { forbiddenIn } from '../terms/forbidden-characters.ts';
import { phrase } from '../terms/phrase.ts';
import type { Place } from '../terms/place.ts';

/** Lines of a file whose characters are told; a file with more is no text. */
const MOST = 20;

/** The first character of a text that no text may hold, said at `place`, which is given its offset. */
export function checkCharacters(text: string, place: (offset: number) => Place): Diagnostic[] {
  const found = forbiddenIn(text);
  return found ? [diagnostic('CHARACTER_FORBIDDEN', place(found.offset), { actual: found.name, detail: phrase(found.turnsText ? 'a-sign-that-turns-text' : 'a-control-character') })] : [];
}

/** The first such character of each line of a file. */
export function checkLines(file: string, text: string): Diagnostic[] {
  if (!forbiddenIn(text)) return [];
  return text.split('\n').flatMap((line, index) => checkCharacters(line, (offset) => ({ file, line: index + 1, column: offset + 1 }))).slice(0, MOST);
}

/** Characters of a line, of one line of JSON, which programs write without line ends, and of a file of words: far beyond what anyone writes, and read in a moment. */
const LONGEST = 200_000;
const LONGEST_OF_JSON = 5_000_000;
const LONGEST_WORDS = 1_000_000;

/** Lines, and files of words, that are too long to be read in a time that anyone would wait. */
export function checkLengths(file: string, text: string): Diagnostic[] {
  const told = (line: number, what: 'long-line' | 'long-file', actual: number, expected: number) => diagnostic('TEXT_TOO_LONG', { file, line, column: 1 }, { what: phrase(what), actual, expected });
  const most = file.endsWith('.json') ? LONGEST_OF_JSON : LONGEST;
  const isLong = file.endsWith('.mdx') && text.length > LONGEST_WORDS;
  const lines = text.length > most ? text.split('\n').flatMap((line, index) => (line.length > most ? [told(index + 1, 'long-line', line.length, most)] : [])) : [];
  return lines.length > 0 || !isLong ? lines.slice(0, MOST) : [told(1, 'long-file', text.length, LONGEST_WORDS)];
}
