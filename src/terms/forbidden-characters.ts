/**
 * Characters that no text of a report may hold: controls, which no one sees and terminals obey; signs that embed, override or isolate a direction, which can show one
 * word as another; halves of a pair. The marks LRM, RLM and ALM are allowed: they order a line and turn no letter.
 */
const FORBIDDEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Cs}/u;
const EACH = new RegExp(FORBIDDEN, 'gu');

const NAMES: Readonly<Record<number, string>> = {
  0x202a: 'LEFT-TO-RIGHT EMBEDDING', 0x202b: 'RIGHT-TO-LEFT EMBEDDING', 0x202c: 'POP DIRECTIONAL FORMATTING', 0x202d: 'LEFT-TO-RIGHT OVERRIDE', 0x202e: 'RIGHT-TO-LEFT OVERRIDE',
  0x2066: 'LEFT-TO-RIGHT ISOLATE', 0x2067: 'RIGHT-TO-LEFT ISOLATE', 0x2068: 'FIRST STRONG ISOLATE', 0x2069: 'POP DIRECTIONAL ISOLATE',
};

/** A forbidden character of a text. */
export interface ForbiddenCharacter {
  readonly offset: number;
  /** Its code point and, where it is a sign of direction, its name. */
  readonly name: string;
  readonly turnsText: boolean;
}

/** The first character of a text that no text may hold. */
export function forbiddenIn(text: string, from = 0): ForbiddenCharacter | undefined {
  EACH.lastIndex = from;
  const found = EACH.exec(text);
  if (!found) return undefined;
  const point = found[0].codePointAt(0) as number;
  const name = NAMES[point];
  return { offset: found.index, name: `${codeOf(point)}${name === undefined ? '' : ` ${name}`}`, turnsText: name !== undefined };
}

/** The text with its forbidden characters named, for a message: `[U+202E]`. */
export function nameForbidden(text: string): string {
  return text.replace(EACH, (character) => `[${codeOf(character.codePointAt(0) as number)}]`);
}

/** The text with one sign in the place of each forbidden character, and of each tab, for a line whose columns count. */
export function coverForbidden(text: string): string {
  return text.replaceAll('\t', ' ').replace(EACH, (character) => {
    const point = character.codePointAt(0) as number;
    return point < 0x20 ? String.fromCodePoint(0x2400 + point) : '\uFFFD';
  });
}

const codeOf = (point: number) => `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
