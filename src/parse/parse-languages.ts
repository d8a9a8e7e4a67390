import type { Strings } from '../i18n/voice.ts';
import { diagnostic } from '../terms/diagnostic.ts';
import { RESERVED_SEGMENTS } from '../terms/ids.ts';
import type { Lang, Language } from '../terms/language.ts';
import { phrase } from '../terms/phrase.ts';
import { startOf } from '../terms/place.ts';
import { openFiles, type FileReader, type FileSet } from './file-set.ts';
import { createLineCheck, type LineCheck } from './line-check.ts';
import { languagesSchema } from './report-file.ts';
import { parseStrings } from './strings-file.ts';
import { extendVocabulary, NO_WORDS, ownVocabularySchema, vocabularySchema, type OwnVocabulary, type Vocabulary } from './vocabulary-file.ts';

/** The languages of a report with the words that the program needs in each. */
export interface LanguageWords {
  readonly languages: readonly Language[];
  readonly strings: ReadonlyMap<Lang, Strings>;
  readonly checks: ReadonlyMap<Lang, LineCheck>;
  readonly vocabularies: ReadonlyMap<Lang, Vocabulary>;
}

/** Reads the languages, their reader strings (the program's, overridden by the report's) and vocabularies. */
export function parseLanguages(reader: FileReader, program: FileSet): LanguageWords | undefined {
  const yaml = reader.yaml('data/report.yaml', phrase('the-report'), languagesSchema, phrase('it-names-the-report'));
  if (!yaml) return undefined;
  const { languages } = yaml.value;
  const own = openFiles(program);
  const required = new Set(own.below('strings/').flatMap((file) => Object.keys(stringsIn(own, file))));
  const strings = new Map<Lang, Strings>();
  const checks = new Map<Lang, LineCheck>();
  const vocabularies = new Map<Lang, Vocabulary>();
  languages.forEach((language, index) => {
    const { id } = language;
    const first = languages.findIndex((one) => one.id === id);
    if (first < index) reader.diagnostics.push(diagnostic('ID_DUPLICATE', yaml.at(['languages', index, 'id']), { actual: id, expected: phrase('line', { line: yaml.at(['languages', first, 'id']).line }) }));
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
    checks.set(id, lineCheckOf(vocabulary));
  });
  if (own.diagnostics.length > 0) reader.diagnostics.push(...own.diagnostics);
  return { languages, strings, checks, vocabularies };
}

function stringsIn(reader: FileReader, file: string): Readonly<Record<string, string>> {
  if (!reader.has(file)) return {};
  const source = reader.source(file, phrase('reader-strings'));
  if (!source) return {};
  const { strings, diagnostics } = parseStrings(source);
  reader.diagnostics.push(...diagnostics.filter((one) => !reader.diagnostics.some((known) => known.file === one.file && known.line === one.line)));
  return strings;
}

/** The report's vocabulary added to the program's. */
function vocabularyOf(reader: FileReader, own: FileReader, lang: Lang): Vocabulary {
  const program = own.yaml(`vocabulary/${lang}.yaml`, phrase('a-vocabulary'), vocabularySchema);
  const file = `content/${lang}/vocabulary.yaml`;
  const report = reader.yaml(file, phrase('a-vocabulary'), ownVocabularySchema);
  // Its placeholders are no words of the language.
  const unwritten = reader.diagnostics.some((one) => one.file === file && one.code === 'TEXT_UNWRITTEN');
  return extendedOf(program?.value ?? NO_WORDS, unwritten ? NOTHING : report?.value ?? NOTHING);
}

const NOTHING: OwnVocabulary = {};
const extended = new WeakMap<Vocabulary, WeakMap<OwnVocabulary, Vocabulary>>();
const lineChecks = new WeakMap<Vocabulary, LineCheck>();

/** One vocabulary and one check for as long as the files are the same, so that what was read by them can be remembered. */
function extendedOf(program: Vocabulary, own: OwnVocabulary): Vocabulary {
  const byOwn = extended.get(program) ?? new WeakMap<OwnVocabulary, Vocabulary>();
  extended.set(program, byOwn);
  const vocabulary = byOwn.get(own) ?? extendVocabulary(program, own);
  byOwn.set(own, vocabulary);
  return vocabulary;
}

function lineCheckOf(vocabulary: Vocabulary): LineCheck {
  const check = lineChecks.get(vocabulary) ?? createLineCheck(vocabulary);
  lineChecks.set(vocabulary, check);
  return check;
}
