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

const kept = sessionStorage.getItem(KEY);
sessionStorage.removeItem(KEY);
/** Where this page is to go back to, until it has. */
let due = kept === null ? undefined : JSON.parse(kept) as Spot;
if (due?.path !== location.pathname) due = undefined;

function goBack(): void {
  const element = due && document.getElementById(due.id);
  if (due && element) scrollBy({ top: element.getBoundingClientRect().top - due.top, behavior: 'instant' });
  due = undefined;
}

import.meta.hot?.on('vite:beforeFullReload', () => {
  // Files may be saved faster than pages are loaded.
  const spot = due ?? spotNow();
  if (spot) sessionStorage.setItem(KEY, JSON.stringify(spot));
});

if (due) {
  // The browser puts a page that is loaded again where it was in pixels, and may do so after us; it is left to it again with the next page.
  history.scrollRestoration = 'manual';
  addEventListener('pagehide', () => { history.scrollRestoration = 'auto'; });
  const back = () => {
    // Fonts are asked for by layout only.
    document.documentElement.getBoundingClientRect();
    void document.fonts.ready.then(goBack);
  };
  if (document.readyState === 'complete') back();
  else addEventListener('load', back, { once: true });
}
