import { expect, it } from 'vitest';
import { likelyRegionOf } from './likely-region.ts';

it.each([['he', 'IL'], ['en', 'US'], ['pt-BR', 'BR']])('%s is likeliest read in %s', (lang, region) => expect(likelyRegionOf(lang)).toBe(region));
it('knows no region of a language that there is not', () => expect(likelyRegionOf('qqx')).toBeUndefined());
