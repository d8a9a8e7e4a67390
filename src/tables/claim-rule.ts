import { SHARE_RULES, isShareKind } from '../claims/share-rules.ts';
import { SIMILAR_WITHIN } from '../claims/verdict-of.ts';
import type { Voice } from '../i18n/voice.ts';
import type { Claim } from '../model/report.ts';
import { SHARE_CLAIMS, CHANGE_CLAIMS, RANK_CLAIMS } from '../parse/published-files.ts';
import type { Table } from './table.ts';

/** What a claim says, in a few words. */
export function kindName(voice: Voice, { kind, of }: Pick<Claim, 'kind' | 'of'>): string {
  return 'count' in of ? voice.say(`claim.holds.${of.holds}`) : voice.say(`claim.kind.${kind}`);
}

/** When the words of a kind of claim may be said, from the constants that the checks use. */
export function claimRule(voice: Voice, kind: Claim['kind']): string {
  if (!isShareKind(kind)) return voice.say(`claim.rule.${kind}`, { points: 100 * SIMILAR_WITHIN });
  const { from, to, lowAbove, highBelow } = SHARE_RULES[kind];
  const limits = { from: voice.percent(from), to: voice.percent(to) };
  if (lowAbove !== undefined) return voice.say('claim.rule.above', { ...limits, limit: nameOf(lowAbove) });
  if (highBelow !== undefined) return voice.say('claim.rule.below', { ...limits, limit: nameOf(highBelow) });
  return voice.say(from === to ? 'claim.rule.exactly' : 'claim.rule.range', limits);
}

function nameOf(share: number): 'half' | 'two-thirds' {
  return share === 1 / 2 ? 'half' : 'two-thirds';
}

/** The words that claims are made with, and when they may be said. */
export function claimWordsTableOf(voice: Voice): Table {
  return {
    caption: voice.say('claim.table.caption'),
    columns: [{ label: voice.say('claim.table.words'), kind: 'words' }, { label: voice.say('claim.table.rule'), kind: 'words' }],
    rows: [...SHARE_CLAIMS, ...CHANGE_CLAIMS, ...RANK_CLAIMS].map((kind) => ({ header: voice.say(`claim.kind.${kind}`), cells: [claimRule(voice, kind)] })),
  };
}
