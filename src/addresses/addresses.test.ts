import { describe, expect, it } from 'vitest';
import type { ChartId, FindingId } from '../terms/ids.ts';
import { createAddresses } from './addresses.ts';

const atRoot = createAddresses('/', undefined);
const below = createAddresses('/reports/2024/', 'https://example.org');

describe('addresses below a base path', () => {
  it('begin with it', () => expect([below.root, below.home('he'), below.page('he', 'trust'), below.finding('he', 'trust-cheering' as FindingId), below.short('trust-cheering' as FindingId), below.embedChart('he', 'trust' as ChartId), below.embedFinding('he', 'trust-cheering' as FindingId), below.file('files/a.csv')]).toEqual([
    '/reports/2024/', '/reports/2024/he/', '/reports/2024/he/trust/', '/reports/2024/he/findings/trust-cheering/', '/reports/2024/f/trust-cheering/', '/reports/2024/embed/he/trust/', '/reports/2024/embed/he/finding/trust-cheering/', '/reports/2024/files/a.csv']));
  it('are absolute at the origin', () => expect(below.absolute(below.home('he'))).toBe('https://example.org/reports/2024/he/'));
});

describe('addresses of a site at the root', () => {
  it('begin with a slash', () => expect([atRoot.root, atRoot.home('en'), atRoot.page('en', 'methods')]).toEqual(['/', '/en/', '/en/methods/']));
  it('are not absolute while the site has no address', () => expect(atRoot.absolute('/en/')).toBeUndefined());
});

it('gives the page "home" the address of the language', () => expect(atRoot.page('he', 'home')).toBe(atRoot.home('he')));
it('puts an anchor behind the last slash', () => expect([atRoot.page('he', 'methods', 'intervals'), atRoot.page('he', 'home', 'next')]).toEqual(['/he/methods/#intervals', '/he/#next']));
it('gives a release an address in every language and in one, and its copies theirs', () => expect([below.release('1.0.0'), below.release('1.0.0', 'he'), below.frozen('1.0.0', below.finding('he', 'trust-cheering' as FindingId)), below.feed('he')]).toEqual([
  '/reports/2024/v/1.0.0/', '/reports/2024/v/1.0.0/he/', '/reports/2024/v/1.0.0/he/findings/trust-cheering/', '/reports/2024/he/feed.xml']));
