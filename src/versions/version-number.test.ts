import { expect, it } from 'vitest';
import { byVersion, nextVersionsOf } from './version-number.ts';

it('orders versions by number, not by letter', () => expect(['1.10.0', '1.9.0', '2.0.0', '1.9.11', '1.9.2'].sort(byVersion)).toEqual(['1.9.0', '1.9.2', '1.9.11', '1.10.0', '2.0.0']));
it('lets a version be followed by the next of each of its numbers', () => expect(nextVersionsOf('1.2.3')).toEqual(['1.2.4', '1.3.0', '2.0.0']));
it('begins with 1.0.0', () => expect(nextVersionsOf(undefined)).toEqual(['1.0.0']));
