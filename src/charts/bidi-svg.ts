import { SVGStringRenderer, type PaintedItem, type PaintedMark } from 'vega';
import type { Dir } from '../terms/language.ts';
import { SWAPPED_ANCHORS, textDirection } from './text-direction.ts';

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
    const dir = tag === 'text' ? textDirection(String(item.text)) : undefined;
    if (dir !== undefined && [dir, this.#dir].includes('rtl')) {
      attributes['direction'] = dir;
      if (dir === 'rtl') attributes['text-anchor'] = SWAPPED_ANCHORS[String(attributes['text-anchor'])];
    }
    for (const name of ['item', 'wave', 'percent', 'points']) {
      if (tag !== null && tag !== 'text' && scene.marktype !== 'rule' && item.datum?.['sign'] !== true && item.datum?.[name] !== undefined) attributes[`data-${name}`] = item.datum[name];
    }
    return attributes;
  }
}
