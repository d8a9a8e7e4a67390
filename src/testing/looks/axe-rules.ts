import { LAYOUT_RULES, violationsOf } from '../axe-violations.ts';
import type { Look } from './look.ts';

/** All rules but those of layout, which `axe.browser.test.ts` asks on pages that hold all parts, and {@link smallTargets} on all. */
export const axeRules: Look = {
  says: 'has no violation of axe-core', widths: [360], details: ['shut'],
  find: (tab) => violationsOf(tab, undefined, LAYOUT_RULES),
};
