import type { YamlFile } from '../parse/read-yaml.ts';
import type { WaveFile } from '../parse/wave-file.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import type { Lang } from '../terms/language.ts';
import { didYouMean, nearestOf } from '../terms/nearest.ts';
import { joined, phrase, type Detail, type Phrase } from '../terms/phrase.ts';
import { formatEntry, formatWritten } from './change-entry.ts';
import { differencesOf, isSame, type Difference } from './differences.ts';

type Entry = NonNullable<WaveFile['changes']>[number];

/** Checks that `changes` says exactly in what a version differs from the one before it; the first version of a wave has no `changes`. */
export function checkChanges(yaml: YamlFile<WaveFile>, before: YamlFile<WaveFile> | undefined, langs: readonly Lang[]): Diagnostic[] {
  const { changes, version } = yaml.value;
  if (!before) {
    return changes ? [diagnostic('CHANGE_NEEDLESS', yaml.atKey(['changes']), { actual: 'changes', detail: phrase('first-version-of-wave', { version }), repair: phrase('delete-it') })] : [];
  }
  const differences = differencesOf(before.value, yaml.value);
  if (!changes) {
    const entries = differences.map((one) => formatEntry(one, langs)).join(', ');
    return [diagnostic('CHANGES_MISSING', yaml.at(['version']), { actual: version, expected: before.value.version, repair: entries === '' ? phrase('no-changes-or-delete') : `changes: [${entries}]` })];
  }
  const wanted = new Map(differences.map((one) => [one.at, one]));
  const written = new Set(changes.map((one) => one.at));
  return [
    ...differences.filter((one) => !written.has(one.at)).map((one) => diagnostic('CHANGE_MISSING', yaml.atKey(['changes']), { actual: one.at, expected: before.value.version, repair: `- ${formatEntry(one, langs)}` })),
    ...changes.flatMap((entry, index) => {
      const difference = wanted.get(entry.at);
      const again = changes.findIndex((one) => one.at === entry.at) < index;
      const path = ['changes', index];
      if (again) return [needless(yaml, path, entry, phrase('another-entry-says-it'))];
      return difference ? checkEntry(yaml, path, entry, difference, langs) : [needless(yaml, path, entry, phrase('nothing-differs-from', { version: before.value.version }), nearestOf(entry.at, [...wanted.keys()].filter((at) => !written.has(at))))];
    }),
  ];
}

function needless(yaml: YamlFile<WaveFile>, path: readonly (string | number)[], { at }: Entry, detail: Phrase, near?: string): Diagnostic {
  return diagnostic('CHANGE_NEEDLESS', yaml.at([...path, 'at']), { actual: at, detail, repair: near === undefined ? phrase('delete-the-entry') : didYouMean(near) });
}

function checkEntry(yaml: YamlFile<WaveFile>, path: readonly (string | number)[], entry: Entry, difference: Difference, langs: readonly Lang[]): Diagnostic[] {
  const repair = `- ${formatEntry(difference, langs)}`;
  const wrong = (key: 'from' | 'to' | 'kind', actual: Detail, expected: Detail) => diagnostic('CHANGE_WRONG', yaml.at([...path, key]), { at: entry.at, key, actual, expected, repair });
  const sides = (['from', 'to'] as const).flatMap((key) => {
    const [actual, expected] = [entry[key], difference[key]];
    const shown = (side: typeof actual) => (side === undefined ? phrase('nothing') : formatWritten(side));
    return isSame(actual, expected) ? [] : [wrong(key, shown(actual), shown(expected))];
  });
  const isWords = difference.spot.kind === 'words';
  if ((entry.kind === 'wording') === isWords) return sides;
  return [...sides, wrong('kind', entry.kind, isWords ? 'wording' : joined('either', [['new-data', 'revision'], 'correction']))];
}
