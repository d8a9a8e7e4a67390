import { basename } from 'node:path';
import type { Lang, Language, Localized } from '../terms/language.ts';
import { isInvisible } from './invisible.ts';
import { createMeasure, type MeasuredFace, type TextMeasure } from './measure.ts';
import { createOutline, type TextOutline } from './outline.ts';
import { openFont, subsetOf, type KeepFont, type Subset, type Weight } from './subset.ts';
import { unicodeRangeOf } from './unicode-range.ts';

/** What a face is for: running text, charts and tables, or titles. */
export const FONT_ROLES = ['text', 'display'] as const;
export type FontRole = (typeof FONT_ROLES)[number];

/** Weights shipped of each role. */
export const WEIGHTS: Readonly<Record<FontRole, Weight>> = { text: { min: 400, max: 700 }, display: { min: 700, max: 700 } };

/** One `@font-face`: some characters of a role in a language. */
export interface Face {
  /** For example `Text he`; several faces of a family divide its characters among them. */
  readonly family: string;
  readonly lang: Lang;
  readonly role: FontRole;
  /** File name made from the source file and the bytes: two faces of one name have the same bytes. */
  readonly name: string;
  readonly woff2: Uint8Array;
  readonly unicodeRange: string;
  readonly weight: Weight;
}

/** All fonts of a report: what is shipped, what is missing, and how wide the shipped fonts set a text. */
export interface Fonts {
  readonly faces: readonly Face[];
  /** Visible code points, ascending, that no text font of the language has. */
  readonly missing: Localized<readonly number[]>;
  readonly measures: Localized<TextMeasure>;
  /** The shipped fonts of each role, opened; those of text do not stand behind those of display. */
  readonly measured: Localized<Readonly<Record<FontRole, readonly MeasuredFace[]>>>;
  /** Draws a text as outlines: in the fonts of its role, and as the pages do in those of text for what display fonts lack. */
  readonly outlines: Localized<Readonly<Record<FontRole, TextOutline>>>;
}

/** The CSS family name of a role in a language, for example `Display he`. */
export function familyOf(role: FontRole, lang: Lang): string {
  return `${role.slice(0, 1).toUpperCase()}${role.slice(1)} ${lang}`;
}

/** A font file cut down to what it is the first of its role to have. */
export interface Part {
  readonly file: string;
  readonly codePoints: readonly number[];
  readonly subset: Subset;
}

/** Each file of a role with the characters that it is the first to have; files that have none are left out. */
export async function partsOf(files: readonly string[], points: readonly number[], weight: Weight, bytesOf: (file: string) => Uint8Array, keep?: KeepFont): Promise<Part[]> {
  let left = points;
  const parts: Part[] = [];
  for (const file of files) {
    const bytes = bytesOf(file);
    const font = openFont(bytes);
    const codePoints = left.filter((point) => font.hasGlyphForCodePoint(point));
    left = left.filter((point) => !font.hasGlyphForCodePoint(point));
    if (codePoints.length > 0) parts.push({ file, codePoints, subset: await subsetOf(bytes, codePoints, weight, keep) });
  }
  return parts;
}

/** The name of a cut file: two of one name have the same bytes. */
export const fontNameOf = ({ file, subset }: Part) => `${basename(file).replace(/\.\w+$/, '')}.${subset.digest}.woff2`;

/**
 * Cuts the font files of each language down to `characters` (code points) and tells how wide they set a text.
 * What was cut before is taken from `keep`. A character is taken from the first file of a role that has it. Deterministic: the same input gives the same bytes.
 */
export async function buildFonts(
  languages: readonly Language[], characters: ReadonlySet<number>, bytesOf: (file: string) => Uint8Array, keep?: KeepFont,
): Promise<Fonts> {
  const points = [...characters].sort((a, b) => a - b);
  const faces: Face[] = [];
  const missing: Record<Lang, readonly number[]> = {};
  const measures: Record<Lang, TextMeasure> = {};
  const outlines: Record<Lang, Record<FontRole, TextOutline>> = {};
  const opened: Record<Lang, Record<FontRole, readonly MeasuredFace[]>> = {};
  for (const { id: lang, fonts } of languages) {
    let textFaces: readonly MeasuredFace[] = [];
    for (const role of FONT_ROLES) {
      const parts = await partsOf(fonts[role], points, WEIGHTS[role], bytesOf, keep);
      for (const part of parts) {
        const { woff2, weight } = part.subset;
        faces.push({ family: familyOf(role, lang), lang, role, name: fontNameOf(part), woff2, unicodeRange: unicodeRangeOf(part.codePoints), weight });
      }
      const measured: MeasuredFace[] = parts.map(({ codePoints, subset }) => ({ font: subset.font, weight: subset.weight, codePoints: new Set(codePoints) }));
      opened[lang] = { ...opened[lang], [role]: measured } as Record<FontRole, readonly MeasuredFace[]>;
      outlines[lang] = { ...outlines[lang], [role]: createOutline([...measured, ...textFaces]) } as Record<FontRole, TextOutline>;
      if (role !== 'text') continue;
      textFaces = measured;
      missing[lang] = points.filter((point) => !isInvisible(String.fromCodePoint(point)) && !measured.some((face) => face.codePoints.has(point)));
      measures[lang] = createMeasure(measured);
    }
  }
  return { faces, missing, measures, measured: opened, outlines };
}
