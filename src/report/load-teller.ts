import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemLocale } from '../i18n/system-locale.ts';
import { createTeller, ENGLISH, type Teller } from '../i18n/teller.ts';
import { parseMessages } from '../parse/messages-file.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Who tells writers what is wrong: in the language of `ADVA_LANG`, else of the system, else in English; so too where Adva brings no messages of that language. */
export async function loadTeller(environment: Environment, programDir: string): Promise<Teller> {
  const { ADVA_LANG, LC_ALL, LC_MESSAGES, LANG } = environment;
  const wanted = ADVA_LANG || LC_ALL || LC_MESSAGES || LANG || systemLocale();
  return tellerIn(wanted.toLowerCase().split(/[-_.@]/)[0] ?? '', programDir);
}

/** Who speaks this language, or English where Adva brings no messages of it. */
export async function tellerIn(lang: string, programDir: string): Promise<Teller> {
  const file = `messages/${lang}.yaml`;
  const text = /^[a-z]{2,8}$/.test(lang) ? await readFile(join(programDir, file), 'utf8').catch(() => undefined) : undefined;
  const catalogue = text === undefined ? undefined : parseMessages({ file, text });
  return catalogue ? createTeller(lang, catalogue) : ENGLISH;
}
