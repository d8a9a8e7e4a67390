import { expect, it } from 'vitest';
import { shortAddressOf } from './short-address.ts';

it('leaves out what nobody types', () => expect(shortAddressOf('https://report.example/he/findings/cheering/')).toBe('report.example/he/findings/cheering'));
