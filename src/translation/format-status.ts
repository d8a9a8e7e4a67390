import { countStates, type FileStatus } from './translation-status.ts';

/** The status of translations for a terminal: a line for each file, and one for each passage that is not up to date. */
export function formatStatus(statuses: readonly FileStatus[]): string[] {
  return statuses.flatMap((status) => {
    const { lang, path, pairs } = status;
    const { current, outdated, missing, unconfirmed } = countStates(status);
    const parts = [[missing, 'missing'], [outdated, 'outdated'], [unconfirmed, 'not confirmed'], [current, 'up to date']].filter(([count]) => count !== 0).map(([count, name]) => `${count} ${name}`);
    const behind = pairs.filter(({ state }) => state === 'missing' || state === 'outdated').map(({ original, translation, state }) => {
      const [from, to] = [original, translation].map((one) => one?.line[0]?.place);
      return `  ${to ? `${to.file}:${to.line}` : `content/${lang}/${path}`} ${state}${from ? `, original ${from.file}:${from.line}` : ', without an original'}`;
    });
    return [`content/${lang}/${path}: ${parts.join(', ')}`, ...behind];
  });
}
