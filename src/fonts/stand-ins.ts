import type { Lang, Localized } from '../terms/language.ts';
import { familyOf, FONT_ROLES, WEIGHTS, type FontRole, type Fonts } from './build-fonts.ts';
import { fontAt, type MeasuredFace } from './measure.ts';
import { SYSTEM_FONTS, type SystemFace, type SystemFont } from './system-fonts.ts';

/** How often each character stands in the words that a role sets in a language. */
export type Frequencies = ReadonlyMap<string, number>;

/** A face of a font of the system that takes the room of a report's font: on average as wide, in lines as high. */
export interface StandIn {
  /** For example `Text he 1`. */
  readonly family: string;
  readonly lang: Lang;
  readonly role: FontRole;
  readonly weight: number;
  /** The names that a system may know the font by. */
  readonly local: readonly string[];
  /** In parts of what the system's font has. */
  readonly size: number;
  /** In ems of the text: those of the report's font. */
  readonly ascent: number;
  readonly descent: number;
}

/** What of the letters of a language a font must have to stand in for one that has all. */
const SHARE_NEEDED = 0.5;

/**
 * What stands in for the fonts of a report, in the order of choice. Each is as wide as the report's font over the characters of the language that both have, as often as `texts` has them: the same words in another
 * language have another average. A language that no font of a system is known for has none.
 */
export function standInsOf(fonts: Pick<Fonts, 'measured'>, texts: Localized<Readonly<Record<FontRole, Frequencies>>>): StandIn[] {
  return Object.entries(fonts.measured).flatMap(([lang, roles]) => FONT_ROLES.flatMap((role) => {
    const frequencies = texts[lang]?.[role] ?? new Map<string, number>();
    const fitting = SYSTEM_FONTS.filter((font) => font.role === role && hasLetters(font, frequencies));
    return fitting.flatMap(({ faces }, at) => faces.filter(({ weight }) => WEIGHTS[role].min <= weight && weight <= WEIGHTS[role].max)
      .map((face) => standIn(face, roles[role], frequencies, { family: `${familyOf(role, lang)} ${at + 1}`, lang, role })));
  }));
}

/** The rules of stand-ins, one a line. Every line of a page has a height of its own, so that gaps between lines count nowhere. */
export function standInCss(standIns: readonly StandIn[]): string {
  return standIns.map(({ family, weight, local, size, ascent, descent }) => {
    const overrides = { 'size-adjust': size, 'ascent-override': ascent / size, 'descent-override': descent / size };
    return `@font-face{font-family:"${family}";font-weight:${weight};src:${local.map((name) => `local("${name}")`).join()};${Object.entries(overrides).map(([name, value]) => `${name}:${percent(value)}`).join(';')}}`;
  }).join('\n');
}

/** The families that set words of a role in a language, as CSS lists them: the report's, then what stands in for it. */
export function familiesOf(role: FontRole, lang: Lang, standIns: readonly StandIn[]): string {
  const others = standIns.filter((one) => one.role === role && one.lang === lang).map(({ family }) => family);
  return [...new Set([familyOf(role, lang), ...others])].map((family) => `"${family}"`).join();
}

const percent = (value: number) => `${Math.round(value * 10_000) / 100}%`;

function standIn({ weight, local, western = [], unitsPerEm, widths }: SystemFace, own: readonly MeasuredFace[], frequencies: Frequencies, named: Pick<StandIn, 'family' | 'lang' | 'role'>): StandIn {
  const theirs = widthsIn(widths);
  let [ownWidth, theirWidth] = [0, 0];
  for (const [character, count] of frequencies) {
    const face = own.find(({ codePoints }) => codePoints.has(character.codePointAt(0) ?? 0));
    const width = theirs.get(character);
    if (!face || width === undefined) continue;
    const font = fontAt(face, weight);
    ownWidth += count * font.layout(character).advanceWidth / font.unitsPerEm;
    theirWidth += count * width / unitsPerEm;
  }
  // The face that has the space decides how high a line is.
  const first = own.find(({ codePoints }) => codePoints.has(0x20)) ?? own[0];
  if (!first) throw new Error(`Impossible: a stand-in for ${named.family}, which has no face`);
  const { ascent, descent, unitsPerEm: em } = first.font;
  const names = shareOf(frequencies, (letter) => WESTERN.test(letter)) >= SHARE_NEEDED ? [...local, ...western] : local;
  return { ...named, weight, local: names, size: ownWidth / theirWidth, ascent: ascent / em, descent: -descent / em };
}

/** True where a font has so many letters of a language that its words can be set in it. */
function hasLetters({ faces: [face] }: SystemFont, frequencies: Frequencies): boolean {
  const known = widthsIn(face?.widths ?? '');
  return shareOf(frequencies, (letter) => known.has(letter)) >= SHARE_NEEDED;
}

const WESTERN = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

/** The share of letters, each as often as it stands, of which something holds; 0 of none. */
function shareOf(frequencies: Frequencies, holds: (letter: string) => boolean): number {
  const letters = [...frequencies].filter(([character]) => /\p{L}/u.test(character));
  const count = (counted: typeof letters) => counted.reduce((sum, [, one]) => sum + one, 0);
  return letters.length === 0 ? 0 : count(letters.filter(([letter]) => holds(letter))) / count(letters);
}

const read = new Map<string, ReadonlyMap<string, number>>();

/** The width of each character, in units. */
function widthsIn(written: string): ReadonlyMap<string, number> {
  const known = read.get(written);
  if (known) return known;
  const widths = new Map(written.split(';').flatMap((run) => {
    const [first = '', ...numbers] = run.trim().split(/\s+/);
    return numbers.map((width, at) => [String.fromCodePoint(parseInt(first, 16) + at), Number(width)] as const);
  }));
  read.set(written, widths);
  return widths;
}
