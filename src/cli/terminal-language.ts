import { createVoice, type Voice } from '../i18n/voice.ts';
import type { LoadedReport } from '../report/load-report.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import type { Lang } from '../terms/language.ts';
import { adviseNearest } from '../terms/nearest.ts';
import { phrase } from '../terms/phrase.ts';
import { startOf } from '../terms/place.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The language in which a command speaks: `ADVA_LANG`, else the system's where the report has it, else the report's first. */
export function terminalLanguageOf(environment: Environment, langs: readonly Lang[]): { readonly lang: Lang; readonly diagnostics: readonly Diagnostic[] } {
  const { ADVA_LANG, LC_ALL, LC_MESSAGES, LANG } = environment;
  const [first = ''] = langs;
  if (ADVA_LANG) {
    if (langs.includes(ADVA_LANG)) return { lang: ADVA_LANG, diagnostics: [] };
    const details = { setting: 'ADVA_LANG', actual: ADVA_LANG, expected: phrase('one-of', { names: langs }), repair: adviseNearest(ADVA_LANG, langs) };
    return { lang: first, diagnostics: [diagnostic('SETTING_INVALID', startOf('ADVA_LANG'), details)] };
  }
  const system = (LC_ALL || LC_MESSAGES || LANG || '').toLowerCase().split(/[.@]/)[0]?.replaceAll('_', '-') ?? '';
  return { lang: langs.find((lang) => system === lang.toLowerCase()) ?? langs.find((lang) => system.split('-')[0] === lang.toLowerCase()) ?? first, diagnostics: [] };
}

/** The voices of a loaded report. */
export function voicesOf({ report, strings }: Pick<LoadedReport, 'report' | 'strings'>): (lang: Lang) => Voice {
  const voices = new Map(report.languages.map((language) => [language.id, createVoice(language, strings.get(language.id) ?? {})]));
  return (lang) => {
    const voice = voices.get(lang);
    if (!voice) throw new Error(`Impossible: no voice for ${lang}`);
    return voice;
  };
}
