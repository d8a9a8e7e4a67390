import type { Strings } from '../i18n/voice.ts';
import { diagnostic } from '../terms/diagnostic.ts';
import { RESERVED_SEGMENTS } from '../terms/ids.ts';
import type { Lang, Language } from '../terms/language.ts';
import { startOf } from '../terms/place.ts';
import { createFigureCheck, type FigureCheck } from './check-figures.ts';
import { openFiles, type FileReader, type FileSet } from './file-set.ts';
import { languagesSchema } from './report-file.ts';
import { parseStrings } from './strings-file.ts';
import { vocabularySchema, type Saying, type Vocabulary } from './vocabulary-file.ts';

/** The languages of a report with the words that the program needs in each. */
export interface LanguageWords {
  readonly languages: readonly Language[];
  readonly strings: ReadonlyMap<Lang, Strings>;
  readonly figures: ReadonlyMap<Lang, FigureCheck>;
  readonly vocabularies: ReadonlyMap<Lang, Vocabulary>;
}

/** Reads the languages, their reader strings (the program's, overridden by the report's) and vocabularies. */
export function parseLanguages(reader: FileReader, program: FileSet): LanguageWords | undefined {
  const yaml = reader.yaml('data/report.yaml', 'the report', languagesSchema, 'it names the report, its languages and its waves');
  if (!yaml) return undefined;
  const { languages } = yaml.value;
  const own = openFiles(program);
  const required = new Set(own.below('strings/').flatMap((file) => Object.keys(stringsIn(own, file))));
  const strings = new Map<Lang, Strings>();
  const figures = new Map<Lang, FigureCheck>();
  const vocabularies = new Map<Lang, Vocabulary>();
  languages.forEach((language, index) => {
    const { id } = language;
    const first = languages.findIndex((one) => one.id === id);
    if (first < index) reader.diagnostics.push(diagnostic('ID_DUPLICATE', yaml.at(['languages', index, 'id']), { actual: id, expected: `line ${yaml.at(['languages', first, 'id']).line}` }));
    if (RESERVED_SEGMENTS.has(id)) reader.diagnostics.push(diagnostic('ID_RESERVED', yaml.at(['languages', index, 'id']), { actual: id }));
    const file = `content/${id}/strings.yaml`;
    const merged = { ...stringsIn(own, `strings/${id}.yaml`), ...stringsIn(reader, file) };
    const unread = reader.diagnostics.some((one) => one.file === file);
    for (const key of unread ? [] : required) {
      if (merged[key] === undefined) reader.diagnostics.push(diagnostic('STRING_MISSING', startOf(file), { expected: key, language: id, repair: file }));
    }
    strings.set(id, merged);
    const vocabulary = vocabularyOf(reader, own, id);
    vocabularies.set(id, vocabulary);
    figures.set(id, createFigureCheck(vocabulary));
  });
  if (own.diagnostics.length > 0) reader.diagnostics.push(...own.diagnostics);
  return { languages, strings, figures, vocabularies };
}

function stringsIn(reader: FileReader, file: string): Record<string, string> {
  if (!reader.has(file)) return {};
  const source = reader.source(file, 'reader strings');
  if (!source) return {};
  const { strings, diagnostics } = parseStrings(source);
  reader.diagnostics.push(...diagnostics.filter((one) => !reader.diagnostics.some((known) => known.file === one.file && known.line === one.line)));
  return strings;
}

const NO_WORDS: Vocabulary = { figures: { shares: [], numbers: [], respondents: [], exempt: [], prefixes: [] } };

/** The report's vocabulary added to the program's. */
function vocabularyOf(reader: FileReader, own: FileReader, lang: Lang): Vocabulary {
  const program = own.yaml(`vocabulary/${lang}.yaml`, 'a vocabulary', vocabularySchema) ?? undefined;
  const report = reader.yaml(`content/${lang}/vocabulary.yaml`, 'a vocabulary', vocabularySchema) ?? undefined;
  const [a, b] = [program?.value ?? NO_WORDS, report?.value ?? NO_WORDS];
  const keys = Object.keys(NO_WORDS.figures) as (keyof Vocabulary['figures'])[];
  return {
    figures: Object.fromEntries(keys.map((key) => [key, [...a.figures[key], ...b.figures[key]]])) as Vocabulary['figures'],
    claims: addedWords(a.claims ?? {}, b.claims ?? {}),
  };
}

function addedWords(a: NonNullable<Vocabulary['claims']>, b: NonNullable<Vocabulary['claims']>): Vocabulary['claims'] {
  const says = [...new Set([...Object.keys(a), ...Object.keys(b)])] as (Saying | 'hedges')[];
  return Object.fromEntries(says.map((one) => [one, [...(a[one] ?? []), ...(b[one] ?? [])]]));
}
