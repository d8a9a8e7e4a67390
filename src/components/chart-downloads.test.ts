import { expect, it } from 'vitest';
import { kilobytesOf } from './chart-downloads.ts';

it('gives the size of a file in whole kilobytes, at least one', () => expect([0, 1, 499, 1499, 1500, 92_957].map(kilobytesOf)).toEqual([1, 1, 1, 1, 2, 93]));
