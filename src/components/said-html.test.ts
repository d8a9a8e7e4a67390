import { expect, it } from 'vitest';
import { escapeHtml } from '../words/escape-html.ts';
import { saidHtml } from './said-html.ts';

const context = { lang: 'he', words: (text: string) => `<${escapeHtml(text)}>` };

it('shows words of the page’s language as such', () => expect(saidHtml(context, { lang: 'he', text: 'כן' })).toBe('<כן>'));
it('marks words of another language, also one that no report declares', () => expect([saidHtml(context, { lang: 'fr', text: 'oui & non' }), saidHtml(context, { lang: 'ar', text: 'نعم' })]).toEqual(['<span lang="fr" dir="ltr">oui &amp; non</span>', '<span lang="ar" dir="rtl">نعم</span>']));
it('shows a number from left to right in every language', () => expect(saidHtml(context, { lang: 'fr', text: '97%' })).toBe('<bdi class="num" dir="ltr">97%</bdi>'));
