import { isLetStand } from '../../report/test-exceptions.ts';
import type { Look } from './look.ts';

export const drawingWords: Look = {
  says: 'sets the words of every drawing inside its edges and clear of each other', in: { phone: ['shut'], spacedPhone: ['shut'], paper: ['shut'], desk: ['shut'], doubledTablet: ['shut'], spacedDesk: ['shut'] },
  find: async (tab, mode) => (mode.startsWith('spaced') && isLetStand('WCAG', '1.4.12', new URL(tab.url()).pathname.slice(1)) ? [] : tab.evaluate(() => [...document.querySelectorAll('main svg')].filter((svg) => svg.checkVisibility()).flatMap((svg) => {
    const edges = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll('text')].map((one) => ({ words: one.textContent ?? '', box: one.getBoundingClientRect() }));
    const beyond = texts.filter(({ box }) => box.left < edges.left - 1 || box.right > edges.right + 1 || box.top < edges.top - 1 || box.bottom > edges.bottom + 1);
    const laps = texts.flatMap((one, at) => texts.slice(at + 1).filter(({ box }) => {
      const [across, down] = [Math.min(one.box.right, box.right) - Math.max(one.box.left, box.left), Math.min(one.box.bottom, box.bottom) - Math.max(one.box.top, box.top)];
      // Boxes hold the room for ascents; lines of one label may share a third of it.
      return across > 1 && down > 0.35 * Math.min(one.box.height, box.height);
    }).map(({ words }) => `“${words}” lies on “${one.words}”`));
    return [...beyond.map(({ words }) => `“${words}” leaves its drawing`), ...laps];
  }))),
};
