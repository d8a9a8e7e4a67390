import { expect, it } from 'vitest';
import { lettersOfScript, scriptOf } from './script-of.ts';

it.each([['he', 'א'], ['en', 'a'], ['ar', 'ع'], ['ja', 'の'], ['ko', '한'], ['zh-Hant', '漢'], ['ru', 'ж']])('knows a letter of %s by its script', (lang, letter) => {
  expect(new RegExp(`^[${lettersOfScript(scriptOf(lang))}]$`, 'u').test(letter)).toBe(true);
});
