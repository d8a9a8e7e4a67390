import { COLOUR_RULES, EXPERIMENTAL_RULES, LAYOUT_RULES, violationsOf } from '../axe-violations.ts';
import { IS_NIGHTLY } from '../how-much.ts';
import type { Look } from './look.ts';

/** All settled rules but those of layout, which take longer than all others together: for pages whose parts are on others too. */
export const axeRules: Look = {
  says: 'has no violation of the rules of axe-core that ask for no layout', in: { phone: ['shut'] },
  find: (tab) => violationsOf(tab, undefined, [...LAYOUT_RULES, ...EXPERIMENTAL_RULES]),
};

/** All rules, with text that stands out 7 to 1; in further modes those on colours, which alone can find something new there. */
export const axeAll: Look = {
  says: 'has no violation of axe-core, with text that stands out 7 to 1',
  in: { phone: ['shut', ...(IS_NIGHTLY ? ['open'] as const : [])], darkDesk: ['open'], ...(IS_NIGHTLY && { paper: ['shut'], darkPhone: ['open'], forcedPhone: ['open'], desk: ['open'], forcedDesk: ['shut'], stillDesk: ['shut'] }) },
  find: (tab, mode) => violationsOf(tab, mode === 'phone' || mode === 'darkDesk' ? undefined : COLOUR_RULES),
};
