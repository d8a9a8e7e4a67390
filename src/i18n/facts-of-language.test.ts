import { expect, it } from 'vitest';
import { factsOfLanguage } from './facts-of-language.ts';

it.each([
  ['fr', { name: 'français', dir: 'ltr', numbers: 'fr-FR', script: 'Latn' }],
  ['he', { name: 'עברית', dir: 'rtl', numbers: 'he-IL', script: 'Hebr' }],
  ['pt-br', { name: 'português (Brasil)', dir: 'ltr', numbers: 'pt-BR', script: 'Latn' }],
  ['fa', { name: 'فارسی', dir: 'rtl', numbers: 'fa-IR-u-nu-latn', script: 'Arab' }],
])('CLDR says of %s its name, direction, numbers and script', (tag, facts) => expect(factsOfLanguage(tag)).toEqual(facts));
