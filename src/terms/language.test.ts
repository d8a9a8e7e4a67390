import { expect, it } from 'vitest';
import { textOf } from './language.ts';

it('gives the text in the language asked for', () => expect(textOf('he', { he: 'אמון', en: 'Trust' })).toBe('אמון'));
it('calls a missing language a bug', () => expect(() => textOf('ar', { he: 'אמון' })).toThrow('Impossible: no text in ar'));
