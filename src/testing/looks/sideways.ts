import type { Look } from './look.ts';

export const sideways: Look = {
  says: 'scrolls sideways at no width, details open or not', widths: [320, 360, 768], details: ['shut', 'open'],
  find: (tab) => tab.evaluate(() => {
    const over = document.documentElement.scrollWidth - innerWidth;
    if (over <= 0) return [];
    // The deepest elements that reach over the edge and that nothing around them lets scroll.
    const sticking = [...document.querySelectorAll('main *, header *, footer *')].filter((one) => {
      const { left, right } = one.getBoundingClientRect();
      return (left < -0.5 || right > innerWidth + 0.5) && one.children.length === 0 && !one.closest('.table-scroll');
    });
    return [`${over} px too wide${sticking[0] ? `, for example <${sticking[0].tagName.toLowerCase()} class="${sticking[0].getAttribute('class') ?? ''}"> “${sticking[0].textContent?.slice(0, 40)}”` : ''}`];
  }),
};
