/** Gives what was drawn before from the same `decides`, which must hold everything that the drawing is made of; draws it where there is none. */
export type KeptDrawing = (decides: readonly string[], draw: () => Promise<string>) => Promise<string>;

/** Keeps nothing. */
export const drawAnew: KeptDrawing = (_decides, draw) => draw();
