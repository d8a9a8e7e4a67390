import 'vega';

/** The parts of Vega that this room uses and that its types leave out. */
declare module 'vega' {
  /** One painted thing of the scene. */
  export interface PaintedItem {
    readonly text?: unknown;
    readonly datum?: Readonly<Record<string, unknown>>;
  }

  export interface PaintedMark {
    readonly marktype: string;
    readonly role: string;
    readonly items: readonly PaintedItem[];
  }

  export interface Scene {
    readonly root: PaintedMark;
  }

  export class SVGStringRenderer {
    constructor(loader?: unknown);
    mark(markup: unknown, scene: PaintedMark): unknown;
    attr(scene: PaintedMark, item: PaintedItem, emitters: unknown, tag: string | null): Record<string, unknown>;
  }

  export function path(): { toString(): string };
  export function pathSymbols(shape: string): { draw(context: unknown, size: number): void };
}
