import { isolate, isolateLtr } from '../i18n/isolate.ts';
import type { Voice } from '../i18n/voice.ts';
import type { Notice } from '../releases/notice-of.ts';

/** A release in the slots of a reader string, name and date each apart from what is around it. */
export function releaseSlots(voice: Voice, { tag, date }: { readonly tag: string; readonly date: string }): { tag: string; date: string } {
  return { tag: isolateLtr(tag), date: isolate(voice.date(date)) };
}

/** How a frozen copy stands to today, in a sentence. */
export function stateWords(voice: Voice, { state, withdrawn }: Pick<Notice, 'state' | 'withdrawn'>, what: 'finding' | 'page'): string {
  if (state !== 'gone') return voice.say(`notice.${state}`);
  const { tag, date } = withdrawn ?? {};
  return tag === undefined || date === undefined ? voice.say(`notice.goneNow.${what}`) : voice.say(`notice.gone.${what}`, releaseSlots(voice, { tag, date }));
}
