import type { Teller } from '../i18n/teller.ts';
import { phrase } from '../terms/phrase.ts';
import { countStates, type FileStatus } from './translation-status.ts';

/** The status of translations for a terminal: a line for each file, and one for each passage that is not up to date. */
export function formatStatus(statuses: readonly FileStatus[], teller: Teller): string[] {
  return statuses.flatMap((status) => {
    const { lang, path, pairs } = status;
    const { current, outdated, missing, unconfirmed } = countStates(status);
    const counts = [phrase('passages-missing', { count: missing }), phrase('passages-outdated', { count: outdated }), phrase('passages-not-confirmed', { count: unconfirmed }), phrase('passages-up-to-date', { count: current })].filter(({ details }) => details['count'] !== 0);
    const behind = pairs.filter(({ state }) => state === 'missing' || state === 'outdated').map(({ original, translation, state }) => {
      const [from, to] = [original, translation].map((one) => one?.line[0]?.place);
      const place = to ? `${to.file}:${to.line}` : `content/${lang}/${path}`;
      const why = phrase(state === 'missing' ? 'passage-missing' : 'passage-outdated');
      return `  ${from ? teller.say('passage-of-original', { place, why, original: `${from.file}:${from.line}` }) : teller.say('passage-without-original', { place, why })}`;
    });
    return [teller.say('file-with-counts', { file: `content/${lang}/${path}`, counts }), ...behind];
  });
}
