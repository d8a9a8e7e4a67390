import { renderModule, SVGHandler, SVGRenderer, SVGStringRenderer, textMetrics, type PaintedItem, type PaintedMark } from 'vega';
import { SWAPPED_ANCHORS, textDirection } from '../../charts/text-direction.ts';
import { widthsIn } from './text-width.ts';

const ANCHORS: Readonly<Record<string, string>> = { left: 'start', center: 'middle', right: 'end' };

const sizeOf = ({ fontSize = 11 }: PaintedItem) => Number(fontSize);
const linesOf = ({ text }: PaintedItem): readonly unknown[] | undefined => (Array.isArray(text) && text.length > 1 ? text : undefined);
const wordsOf = ({ text }: PaintedItem) => (Array.isArray(text) ? text.join(' ') : String(text ?? ''));

/** Vega's renderer in the page, which draws texts as the build does: one `<text>` a line, each with its own direction. */
class BidiRenderer extends SVGRenderer {
  readonly #items = new WeakMap<PaintedItem, PaintedItem[]>();
  readonly #scenes = new WeakMap<PaintedMark, PaintedMark>();

  override initialize(...sizes: readonly unknown[]): this {
    super.initialize(...sizes);
    this.canvas()?.setAttribute('direction', 'ltr');
    return this;
  }

  override mark(into: Element, scene: PaintedMark, before?: Element, types?: unknown): Element {
    return super.mark(into, scene.marktype === 'text' && scene.items.some(linesOf) ? this.#lineByLine(scene) : scene, before, types);
  }

  override _update(kind: { readonly type: string }, element: Element, item: PaintedItem): void {
    super._update(kind, element, item);
    if (kind.type !== 'text') return;
    const dir = textDirection(wordsOf(item));
    const anchor = ANCHORS[item.align ?? 'left'] ?? 'start';
    element.setAttribute('direction', dir);
    element.setAttribute('text-anchor', dir === 'rtl' ? SWAPPED_ANCHORS[anchor] ?? anchor : anchor);
  }

  /** The mark with a stand-in for each line of its texts; the stand-ins stay the same from frame to frame, since Vega keeps their elements on them. */
  #lineByLine(scene: PaintedMark): PaintedMark {
    const items = scene.items.flatMap((item) => {
      const lines = linesOf(item);
      if (!lines) return [item];
      const known = this.#items.get(item);
      const standIns = known?.length === lines.length ? known : lines.map(() => Object.create(item, { _svg: { value: null, writable: true } }) as PaintedItem);
      this.#items.set(item, standIns);
      standIns.forEach((one, line) => Object.defineProperties(one, {
        text: { value: lines[line], configurable: true },
        dy: { value: (item.dy ?? 0) + line * (item.lineHeight ?? sizeOf(item) + 2), configurable: true },
      }));
      return standIns;
    });
    const standIn = this.#scenes.get(scene) ?? Object.create(scene, { _svg: { value: null, writable: true }, zitems: { value: null, writable: true } }) as PaintedMark;
    this.#scenes.set(scene, standIn);
    return Object.defineProperty(standIn, 'items', { value: items, configurable: true });
  }
}

/** Makes every view of the page draw texts so, and measure them in the font `family`. */
export function installBidiRenderer(family: string): void {
  renderModule('svg', { renderer: BidiRenderer, headless: SVGStringRenderer, handler: SVGHandler } as never);
  const widthOf = widthsIn(family);
  textMetrics.width = (item, text) => widthOf(String(text ?? '').trim(), sizeOf(item), item.fontWeight ?? 400);
}
