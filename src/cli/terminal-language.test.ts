import { describe, expect, it } from 'vitest';
import { terminalLanguageOf } from './terminal-language.ts';

const langOf = (environment: Record<string, string>, langs = ['he', 'en']) => terminalLanguageOf(environment, langs).lang;

describe('a command speaks', () => {
  it('the language of ADVA_LANG before all', () => expect(langOf({ ADVA_LANG: 'en', LANG: 'he_IL.UTF-8' })).toBe('en'));
  it.each([['en_GB.UTF-8', 'en'], ['he_IL', 'he'], ['en', 'en'], ['C.UTF-8', 'he'], ['de_DE', 'he'], ['', 'he']])('for the system %s the language %s', (LANG, lang) => expect(langOf({ LANG })).toBe(lang));
  it('the language of messages before that of the rest', () => expect(langOf({ LC_ALL: '', LC_MESSAGES: 'en_US', LANG: 'he_IL' })).toBe('en'));
  it('the nearest form of the language', () => expect([langOf({ LANG: 'pt_BR' }, ['he', 'pt', 'pt-BR']), langOf({ LANG: 'pt_PT' }, ['he', 'pt', 'pt-BR'])]).toEqual(['pt-BR', 'pt']));
  it('no language that the report does not have', () => expect(terminalLanguageOf({ ADVA_LANG: 'fr' }, ['he', 'en']).diagnostics).toMatchObject([{ code: 'SETTING_INVALID', file: 'ADVA_LANG', actual: 'fr' }]));
});
