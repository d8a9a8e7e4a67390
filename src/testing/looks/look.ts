import type { Page as Tab } from 'playwright-core';
import { enter, MODES, type ModeName } from './mode.ts';

/** What is folded away on a page: as it opens, or all of it open. */
export type Details = 'shut' | 'open';

/**
 * What is looked for on a page of the built site as a browser shows it: one sentence for each place where it is wrong, nothing where all is well. The page is
 * loaded, its fonts are there, the window, the media and the details are as asked for; a look changes nothing.
 */
export interface Look {
  /** What is true of a page that is right. */
  readonly says: string;
  /** The modes in which it is looked for, each with the details as they shall be. */
  readonly in: Readonly<Partial<Record<ModeName, readonly Details[]>>>;
  find(tab: Tab, mode: ModeName, details: Details): Promise<string[]>;
}

/** A look in a mode with the details as they shall be. */
export interface Due {
  readonly look: Look;
  readonly mode: ModeName;
  readonly details: Details;
}

/** Every way in which looks are due. */
export function dueOf(looks: readonly Look[]): Due[] {
  return looks.flatMap((look) => Object.entries(look.in).flatMap(([mode, details]) => details.map((one) => ({ look, mode: mode as ModeName, details: one }))));
}

/** Looks at a page in every way that is due, with one layout for each mode and state of its details. */
export async function lookAt(tab: Tab, due: readonly Due[], tell: (look: Look, fault: string) => void): Promise<void> {
  for (const mode of Object.keys(MODES) as ModeName[]) {
    const inMode = due.filter((one) => one.mode === mode);
    if (inMode.length === 0) continue;
    await enter(tab, MODES[mode]);
    for (const details of ['shut', 'open'] as const) {
      const now = inMode.filter((one) => one.details === details);
      if (now.length === 0) continue;
      if (details === 'open') await tab.evaluate(unfold);
      for (const { look } of now) {
        const faults = await look.find(tab, mode, details).catch((error: unknown) => [String(error)]);
        for (const fault of faults) tell(look, `${MODES[mode].name}, details ${details}: ${fault}`);
      }
      if (details === 'open') await tab.evaluate(foldAgain);
    }
  }
}

/** Opens everything that is shut, but the menu of the header, which lies over the page and is looked at by itself. */
function unfold(): void {
  document.querySelectorAll('details:not([open])').forEach((one) => {
    if (!one.closest('header')) Object.assign(one, { open: true }).setAttribute('data-unfolded', '');
  });
}

function foldAgain(): void {
  document.querySelectorAll('details[data-unfolded]').forEach((one) => Object.assign(one, { open: false }).removeAttribute('data-unfolded'));
}
