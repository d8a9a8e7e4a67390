import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inLightColours, LIGHT_COLOURS } from './light-colours.ts';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const [first = ''] = /:root \{[^}]*\}/.exec(css) ?? [];
const declared = (block: string, value: RegExp) => Object.fromEntries([...block.matchAll(new RegExp(`--([\\w-]+): ${value.source};`, 'g'))].map(([, name = '', colour = '']) => [name, colour]));

describe('the light colours', () => {
  it('are those that tokens.css begins with, all of them', () => expect(LIGHT_COLOURS).toEqual(declared(first, /(#[0-9a-f]{3,8})/)));
  it('are those of its pairs of light and dark', () => expect(LIGHT_COLOURS).toMatchObject(declared(css, /light-dark\((#[0-9a-f]{3,8}), #[0-9a-f]{3,8}\)/)));
});

describe('inLightColours', () => {
  it('replaces a variable', () => expect(inLightColours('var(--ink)')).toBe('#16202a'));
  it('takes the fallback of a name that the styles do not know', () => expect(inLightColours('var(--x, #123456)')).toBe('#123456'));
  it('leaves other colours as they are', () => expect(inLightColours('transparent')).toBe('transparent'));
  it('refuses a name without a colour', () => expect(() => inLightColours('var(--x)')).toThrow('Impossible: no colour for var(--x)'));
});
