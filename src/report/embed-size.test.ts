import { describe, expect, it } from 'vitest';
import { frameHeightOf, type Piece } from './embed-size.ts';

/** Each letter is half as wide as it is high. */
const measure = (text: string, { size }: { size: number }) => (text.length * size) / 2;
const text = (words: string): Piece & { kind: 'text' } => ({ kind: 'text', text: words, size: 20, weight: 400, line: 30, above: 10 });
const drawing: Piece = { kind: 'drawing', wide: '<svg viewBox="0 0 720 360">', phone: '<svg viewBox="0 0 320 320">', above: 0 };

describe('the height of a frame', () => {
  it('holds the room around what it shows, and is rounded up to ten', () => expect([frameHeightOf([], 720, measure), frameHeightOf([{ kind: 'box', height: 60 }], 720, measure)]).toEqual([40, 100]));
  it('grows by a line where words wrap', () => expect([720, 300].map((width) => frameHeightOf([text('aaaa bbbb cccc dddd eeee ffff gggg hhhh')], width, measure))).toEqual([80, 110]));
  it('follows the wide drawing where there is room for it, else the one for phones, which stays small', () => {
    expect([frameHeightOf([drawing], 720, measure), frameHeightOf([drawing], 360, measure), frameHeightOf([drawing], 600, measure)]).toEqual([400, 390, 480]);
  });
  it('grows no more than the main part does', () => expect(frameHeightOf([drawing], 2000, measure)).toBe(frameHeightOf([drawing], 768, measure)));
  it('puts columns side by side while they fit', () => {
    const columns = (count: number): Piece => ({ kind: 'columns', columns: Array.from({ length: count }, () => [text('aaaaaaaaaa')]), widest: 200, gap: 50, rowGap: 20, above: 0 });
    expect([1, 2, 3].map((count) => frameHeightOf([columns(count)], 320, measure))).toEqual([80, 80, 140]);
  });
  it('wraps things in a row', () => expect([[100], [100, 100], [100, 100, 100]].map((widths) => frameHeightOf([{ kind: 'row', widths, gap: 20, line: 30, above: 0 }], 260, measure))).toEqual([70, 70, 100]));
  it('of a drawing without a size is a bug', () => expect(() => frameHeightOf([{ ...drawing, wide: '<svg>' }], 720, measure)).toThrow('Impossible'));
});
