import { SVGStringRenderer, type PaintedItem, type PaintedMark } from 'vega';
import type { Dir } from '../terms/language.ts';

/** `text-anchor` is relative to the direction of its text, Vega's alignment is not. */
const SWAPPED: Readonly<Record<string, string>> = { start: 'end', end: 'start', middle: 'middle' };

/** Vega's renderer for SVG text, with one `<text>` a line, each with its own direction: the one form that every browser draws alike. */
export class BidiSvgRenderer extends SVGStringRenderer {
  readonly #dir: Dir;

  constructor(dir: Dir) {
    super();
    this.#dir = dir;
  }

  override mark(markup: unknown, scene: PaintedMark): unknown {
    if (scene.marktype === 'text' && scene.items.some(({ text }) => Array.isArray(text))) {
      throw new Error('Impossible: a text of several lines, which Safari would scramble');
    }
    return super.mark(markup, scene);
  }

  override attr(scene: PaintedMark, item: PaintedItem, emitters: unknown, tag: string | null): Record<string, unknown> {
    const attributes = super.attr(scene, item, emitters, tag);
    if (tag === 'text' && this.#dir === 'rtl') {
      // figures without a letter read from left to right in every script
      const rtl = /\p{L}/u.test(String(item.text));
      attributes['direction'] = rtl ? 'rtl' : 'ltr';
      if (rtl) attributes['text-anchor'] = SWAPPED[String(attributes['text-anchor'])];
    }
    for (const name of ['item', 'wave', 'percent', 'points']) {
      if (tag !== null && tag !== 'text' && item.datum?.[name] !== undefined) attributes[`data-${name}`] = item.datum[name];
    }
    return attributes;
  }
}
