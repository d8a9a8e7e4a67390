import { expect, it } from 'vitest';
import { createAddresses } from '../addresses/addresses.ts';
import { aReport } from '../words/words-context.fixture.ts';
import { pageAddressesOf } from './page-addresses.ts';

it('gives the address of every page in every language, in reading order', () => {
  const pages = pageAddressesOf(aReport(), createAddresses('/', undefined));
  expect(pages.map(({ he }) => he)).toEqual([
    '/he/', '/he/chapter/', '/he/findings/', '/he/methods/', '/he/data/', '/he/data-notes/', '/he/releases/', '/he/about/', '/he/accessibility/', '/he/report/', '/he/findings/cheering/', '/he/data/w1/1.0.0/', '/he/data/w2/1.0.0/', '/he/data/w3/1.0.0/']);
  expect(pages.every(({ he, en }) => en === he?.replace('/he/', '/en/'))).toBe(true);
});
