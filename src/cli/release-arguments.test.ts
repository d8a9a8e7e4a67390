import { expect, it } from 'vitest';
import { releaseArguments } from './release-arguments.ts';

const read = (...words: string[]) => {
  const { releasing: { tag, date }, isTrial, diagnostics } = releaseArguments(words);
  return [tag, date, isTrial, diagnostics.map(({ actual }) => actual)];
};

it('reads name, day and trial in any order', () => expect([read('1.0.0', '--date', '2026-06-30'), read('--dry-run', '--date=2026-06-30', '1.0.0')]).toEqual([['1.0.0', '2026-06-30', false, []], ['1.0.0', '2026-06-30', true, []]]));
it('leaves empty what is missing', () => expect([read(), read('1.0.0', '--date')]).toEqual([['', '', false, []], ['1.0.0', '', false, []]]));
it('refuses words that it does not know', () => expect([read('1.0.0', '2.0.0', '--date', '2026-06-30'), read('--try')]).toEqual([['1.0.0', '2026-06-30', false, ['2.0.0']], ['--try', '', false, ['--try']]]));
