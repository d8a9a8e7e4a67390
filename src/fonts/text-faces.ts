import type { Language, Localized } from '../terms/language.ts';
import { familyOf, fontNameOf, partsOf, WEIGHTS, type Face } from './build-fonts.ts';
import type { KeepFont } from './subset.ts';
import { unicodeRangeOf } from './unicode-range.ts';

/** The text fonts of each language cut down to the characters (code points) given for it; a character that none of its files has is left out. */
export async function textFacesOf(languages: readonly Language[], characters: Localized<ReadonlySet<number>>, bytesOf: (file: string) => Uint8Array, keep?: KeepFont): Promise<Face[]> {
  const faces: Face[] = [];
  for (const { id: lang, fonts } of languages) {
    const points = [...(characters[lang] ?? [])].sort((a, b) => a - b);
    for (const part of await partsOf(fonts.text, points, WEIGHTS.text, bytesOf, keep)) {
      const { woff2, weight } = part.subset;
      faces.push({ family: familyOf('text', lang), lang, role: 'text', name: fontNameOf(part), woff2, weight, unicodeRange: unicodeRangeOf(part.codePoints) });
    }
  }
  return faces;
}
