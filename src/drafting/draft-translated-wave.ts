import { factsOfLanguage } from '../i18n/facts-of-language.ts';
import { applyEdits, editYaml, formatScalar } from '../parse/edit-yaml.ts';
import { readLoosely } from '../parse/read-loosely.ts';
import { UNWRITTEN } from '../parse/unwritten.ts';
import { textAt } from './text-at.ts';
import type { Drafting } from './drafting.ts';

interface Translated {
  readonly id: string;
  /** The version in use. */
  readonly text: string;
  /** The further language. */
  readonly tag: string;
}

/** The version of a wave that follows all others: as the one in use, with its words in a further language to be written, and with what it changes. */
export function draftTranslatedWave(drafting: Drafting, { id, text, tag }: Translated): { readonly version: string; readonly text: string } {
  const { languages } = drafting;
  const version = nextMinorOf([...drafting.texts.keys()].flatMap((file) => (file.startsWith(`data/waves/${id}/`) ? /(\d+)\.(\d+)\.\d+\.yaml$/.exec(file)?.slice(1).map(Number) ?? [] : [])));
  const editor = editYaml(text);
  const value = readLoosely(text);
  const groups = editor.groupsOf(languages).filter(([first]) => first !== 'changes');
  const edits = [
    ...editor.value(['version'], version),
    ...groups.flatMap((path) => editor.key(path, tag, formatScalar(`${UNWRITTEN} ${textAt(value, path, languages)}`))),
    ...editor.lines(['changes'], ['batteries'], changesOf(drafting, groups.map((path) => path.join('.')), tag)),
  ];
  return { version, text: applyEdits(text, edits) };
}

/** The next minor number of versions, given as major and minor in turn. */
function nextMinorOf(numbers: readonly number[]): string {
  const pairs = numbers.flatMap((major, at) => (at % 2 === 0 ? [[major, numbers[at + 1] ?? 0] as const] : []));
  const [major = 1, minor = 0] = [...pairs].sort(([a, b], [c, d]) => a - c || b - d).at(-1) ?? [];
  return `${major}.${minor + 1}.0`;
}

function changesOf({ languages, say, has }: Drafting, paths: readonly string[], tag: string): string[] {
  const { name } = factsOfLanguage(tag);
  const reason = [...languages, tag].map((lang) => `      ${lang}: ${formatScalar(has(lang) ? say(lang, 'language.reason', { name }) : UNWRITTEN)}`);
  return ['changes:', ...paths.flatMap((path) => [`  - at: ${path}`, '    kind: wording', '    reason:', ...reason])];
}
