import { createHash } from 'node:crypto';
import { isolate, isolateLtr } from '../i18n/isolate.ts';
import type { Voice } from '../i18n/voice.ts';
import type { ReleaseFile } from '../parse/release-file.ts';
import { textOf } from '../terms/language.ts';
import type { FeedEntry, Feed } from './render-feed.ts';
import { releaseAnchor } from './release-anchor.ts';
import { toldChangesOf, type Telling, type ToldChange } from './told-changes.ts';
import { toldReleasesOf } from './told-releases.ts';

/** Releases and corrections of a report in a language; undefined before the first release, since a feed says when it was last renewed and a build knows no date but those of releases. */
export function feedOf(telling: Telling): Feed | undefined {
  const { report, addresses, lang, voice } = telling;
  const releases = report.releases ?? [];
  const [newest, first] = [releases[0], releases.at(-1)];
  if (!newest || !first) return undefined;
  const whole = (path: string) => addresses.absolute(path) ?? path;
  const idOf = (...names: readonly string[]) => lastingId([identityOf(first), lang, ...names]);
  const title = textOf(lang, report.facts.title);
  const entries = releases.flatMap((release, at): FeedEntry[] => {
    const told = toldReleasesOf(telling)[at];
    const changes = toldChangesOf(telling, release);
    const page = whole(addresses.page(lang, 'releases', releaseAnchor(release.tag)));
    const corrections = changes.filter(({ kind }) => kind === 'correction');
    return [
      { id: idOf('release', release.tag), title: voice.say('releases.name', { tag: isolateLtr(release.tag) }), updated: timeOf(release), href: page, content: [...(told ? factsOf(voice, told) : []), ...changes.map((one) => headOf(voice, one))] },
      ...corrections.map((one): FeedEntry => ({
        id: idOf('correction', release.tag, one.part.id), title: headOf(voice, one), updated: timeOf(release), href: one.today === undefined ? page : whole(one.today),
        content: [voice.say('releases.name', { tag: isolateLtr(release.tag) }), ...(one.reason ? [one.reason.text] : []), ...valuesOf(voice, one)],
      })),
    ];
  });
  return {
    lang, id: idOf('feed'), title: voice.say('releases.feedTitle', { report: title }), updated: timeOf(newest), author: textOf(lang, report.facts.publisher.name),
    home: whole(addresses.page(lang, 'releases')), self: addresses.absolute(addresses.feed(lang)), entries,
  };
}

/** What tells one report from every other and never changes: what its first release says of itself. */
function identityOf({ tag, date, files, findings }: ReleaseFile): string {
  return JSON.stringify([tag, date, Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)), findings.map(({ id, fingerprint }) => [id, Object.entries(fingerprint).sort(([a], [b]) => (a < b ? -1 : 1))])]);
}

/** A name that stays the same wherever the site stands: `urn:uuid:` with a UUID of version 8 (RFC 9562) made of the hash of `names`. */
export function lastingId(names: readonly string[]): string {
  const hex = createHash('sha256').update(JSON.stringify(names)).digest('hex');
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4];
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const timeOf = ({ date }: ReleaseFile) => `${date}T00:00:00Z`;

function headOf(voice: Voice, { kind, title }: ToldChange): string {
  return voice.say('releases.headline', { kind: voice.say(`releases.kind.${kind}`), title: isolate(title.text) });
}

function factsOf(voice: Voice, told: ReturnType<typeof toldReleasesOf>[number]): string[] {
  const versions = `${voice.say('finding.versions')}: ${voice.join(told.versions.map(isolateLtr), 'comma')}`;
  return [voice.date(told.date), ...(told.isPreview ? [voice.say('releases.preview')] : []), ...(told.isFirst ? [voice.say('releases.first')] : []), versions];
}

function valuesOf(voice: Voice, { values }: ToldChange): string[] {
  return values.map(({ of, label, before, after }) => voice.say('releases.value', {
    what: isolate(label === undefined ? of : voice.join([label.what, ...(label.where === undefined ? [] : [label.where])], 'comma')), before: isolate(before.text), after: isolate(after.text),
  }));
}
