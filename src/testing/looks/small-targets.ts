import { IS_NIGHTLY } from '../how-much.ts';
import type { Look } from './look.ts';

export const smallTargets: Look = {
  says: 'has targets of 44 px in header and footer and 24 px elsewhere, links in a sentence excepted', in: { phone: ['shut'], ...(IS_NIGHTLY && { desk: ['shut'] }) },
  find: (tab) => tab.evaluate(() => [...document.querySelectorAll<HTMLElement>('a[href], button, summary')].flatMap((one) => {
    if (!one.checkVisibility() || one.classList.contains('skip')) return [];
    const { width: across, height: down } = one.getBoundingClientRect();
    const least = one.closest('body > header, body > footer') ? 44 : 24;
    const around = one.parentElement?.closest('p, li, dd, td, th, figcaption, h1, h2, h3') ?? one.parentElement;
    const inSentence = getComputedStyle(one).display === 'inline' && (around?.textContent?.trim().length ?? 0) > (one.textContent?.trim().length ?? 0);
    return inSentence || (across >= least - 0.1 && down >= least - 0.1) ? [] : [`${Math.round(across)} × ${Math.round(down)} px, not ${least}: <${one.tagName.toLowerCase()} class="${one.className}"> “${one.textContent?.trim().slice(0, 40)}” in <${one.parentElement?.closest('[class]')?.tagName.toLowerCase()} class="${one.parentElement?.closest('[class]')?.getAttribute('class')}">`];
  })),
};
