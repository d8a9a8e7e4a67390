import type { Lang } from '../terms/language.ts';
import type { Voice } from './voice.ts';

/** Texts that hold every character which formatting can add to the words of a report: digits, signs, months, language names. */
export function charactersOfVoice(voice: Voice, languages: readonly Lang[]): string[] {
  const months = Array.from({ length: 12 }, (_, month) => voice.date(`2024-${String(month + 1).padStart(2, '0')}-28`));
  return [voice.number(1234567890), voice.percent(98), voice.signed(-1), voice.signed(1), voice.range(12, 34), voice.list(['1', '2', '3']), voice.decimal(0.5, 1), voice.amount(-1234567.89, 2), ...Object.values(voice.dateNames).flat(), ...months, ...languages.map(voice.languageName)];
}
