import type { Face } from './build-fonts.ts';

/** The `@font-face` rules of the faces, one a line; `urlOf` gives the address of a face's file. */
export function fontFaceCss(faces: readonly Face[], urlOf: (face: Face) => string): string {
  return faces.map((face) => {
    const { min, max } = face.weight;
    const weight = min === max ? String(min) : `${min} ${max}`;
    return `@font-face{font-family:"${face.family}";font-style:normal;font-weight:${weight};font-display:swap;`
      + `src:url("${urlOf(face)}") format("woff2");unicode-range:${face.unicodeRange}}`;
  }).join('\n');
}
