import type { Look } from './look.ts';

/** What paper needs: nothing to press, everything unfolded, addresses spelt out, tables and drawings that break well. */
export const onPaper: Look = {
  says: 'is printed without what is pressed, with all that is folded away, outside addresses and heads of tables', in: { paper: ['shut'] },
  find: (tab) => tab.evaluate(() => {
    const named = (one: Element) => `<${one.tagName.toLowerCase()} class="${one.getAttribute('class') ?? ''}"> “${one.textContent?.trim().slice(0, 40)}”`;
    const shown = (selector: string) => [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
    const folded = [...document.querySelectorAll('main details')].filter((one) => one.checkVisibility()).flatMap((one) => [...one.children].filter((child) => child.tagName !== 'SUMMARY' && getComputedStyle(child).display !== 'none' && child.getBoundingClientRect().height === 0 && (child.textContent?.trim() ?? '') !== ''));
    return [
      ...shown('nav:not(main nav), button, .skip, input, select').map((one) => `${named(one)} is printed, though nobody can press it`),
      ...folded.map((one) => `${named(one)} stays folded away`),
      ...shown('a[rel~="external"]').filter((one) => !getComputedStyle(one, '::after').content.includes(one.getAttribute('href') ?? '')).map((one) => `${named(one)} does not spell out its address`),
      ...shown('main thead').filter((one) => getComputedStyle(one).display !== 'table-header-group').map((one) => `${named(one)} is not printed on every page of its table`),
      ...shown('main:not(.embed) .picture').filter((one) => getComputedStyle(one).breakInside !== 'avoid').map((one) => `${named(one)} may be torn in two`),
    ];
  }),
};
