import { expect, it } from 'vitest';
import { isId } from './ids.ts';

it.each(['trust', 'year-2', 'q-22-4', 'a'])('takes %s for an id', (text) => expect(isId(text)).toBe(true));
it.each(['', '2-year', 'Trust', 'trust_2', 'trust.a', ' trust', 'trust\n', 'אמון', '-a', 'trust/a'])('refuses %j as an id', (text) => expect(isId(text)).toBe(false));
