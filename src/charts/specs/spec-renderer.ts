import { SVGStringRenderer, type PaintedItem, type PaintedMark } from 'vega';
import { SWAPPED_ANCHORS, textDirection } from '../text-direction.ts';
import { isLocalImage } from './remote.ts';

/** A picture that would have to be fetched, found when the mark was drawn. */
export class RemoteImage extends Error {
  readonly url: string;

  constructor(url: string) {
    super(`Impossible: the picture ${url} would be loaded`);
    this.url = url;
  }
}

interface TextItem extends PaintedItem {
  readonly lineBreak?: string;
  readonly url?: string;
  readonly opacity?: number;
}

/** Vega's renderer for SVG text: one `<text>` a line, each with its own direction by what it says; pictures stand in the file itself. */
export class SpecRenderer extends SVGStringRenderer {
  readonly #images: Readonly<Record<string, string>>;

  constructor(images: Readonly<Record<string, string>>) {
    super();
    this.#images = images;
  }

  /** Pictures stand in the file or are refused: nothing is ever fetched. */
  override loadImage(): Promise<{ complete: boolean; width: number; height: number }> {
    return Promise.resolve({ complete: false, width: 0, height: 0 });
  }

  override mark(markup: unknown, scene: PaintedMark): unknown {
    return super.mark(markup, scene.marktype === 'text' ? inLines(scene) : scene);
  }

  override attr(scene: PaintedMark, item: PaintedItem, emitters: unknown, tag: string | null): Record<string, unknown> {
    if (tag === 'image') return this.#image(super.attr({ ...scene, items: [] }, item, emitters, tag), item as TextItem);
    const attributes = super.attr(scene, item, emitters, tag);
    if (tag !== 'text') return attributes;
    const direction = textDirection(String(item.text));
    return { ...attributes, direction, ...(direction === 'rtl' && { 'text-anchor': SWAPPED_ANCHORS[String(attributes['text-anchor'])] }) };
  }

  #image(attributes: Record<string, unknown>, { url = '' }: TextItem): Record<string, unknown> {
    const { 'xlink:href': _, ...others } = attributes;
    if (!isLocalImage(url, this.#images)) throw new RemoteImage(url);
    return { ...others, href: this.#images[url] ?? url };
  }
}

/** The texts of a mark, each line a text of its own; what is not shown is left out. */
function inLines(scene: PaintedMark): PaintedMark {
  const items = (scene.items as readonly TextItem[]).filter(({ opacity, text }) => opacity !== 0 && text !== '' && text !== null && text !== undefined).flatMap((item): TextItem[] => {
    const { text, lineBreak, fontSize = 11, lineHeight = fontSize + 2, dy = 0 } = item;
    const lines: readonly unknown[] = Array.isArray(text) ? text : lineBreak !== undefined && typeof text === 'string' ? text.split(lineBreak) : [text];
    return lines.map((line, place) => Object.create(item, { text: { value: line }, lineBreak: { value: undefined }, dy: { value: dy + place * lineHeight } }) as TextItem);
  });
  return Object.create(scene, { items: { value: items }, zitems: { value: null } }) as PaintedMark;
}
