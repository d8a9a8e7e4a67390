/// <reference types="astro/client" />
/** In `npm run dev` alone: when the page is loaded again because a file was saved, what is being read stays where it is, whatever came or went above it. */

const KEY = 'adva-place';

interface Spot {
  readonly path: string;
  /** The id of an element, and how far below the top of the window it stands, in px. */
  readonly id: string;
  readonly top: number;
}

/** The last element with an id that begins at or above the top of the window. */
function spotNow(): Spot | undefined {
  if (scrollY === 0) return undefined;
  const above = [...document.querySelectorAll<HTMLElement>('main [id]')].filter((one) => one.checkVisibility() && one.getBoundingClientRect().top <= 1).at(-1);
  return above && { path: location.pathname, id: above.id, top: above.getBoundingClientRect().top };
}

function goBackTo({ id, top }: Spot): void {
  const element = document.getElementById(id);
  if (element) scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' });
  history.scrollRestoration = 'auto';
}

import.meta.hot?.on('vite:beforeFullReload', () => {
  const spot = spotNow();
  if (spot) sessionStorage.setItem(KEY, JSON.stringify(spot));
});

const kept = sessionStorage.getItem(KEY);
sessionStorage.removeItem(KEY);
const spot = kept === null ? undefined : JSON.parse(kept) as Spot;
if (spot?.path === location.pathname) {
  history.scrollRestoration = 'manual';
  const back = () => {
    // Fonts are asked for by layout only.
    document.documentElement.getBoundingClientRect();
    void document.fonts.ready.then(() => goBackTo(spot));
  };
  if (document.readyState === 'complete') back();
  else addEventListener('load', back, { once: true });
}
