import type { Look } from './look.ts';

const SIZES = [{ width: 320, height: 256 }, { width: 360, height: 640 }, { width: 768, height: 1024 }] as const;

/** No page is wider than its window at 320, 360 and 768 px, details open or not. */
export const sideways: Look = async (tab) => {
  const faults: string[] = [];
  for (const size of SIZES) {
    await tab.setViewportSize(size);
    for (const open of [false, true]) {
      const wide = await tab.evaluate((state) => {
        // The menu of the header lies over the page and is looked at by itself.
        document.querySelectorAll('details').forEach((one) => { one.open = state && !one.closest('header'); });
        const over = document.documentElement.scrollWidth - innerWidth;
        if (over <= 0) return undefined;
        // The deepest elements that reach over the edge and that nothing around them lets scroll.
        const sticking = [...document.querySelectorAll('main *, header *, footer *')].filter((one) => {
          const { left, right } = one.getBoundingClientRect();
          return (left < -0.5 || right > innerWidth + 0.5) && one.children.length === 0 && !one.closest('.table-scroll');
        });
        return `${over} px too wide${sticking[0] ? `, for example <${sticking[0].tagName.toLowerCase()} class="${sticking[0].getAttribute('class') ?? ''}"> “${sticking[0].textContent?.slice(0, 40)}”` : ''}`;
      }, open);
      if (wide) faults.push(`at ${size.width} px${open ? ', details open' : ''}: ${wide}`);
    }
  }
  return faults;
};
