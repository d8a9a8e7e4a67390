/** A character that a drawing needs and that no font of its language has; whoever knows the place makes a diagnostic of it. */
export class MissingGlyph extends Error {
  readonly codePoint: number;

  constructor(codePoint: number, text: string) {
    super(`Impossible: no font has U+${codePoint.toString(16).toUpperCase().padStart(4, '0')} in “${text}”`);
    this.codePoint = codePoint;
  }
}
