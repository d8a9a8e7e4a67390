import type { TranslatedFile } from '../parse/translated-file.ts';
import type { Passage } from './passages.ts';

/** What has become of a passage's translation: it is up to date; its original changed since; it is not there; nobody has confirmed it yet. */
export type TranslationState = 'current' | 'outdated' | 'missing' | 'unconfirmed';

/** A passage of the original with its translation; a translation without an original has no `original`. */
export interface Pair {
  readonly original?: Passage | undefined;
  readonly translation?: Passage | undefined;
  readonly state: TranslationState;
}

type Confirmed = TranslatedFile[string] | undefined;

/**
 * Pairs the passages of two files section by section: first those that were confirmed together and say what they said then, wherever they stand now; of
 * the others the first with the first. So a paragraph that is put in, taken out or moved leaves the pairs around it as they were; one that is put in on both
 * sides waits to be confirmed.
 */
export function pairPassages(original: readonly Passage[], translation: readonly Passage[], confirmed: Confirmed): Pair[] {
  const entries = Object.values(confirmed ?? {});
  const sections = [...new Set([...original, ...translation].map(({ section }) => section))];
  return sections.flatMap((section) => {
    const [here, there] = [original, translation].map((all) => all.filter((one) => one.section === section)) as [Passage[], Passage[]];
    const together = new Map<Passage, Passage>();
    for (const one of here) {
      const other = there.find((candidate) => ![...together.values()].includes(candidate) && entries.some(([from, to]) => from === one.hash && to === candidate.hash));
      if (other) together.set(one, other);
    }
    const left = there.filter((one) => ![...together.values()].includes(one));
    const known = new Set(entries.map(([from]) => from));
    const confirmedTo = new Set(entries.map(([, to]) => to));
    // Pairs of this section that were confirmed and of which neither side says any more what it said then: two sides that nobody has confirmed may come from one.
    let changed = Object.entries(confirmed ?? {}).filter(([key, [from, to]]) => sectionOf(key) === section && !here.some(({ hash }) => hash === from) && !there.some(({ hash }) => hash === to)).length;
    const isNew = ({ hash }: Passage) => {
      if (confirmedTo.has(hash)) return false;
      changed -= 1;
      return changed < 0;
    };
    const pairs = here.map((one): Pair => {
      const paired = together.get(one);
      if (paired) return { original: one, translation: paired, state: 'current' };
      const next = left.shift();
      if (!next) return { original: one, state: 'missing' };
      // Its words were changed after the original was confirmed: whoever changed them had the original before them.
      if (known.has(one.hash)) return { original: one, translation: next, state: 'current' };
      return { original: one, translation: next, state: confirmed && !isNew(next) ? 'outdated' : 'unconfirmed' };
    });
    return [...pairs, ...left.map((one): Pair => ({ translation: one, state: confirmed ? 'outdated' : 'unconfirmed' }))];
  });
}

const sectionOf = (key: string) => key.replace(/\/\d+$/, '');

/** What `translated.yaml` says of a file when its translation is confirmed as it stands; passages without a translation are left out. */
export function confirmedOf(pairs: readonly Pair[]): TranslatedFile[string] {
  return Object.fromEntries(pairs.flatMap(({ original, translation }) => (original && translation ? [[translation.key, [original.hash, translation.hash] as [string, string]]] : [])));
}

/** The text of `translated.yaml`, sorted. */
export function formatTranslated(file: TranslatedFile): string {
  const name = (key: string) => (/^[a-z][\w./-]*$/i.test(key) ? key : `'${key}'`);
  const files = Object.entries(file).sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = files.map(([path, passages]) => `${name(path)}:\n${Object.entries(passages).map(([key, [from, to]]) => `  ${name(key)}: ['${from}', '${to}']\n`).join('')}`);
  return `# Which words of the original each passage was last confirmed to translate. Written by npm run translated.\n${lines.join('') || '{}\n'}`;
}
