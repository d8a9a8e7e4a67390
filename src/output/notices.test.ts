import { expect, it } from 'vitest';
import { formatNotices } from './notices.ts';

const OWN = { what: 'adva 1.0.0', licence: 'UNLICENSED' };

it('names what is under the same licence together, with its text once', () => {
  const text = formatNotices([{ what: 'one 1', licence: 'ISC', text: 'May be used.' }, { what: 'two 2', licence: 'ISC', text: 'May be used.' }], [{ what: 'letters 3', licence: 'OFL-1.1', text: 'May be set.' }], OWN);
  expect(text).toContain('one 1\ntwo 2\n\nLicence: ISC\n\nMay be used.\n');
  expect(text.match(/May be used/g)).toHaveLength(1);
  expect(text).toContain('letters 3\n\nLicence: OFL-1.1\n\nMay be set.\n');
  expect(text).toContain('adva 1.0.0\n\nLicence: UNLICENSED\n');
});

it('refuses a package that has no licence file, by its name', () => {
  expect(() => formatNotices([], [{ what: 'letters 3', licence: 'OFL-1.1' }], OWN)).toThrow('no licence file for letters 3');
});
