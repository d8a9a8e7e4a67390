import type { ParsedReport } from '../parse/parse-report.ts';
import type { YamlFile } from '../parse/read-yaml.ts';
import type { SourceText } from '../parse/source-files.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import { adviseNearest } from '../terms/nearest.ts';
import { sizeOf } from './build-waves.ts';
import type { Source } from './report.ts';

/** Quotations and statements must have a translation in each language but their own, and in no other. */
export function checkTranslations(parsed: ParsedReport): Diagnostic[] {
  const langs = parsed.languages.map((one) => one.id);
  const check = (yaml: YamlFile<unknown> | undefined, key: string, texts: readonly SourceText[]) => texts.flatMap(({ original, translations }, index) => {
    const path = [key, index, 'translations'];
    const missing = langs.filter((lang) => lang !== original.lang && translations[lang] === undefined)
      .map((lang) => diagnostic('TRANSLATION_MISSING', (yaml as YamlFile<unknown>).atKey(path), { expected: lang, repair: `${lang}: …` }));
    const unknown = Object.keys(translations).filter((lang) => !langs.includes(lang))
      .map((lang) => diagnostic('LANGUAGE_UNKNOWN', (yaml as YamlFile<unknown>).atKey([...path, lang]), { actual: lang, expected: langs, repair: adviseNearest(lang, langs) }));
    return [...missing, ...unknown];
  });
  return [
    ...check(parsed.quotes, 'quotes', parsed.quotes?.value.quotes ?? []),
    ...check(parsed.statements, 'statements', parsed.statements?.value.statements ?? []),
  ];
}

/** What the evaluation rests on. */
export function buildSources({ sources }: ParsedReport): Source[] {
  return (sources?.value.sources ?? []).map(({ size, note, ...source }) => ({ ...source, ...(size && { size: sizeOf(size) }), ...(note && { note }) }));
}
