import { isolate } from '../i18n/isolate.ts';
import type { Voice } from '../i18n/voice.ts';
import type { ReleaseFile } from '../parse/release-file.ts';
import { textOf } from '../terms/language.ts';
import { lineIn } from './terminal-line.ts';

/** What a release publishes and what it changes, for a person at a terminal. */
export function formatReleaseChanges(release: ReleaseFile, voice: Voice): string[] {
  const { tag, date, previous, findings, pages, changes } = release;
  const line = lineIn(voice);
  const kinds = [...changes.findings.map((one) => ({ ...one, part: 'finding' })), ...changes.pages.map((one) => ({ ...one, part: 'page' }))];
  const nothing = kinds.length === 0 && changes.data.length === 0;
  return [
    line(0, voice.say('release.title', { tag: isolate(tag), date: voice.date(date) })),
    line(1, voice.say('release.holds', { findings: findings.length, pages: pages.length })),
    line(1, previous === undefined ? voice.say('release.first') : voice.say(nothing ? 'release.nothing' : 'release.since', { tag: isolate(previous) })),
    ...kinds.flatMap((one) => [
      line(2, voice.say(`release.${one.change}`, { part: one.part, title: isolate(inOwn(voice, one.title)), to: isolate(one.to ?? '') })),
      ...('kind' in one && one.kind && one.reason ? [line(3, voice.say('versions.reason', { kind: voice.say(`release.kind.${one.kind}`), reason: isolate(inOwn(voice, one.reason)) }))] : []),
      ...('values' in one ? one.values ?? [] : []).map(({ of, before, after }) => line(3, `${isolate(of)} ${voice.say('versions.sides', { before: isolate(inOwn(voice, before)), now: isolate(inOwn(voice, after)) })}`)),
    ]),
    ...changes.data.map(({ wave, before, after }) => line(2, `${isolate(wave)} ${voice.say('versions.sides', { before: isolate(before ?? voice.say('dataset.absent')), now: isolate(after ?? voice.say('dataset.absent')) })}`)),
  ];
}

/** The text in the voice's language; an older release may lack it. */
function inOwn({ lang }: Voice, words: Readonly<Record<string, string>>): string {
  return words[lang] === undefined ? Object.values(words)[0] ?? '' : textOf(lang, words);
}
