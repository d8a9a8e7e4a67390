/** Controls, direction marks, joiners and variation selectors: they paint nothing and take no room. */
const NO_WIDTH = /[\p{Cc}\p{Cf}\p{Variation_Selector}\p{Zl}\p{Zp}]/u;

/** True where the character paints nothing and has no width, so that no font needs it; a space is not among them. */
export function hasNoWidth(character: string): boolean {
  return NO_WIDTH.test(character);
}

/** True where a font may lack the character without harm to a reader: no width, or a space of any kind. */
export function isInvisible(character: string): boolean {
  return hasNoWidth(character) || /\p{Zs}/u.test(character);
}
