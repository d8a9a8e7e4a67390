import { expect, it } from 'vitest';
import { scriptOf } from './script-of.ts';

it.each([['he', 'Hebr'], ['ar', 'Arab'], ['en', 'Latn'], ['ru', 'Cyrl'], ['yi', 'Hebr'], ['sr-Latn', 'Latn']])('writes %s in %s', (lang, script) => expect(scriptOf(lang)).toBe(script));
