import { factsOfLanguage } from '../i18n/facts-of-language.ts';
import { applyEdits, editYaml, formatScalar, type Edit } from '../parse/edit-yaml.ts';
import { isJsonObject } from '../parse/json.ts';
import { markUnwritten } from '../parse/mark-unwritten.ts';
import { looseAt, looseEntries, readLoosely } from '../parse/read-loosely.ts';
import { UNWRITTEN } from '../parse/unwritten.ts';
import { NO_WORDS, WORDABLE } from '../parse/vocabulary-file.ts';
import { commentOf, wavesOf, type Draft, type Drafting, type Request } from './drafting.ts';
import { draftTranslatedWave } from './draft-translated-wave.ts';
import { fontsOfLanguage } from './fonts-of-language.ts';
import { quotesOfLanguage } from './quotes-of-language.ts';
import { textAt } from './text-at.ts';

const REPORT = 'data/report.yaml';

/** A language with everything that it needs: its entry, its reader strings and vocabulary, and the words of the first language, marked to be translated. */
export function draftLanguage(drafting: Drafting, request: Request): Draft {
  const { texts, languages } = drafting;
  const tag = request.id;
  const [original = ''] = languages;
  const written = texts.get(REPORT) ?? '';
  const entry = languageEntry(drafting, request);
  const translated = draftTranslatedWaves(drafting, tag);
  const edits = [...editYaml(written).entry(['languages'], entry.lines), ...translationsIn(written, languages, tag), ...translated.flatMap(({ wave, version }) => editYaml(written).value(['waves', wavesOf(drafting).findIndex((one) => one.id === wave), 'version'], version))];
  const words = [...texts].flatMap(([file, text]): [string, string][] => (file.startsWith(`content/${original}/`) && file.endsWith('.mdx') ? [[`content/${tag}/${file.slice(`content/${original}/`.length)}`, markUnwritten(text)]] : []));
  return {
    made: new Map([...wordsOfProgram(drafting, tag), ...words, ...translated.map(({ file, text }): [string, string] => [file, text])]),
    changed: new Map([[REPORT, applyEdits(written, edits)]]),
    next: [['next.todo'], ['next.language'], ['next.language.font', { font: entry.font }], ...(translated.length > 0 ? [['next.language.wave'] as const] : [])],
  };
}

/** A text in the new language beside each that the report has in all of its languages. */
function translationsIn(written: string, languages: readonly string[], tag: string): Edit[] {
  const editor = editYaml(written);
  const value = readLoosely(written);
  return editor.groupsOf(languages).flatMap((path) => editor.key(path, tag, formatScalar(`${UNWRITTEN} ${textAt(value, path, languages)}`)));
}

function languageEntry(drafting: Drafting, { id, options }: Request): { readonly lines: string[]; readonly font: string } {
  const { name, dir, numbers, script } = factsOfLanguage(id);
  const quotes = quotesOfLanguage(id);
  const fonts = fontsOfLanguage(script, looseEntries(looseAt(readLoosely(drafting.texts.get(REPORT) ?? ''), 'languages')));
  const list = (files: readonly string[]) => files.map((file) => `    - ${formatScalar(file)}`);
  return {
    lines: [
      `id: ${id}`, `name: ${formatScalar(options['name'] ?? name)}`, `dir: ${options['dir'] ?? dir}`, `numbers: ${numbers}`,
      `quotes: { open: ${quotes.open}, close: ${quotes.close}, innerOpen: ${quotes.innerOpen}, innerClose: ${quotes.innerClose} }`,
      'fonts:', '  text:', ...list(fonts.text), '  display:', ...list(fonts.display),
    ],
    font: fonts.text[0] ?? '',
  };
}

/** Reader strings and vocabulary, where the program does not bring them. */
function wordsOfProgram({ texts, say, lang, languages, descriptions }: Drafting, tag: string): [string, string][] {
  const [original] = [...languages, 'en'].filter((one) => texts.has(`strings/${one}.yaml`));
  const strings = texts.get(`strings/${original}.yaml`) ?? '';
  const described = (key: string) => commentOf(descriptions.shared[key] ?? '').map((line) => `  ${line}`);
  const lists = (group: 'figures' | 'evidence') => Object.entries(NO_WORDS[group]).flatMap(([key, value]) => [...described(`${group}.${key}`), ...(Array.isArray(value) ? [`  ${key}: [${UNWRITTEN}]`] : isJsonObject(value) ? [`  ${key}:`, ...Object.keys(value).map((one) => `    ${one}: ${UNWRITTEN}`)] : [`  ${key}: ${String(value)}`])]);
  const claims = [...WORDABLE, 'equal', 'never', 'hedges'].map((key) => `  ${key}: [${UNWRITTEN}]`);
  const vocabulary = [...commentOf(say(lang, 'file.vocabulary')), 'figures:', ...lists('figures'), 'evidence:', ...lists('evidence'), ...described('claims').map((line) => line.trimStart()), 'claims:', ...claims];
  return [
    ...(texts.has(`strings/${tag}.yaml`) ? [] : [[`content/${tag}/strings.yaml`, `${commentOf(say(lang, 'file.strings')).join('\n')}\n${applyEdits(strings, editYaml(strings).before(`${UNWRITTEN} `)).replace(/^(#.*\n)+/, '')}`] satisfies [string, string]]),
    ...(texts.has(`vocabulary/${tag}.yaml`) ? [] : [[`content/${tag}/vocabulary.yaml`, `${vocabulary.join('\n')}\n`] satisfies [string, string]]),
  ];
}

/** The next version of each wave whose version in use is locked, with the further language. */
function draftTranslatedWaves(drafting: Drafting, tag: string): { readonly wave: string; readonly version: string; readonly file: string; readonly text: string }[] {
  const locked = looseAt(readLoosely(drafting.texts.get('data/lock.yaml') ?? ''), 'locked');
  return wavesOf(drafting).flatMap(({ id, version }) => {
    const file = `data/waves/${id}/${version}.yaml`;
    const text = drafting.texts.get(file);
    if (text === undefined || looseAt(locked, file) === null) return [];
    const next = draftTranslatedWave(drafting, { id, text, tag });
    return [{ wave: id, version: next.version, file: `data/waves/${id}/${next.version}.yaml`, text: next.text }];
  });
}
