import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messageError } from '../i18n/message-error.ts';
import type { MessageCatalogue } from '../i18n/teller.ts';
import { parseMessages } from '../parse/messages-file.ts';
import { CODES, type Code } from '../terms/codes.ts';
import { slotsOf } from '../terms/phrase.ts';
import { PHRASES, type PhraseKey } from '../terms/phrases.ts';

/** The messages that Adva brings say everything that there is to say, in the language that they are of. */

const FOLDER = join(process.cwd(), 'messages');
const LANGUAGES = readdirSync(FOLDER).map((file) => file.replace(/\.yaml$/, ''));
const catalogueOf = (lang: string): MessageCatalogue => {
  const file = `${lang}.yaml`;
  const catalogue = parseMessages({ file, text: readFileSync(join(FOLDER, file), 'utf8') });
  if (!catalogue) throw new Error(`messages/${file} cannot be read`);
  return catalogue;
};

/** Every text with its English, by a name that says which. */
function textsOf({ codes, phrases }: MessageCatalogue): { name: string; english: string; text: string }[] {
  return [
    ...Object.entries(codes).flatMap(([code, { message, hint }]) => [{ name: `${code}.message`, english: CODES[code as Code]?.message, text: message }, { name: `${code}.hint`, english: CODES[code as Code]?.hint, text: hint }]),
    ...Object.entries(phrases).map(([key, text]) => ({ name: key, english: PHRASES[key as PhraseKey], text })),
  ];
}

/** Slots of an ICU message, plurals too. */
const slotsIn = (text: string) => [...new Set([...text.replace(/'\{[^']*'/g, '').matchAll(/\{([a-z]+)[},]/g)].map(([, slot = '']) => slot))];
const named = (texts: readonly { name: string }[]) => texts.map(({ name }) => name);

it('Hebrew is among the languages', () => expect(LANGUAGES).toContain('he'));

describe.each(LANGUAGES)('the messages in %s', (lang) => {
  const catalogue = catalogueOf(lang);
  const texts = textsOf(catalogue);

  it('have every code, and no other', () => expect(Object.keys(catalogue.codes)).toEqual(Object.keys(CODES)));
  it('have every phrase, and no other', () => expect(Object.keys(catalogue.phrases).sort()).toEqual(Object.keys(PHRASES).sort()));
  it('are messages of ICU', () => expect(named(texts.filter(({ text }) => messageError(text) !== undefined))).toEqual([]));
  it('say of each thing as much as English does', () => expect(texts.filter(({ text, english }) => slotsIn(text).sort().join() !== slotsOf(english).sort().join()).map(({ name, text }) => `${name}: ${slotsIn(text).join()}`)).toEqual([]));
  it('close what they open', () => expect(named(texts.filter(({ text }) => (text.match(/`/g)?.length ?? 0) % 2 > 0))).toEqual([]));
  it.runIf(catalogue.direction === 'rtl')('have no Latin letter outside code', () => {
    expect(named(texts.filter(({ text }) => /[A-Za-z]/.test(text.replace(/`[^`]*`/g, '').replace(/\{[a-z]+\}/g, '').replace(/\{[a-z]+, plural,|=\d|\b(one|two|other)\b/g, ''))))).toEqual([]);
  });
  it('have no straight quotation mark outside code', () => expect(named(texts.filter(({ text }) => /["']/.test(text.replace(/`[^`]*`/g, ''))))).toEqual([]));
});

it('no diagnostic is given words that are English alone', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => /\.ts$/.test(path) && !/(\.test|\.fixture)\.ts$|^(testing|terms)\//.test(path));
  const worded = sources.flatMap((path) => readFileSync(join('src', path), 'utf8').split('\n').flatMap((line, at) =>
    (/diagnostic\(|\b(repair|detail|expected|actual|setting): /.test(line) && /\b(repair|detail|expected|actual|setting|kind): [^,]*?['`](?!\/)[^'`]*\b(?:line \$|[a-z]+ [a-z]+ )[^'`]*['`]/.test(line)) || /'expected:[^']/.test(line) ? [`src/${path}:${at + 1}`] : []));
  expect(worded).toEqual([]);
});
