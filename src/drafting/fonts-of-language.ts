import { scriptOf } from '../i18n/script-of.ts';
import type { Json } from '../parse/json.ts';
import { looseAt } from '../parse/read-loosely.ts';

/** Fonts by their use, each a list of files. */
export interface FontLists {
  readonly text: readonly string[];
  readonly display: readonly string[];
}

/** Scripts whose letters lie in a part of Noto Sans. */
const PARTS: Readonly<Record<string, string>> = { Latn: 'latin', Cyrl: 'cyrillic', Grek: 'greek' };
/** Scripts that have a Noto Sans of their own. */
const FAMILIES: Readonly<Record<string, string>> = { Arab: 'arabic', Ethi: 'ethiopic', Hebr: 'hebrew', Armn: 'armenian', Geor: 'georgian', Deva: 'devanagari', Thai: 'thai', Hang: 'kr', Jpan: 'jp', Hans: 'sc', Hant: 'tc' };

/** The fonts of a language of the report in the same script; else Noto Sans of the script, and behind it the fonts of the first language for names in its letters. */
export function fontsOfLanguage(script: string, languages: readonly { readonly id: string; readonly entry: Json }[]): FontLists {
  const like = languages.find(({ id }) => scriptOf(id) === script);
  if (like) return listsOf(like.entry);
  const others = listsOf(languages[0]?.entry ?? null);
  const [family, part] = FAMILIES[script] === undefined ? ['noto-sans', PARTS[script] ?? script.toLowerCase()] : [`noto-sans-${FAMILIES[script]}`, FAMILIES[script]];
  const own = `@fontsource-variable/${family}/files/${family}-${part}-wght-normal.woff2`;
  return { text: [own, ...others.text], display: [own, ...others.display] };
}

function listsOf(language: Json): FontLists {
  const list = (key: string) => {
    const files = looseAt(language, 'fonts', key);
    return Array.isArray(files) ? files.map(String) : [];
  };
  return { text: list('text'), display: list('display') };
}
