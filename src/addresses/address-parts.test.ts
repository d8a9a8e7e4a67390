import { describe, expect, it } from 'vitest';
import { createAddressReader } from './address-parts.ts';

const reader = createAddressReader(['he', 'en', 'pt-BR']);

describe('partsOf', () => {
  it.each([
    ['en/', { lang: 'en' }],
    ['en/evenings/', { lang: 'en', page: 'evenings' }],
    ['pt-BR/findings/', { lang: 'pt-BR', page: 'findings' }],
    ['he/findings/warm-welcome/', { lang: 'he', finding: 'warm-welcome' }],
    ['en/data/first/1.0.0/', { lang: 'en' }],
    ['en/feed.xml', { lang: 'en' }],
    ['f/warm-welcome/', { finding: 'warm-welcome' }],
    ['embed/en/reading-waves/', { lang: 'en', chart: 'reading-waves' }],
    ['embed/en/reading-waves/oembed.json', { lang: 'en', chart: 'reading-waves' }],
    ['embed/en/finding/warm-welcome/', { lang: 'en', finding: 'warm-welcome' }],
    ['files/findings/warm-welcome.json', { finding: 'warm-welcome' }],
    ['files/cards/findings/warm-welcome.he.png', { lang: 'he', finding: 'warm-welcome' }],
    ['files/charts/reading-waves.csv', { chart: 'reading-waves' }],
    ['files/charts/reading-waves.en.vega.json', { lang: 'en', chart: 'reading-waves' }],
    ['files/social/he.png', { lang: 'he' }],
    ['v/1.0.0/en/findings/warm-welcome/', { release: '1.0.0' }],
    ['CITATION.cff', {}],
    ['enough/', {}],
  ])('of %s', (path, parts) => {
    expect({ ...reader.partsOf(path) }).toEqual(parts);
  });
});

describe('withParts', () => {
  it('puts other ids into an address and leaves the rest', () => {
    expect(reader.withParts('files/cards/findings/warm-welcome.he.png', { finding: 'cold', lang: 'en' })).toBe('files/cards/findings/cold.en.png');
    expect(reader.withParts('embed/en/reading-waves/oembed.json', { chart: 'tides', finding: 'cold' })).toBe('embed/en/tides/oembed.json');
    expect(reader.withParts('v/1.0.0/en/evenings/', { lang: 'he' })).toBe('v/1.0.0/en/evenings/');
  });
});

describe('placeOf', () => {
  it.each([['en/', 'home'], ['en/evenings/', 'evenings'], ['he/findings/warm-welcome/', 'findings/warm-welcome'], ['en/data/first/1.0.0/', 'data/first/1.0.0']])('of %s leads back', (path, place) => {
    expect(reader.placeOf(path)).toBe(place);
    expect(reader.pathOf(path.slice(0, 2), place)).toBe(path);
  });

  it('is undefined outside a language and for files', () => {
    expect([reader.placeOf('f/warm-welcome/'), reader.placeOf('en/feed.xml')]).toEqual([undefined, undefined]);
  });
});
