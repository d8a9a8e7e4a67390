import type { Voice } from '../i18n/voice.ts';

const RIGHT_TO_LEFT_MARK = '\u200F';

/**
 * Lines for a terminal, two spaces deeper for each level. A terminal takes the direction of a line from its first strong letter: a line of a
 * right-to-left language begins with a mark, so that a path or an id at its start does not turn it.
 */
export function lineIn({ dir }: Pick<Voice, 'dir'>): (level: number, text: string) => string {
  return (level, text) => `${'  '.repeat(level)}${dir === 'rtl' ? RIGHT_TO_LEFT_MARK : ''}${text}`;
}
