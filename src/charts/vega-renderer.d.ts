import 'vega';

/** The parts of Vega that are used at build and in the interactive view, and that its types leave out. */
declare module 'vega' {
  /** One painted thing of the scene. */
  export interface PaintedItem {
    readonly text?: unknown;
    readonly datum?: Readonly<Record<string, unknown>>;
    readonly align?: string;
    readonly dy?: number;
    readonly fontSize?: number;
    readonly fontWeight?: number | string;
    readonly lineHeight?: number;
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

  export class SVGRenderer {
    constructor(loader?: unknown);
    initialize(...sizes: readonly unknown[]): this;
    canvas(): SVGSVGElement | null;
    mark(into: Element, scene: PaintedMark, before?: Element, types?: unknown): Element;
    /** Writes the attributes of a painted thing. */
    _update(kind: { readonly type: string }, element: Element, item: PaintedItem): void;
  }

  export class SVGHandler {
    constructor(loader?: unknown);
  }

  export const textMetrics: { width(item: PaintedItem, text: unknown): number };

  export function path(): { toString(): string };
  export function pathSymbols(shape: string): { draw(context: unknown, size: number): void };
}
