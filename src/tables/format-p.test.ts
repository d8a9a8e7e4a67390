import { expect, it } from 'vitest';
import { formatP } from './format-p.ts';
import { KEYS } from './tables.fixture.ts';

it.each([[0.0495, '0.050'], [0.001, '0.001'], [0.00099, 'under 0.001'], [1, '1.000']])('writes %f as %s', (p, text) => expect(formatP(p, KEYS)).toBe(text));
