import type { Language } from '../terms/language.ts';

const fonts = { text: ['./text.woff2'], display: ['./display.woff2'] };

/** Hebrew as a report declares it. */
export const HEBREW: Language = { id: 'he', name: 'עברית', dir: 'rtl', numbers: 'he-IL', quotes: { open: '”', close: '”', innerOpen: '’', innerClose: '’' }, fonts };

/** English as a report declares it. */
export const ENGLISH: Language = { id: 'en', name: 'English', dir: 'ltr', numbers: 'en-GB', quotes: { open: '“', close: '”', innerOpen: '‘', innerClose: '’' }, fonts };

/** Arabic as a report declares it. */
export const ARABIC: Language = { id: 'ar', name: 'العربية', dir: 'rtl', numbers: 'ar-u-nu-latn', quotes: { open: '«', close: '»', innerOpen: '‹', innerClose: '›' }, fonts };
