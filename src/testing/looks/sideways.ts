import type { Look } from './look.ts';

/** On paper a px is left to what is there for screen readers alone. */
export const sideways: Look = {
  says: 'scrolls sideways at no width, on paper or with larger or spaced text, details open or not', in: { narrow: ['shut', 'open'], phone: ['shut', 'open'], tablet: ['shut', 'open'], spacedPhone: ['open'], paper: ['shut'], doubledTablet: ['shut', 'open'], doubledDesk: ['shut'] },
  find: (tab, mode) => tab.evaluate((spare) => {
    const over = document.documentElement.scrollWidth - innerWidth;
    if (over <= spare) return [];
    // The deepest elements that reach over the edge and that nothing around them lets scroll.
    const sticking = [...document.querySelectorAll('main *, header *, footer *')].filter((one) => {
      const { left, right } = one.getBoundingClientRect();
      return (left < -0.5 || right > innerWidth + 0.5) && one.children.length === 0 && !one.closest('.table-scroll');
    });
    return [`${over} px too wide${sticking[0] ? `, for example <${sticking[0].tagName.toLowerCase()} class="${sticking[0].getAttribute('class') ?? ''}"> “${sticking[0].textContent?.slice(0, 40)}”` : ''}`];
  }, mode === 'paper' ? 1 : 0),
};
