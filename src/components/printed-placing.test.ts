import { describe, expect, it } from 'vitest';
import { createAddresses } from '../addresses/addresses.ts';
import type { Report } from '../model/report.ts';
import type { FindingId } from '../terms/ids.ts';
import { printedPagesOf, printedPlacing } from './printed-placing.ts';

const title = { he: 'חלק' };
const report = { parts: [{ title, pages: ['trust', 'methods'] }, { title, pages: ['findings', 'data', 'about'] }] } as unknown as Report;
const { prefix, addresses } = printedPlacing(report, createAddresses('/', undefined), 'trust');

it('holds chapters and the fixed pages that a reader reads, in reading order', () => expect(printedPagesOf(report)).toEqual(['trust', 'methods', 'about']));

describe('words of a page in the whole report', () => {
  it('have ids that begin with the name of the page', () => expect(prefix).toBe('trust'));
  it('link to pages that it holds in place', () => expect([addresses.page('he', 'methods'), addresses.page('he', 'methods', 'waves')]).toEqual(['#methods', '#methods--waves']));
  it('link to findings in place', () => expect(addresses.finding('he', 'a' as FindingId)).toBe('#finding-a'));
  it('link to what it leaves out where that stands', () => expect(addresses.page('he', 'data', 'slide-4')).toBe('/he/data/#slide-4'));
});
