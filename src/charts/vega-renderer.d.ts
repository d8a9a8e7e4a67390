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
    loadImage(uri: string): Promise<{ complete: boolean; width: number; height: number }>;
    /** Writes the gradients and clips that the marks painted before refer to. */
    defs(markup: unknown): void;
  }

  /** How Vega measures texts; `width` may be replaced. */
  export const textMetrics: {
    width(item: PaintedItem, text: unknown): number;
  };

  /** The number of a row, in the order in which rows came into the dataflow. */
  export function tupleid(datum: object): number;

  /** Sets where Vega's chance comes from, for the whole process. */
  export function setRandom(random: () => number): void;
  export function randomLCG(seed: number): () => number;
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

  export function path(): { toString(): string };
  export function pathSymbols(shape: string): { draw(context: unknown, size: number): void };
}
