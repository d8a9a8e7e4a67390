import { readFileSync } from 'node:fs';
import { LANGUAGES } from '../fonts/fonts.fixture.ts';
import { createVoice, type Voice } from '../i18n/voice.ts';
import { parseStrings } from '../parse/strings-file.ts';
import type { Lang } from '../terms/language.ts';

const voices = new Map<Lang, Voice>();

/** The voice of a language with the reader strings that the program ships; made once. */
export function aVoice(lang: Lang): Voice {
  const voice = voices.get(lang) ?? voiceOf(lang);
  voices.set(lang, voice);
  return voice;
}

function voiceOf(lang: Lang): Voice {
  const language = LANGUAGES.find(({ id }) => id === lang);
  if (!language) throw new Error(`Impossible: no language ${lang}`);
  const file = `strings/${lang}.yaml`;
  const { strings } = parseStrings({ file, text: readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8') });
  return createVoice(language, strings);
}
