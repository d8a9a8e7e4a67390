import type { Voice } from '../i18n/voice.ts';
import type { Report } from '../model/report.ts';
import type { Battery } from '../model/survey.ts';
import { textOf } from '../terms/language.ts';

/** How items of a battery were worded in waves where they were worded otherwise, one sentence for each. */
export function wordingsOf({ waves }: Pick<Report, 'waves'>, { items }: Pick<Battery, 'items'>, voice: Voice): string[] {
  const quoted = (wording: Parameters<typeof textOf<string>>[1]) => voice.quoted(textOf(voice.lang, wording));
  return items.flatMap(({ wording, wordings = {} }) => waves.flatMap(({ id, label }) => {
    const own = wordings[id];
    return own ? [voice.say('data.wordingIn', { wave: textOf(voice.lang, label), item: quoted(wording), wording: quoted(own) })] : [];
  }));
}
