import { expect, it } from 'vitest';
import { isLocale } from './is-locale.ts';

it.each(['he-IL', 'en-GB', 'ar-u-nu-latn', 'he'])('takes %s', (tag) => expect(isLocale(tag)).toBe(true));
it.each(['', 'he_IL', 'Hebrew language', 'עברית', 'xx-'])('refuses %j', (tag) => expect(isLocale(tag)).toBe(false));
