import type { WaveVersion } from '../model/survey.ts';
import { escapeHtml } from '../words/escape-html.ts';
import type { PageContext } from './page-context.ts';

/** The contents entries of a version's page, in its order; `newer` are the versions that came after it. */
export function datasetSectionsOf(version: WaveVersion, newer: readonly WaveVersion[], { voice }: PageContext): { id: string; html: string }[] {
  const entries: [id: string, words: string][] = [
    ...newer.map((one): [string, string] => [`since-${one.version}`, voice.say('dataset.changedSince', { version: one.version })]),
    ['facts', voice.say('dataset.facts')],
    ...(version.before === undefined ? [] : [['changes', voice.say('dataset.changed', { version: version.before })] as [string, string]]),
    ['downloads', voice.say('download.label')],
    ['codebook', voice.say('dataset.codebook')],
  ];
  return entries.map(([id, words]) => ({ id, html: escapeHtml(words) }));
}
