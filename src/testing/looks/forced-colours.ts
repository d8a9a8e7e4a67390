import type { Look } from './look.ts';

/** Colours of the system stand in the place of the page's own; drawings keep to the same few. */
export const forcedColours: Look = {
  says: 'shows marks and words of drawings in forced colours, and keeps no colours of its own beside drawings that need them', in: { forcedPhone: ['open'], forcedDesk: ['open'] },
  find: (tab) => tab.evaluate(() => {
    const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const known = new Map<string, number>();
    const lightness = (colour: string) => {
      const before = known.get(colour);
      if (before !== undefined) return before;
      if (!paint) throw new Error('Impossible: no canvas');
      paint.fillStyle = colour;
      paint.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...paint.getImageData(0, 0, 1, 1).data].map((one) => (one / 255 <= 0.04045 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4));
      const found = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      known.set(colour, found);
      return found;
    };
    const apart = (one: string, other: string) => (Math.max(lightness(one), lightness(other)) + 0.05) / (Math.min(lightness(one), lightness(other)) + 0.05);
    const own = [...document.querySelectorAll('body *')].filter((one) => getComputedStyle(one).forcedColorAdjust === 'none' && !one.matches('svg, svg *, .own-colours, .own-colours *')).map((one) => `<${one.tagName.toLowerCase()} class="${one.getAttribute('class') ?? ''}"> keeps its own colours`);
    const faint = [...document.querySelectorAll<SVGElement>('.drawing:not(.own-colours) svg :is(text, path, line, circle, rect)')].filter((one) => one.checkVisibility({ opacityProperty: true })).flatMap((one) => {
      const { fill, stroke, opacity } = getComputedStyle(one);
      const isMark = one.tagName === 'text' || /var\(--(?:wave|series|ink|soft)/.test(`${one.getAttribute('fill')} ${one.getAttribute('stroke')}`);
      if (!isMark || Number(opacity) === 0) return [];
      const ground = getComputedStyle(document.body).backgroundColor;
      const paints = [fill, stroke].filter((colour) => colour !== 'none' && !/^rgba\(.*, 0\)$|transparent/.test(colour));
      // A text on a mark has the mark for its ground.
      const onMark = one.tagName === 'text' && one.getAttribute('fill')?.includes('paper');
      return onMark || paints.some((colour) => apart(colour, ground) >= 3) ? [] : [`<${one.tagName}> “${one.textContent?.slice(0, 20)}” in ${paints.join(' and ') || 'no colour'} is not seen on ${ground}`];
    });
    return [...own, ...faint];
  }),
};
