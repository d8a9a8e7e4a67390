import { expect, it } from 'vitest';
import { saidThen } from './said-then.ts';

const words = { fr: 'oui', he: 'כן' };

it('says it in the language that is asked for', () => expect(saidThen('he', words, ['fr', 'he'])).toEqual({ lang: 'he', text: 'כן' }));
it('else in the first language of the release that has it', () => expect([saidThen('en', words, ['he', 'fr']), saidThen('en', words, ['de', 'fr', 'he'])]).toEqual([{ lang: 'he', text: 'כן' }, { lang: 'fr', text: 'oui' }]));
it('else in any', () => expect(saidThen('en', words, [])).toEqual({ lang: 'fr', text: 'oui' }));
it('is undefined where nothing was said', () => expect([saidThen('en', undefined, ['en']), saidThen('en', {}, ['en'])]).toEqual([undefined, undefined]));
