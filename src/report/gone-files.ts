import type { Addresses } from '../addresses/addresses.ts';
import type { Fonts } from '../fonts/build-fonts.ts';
import { isolateLtr, stripControls } from '../i18n/isolate.ts';
import type { Voice } from '../i18n/voice.ts';
import { defaultLanguageOf, type Report } from '../model/report.ts';
import type { FindingCard } from '../pictures/finding-card.ts';
import type { Rasteriser } from '../pictures/raster-pool.ts';
import { CARD_SIZE } from '../pictures/social-card.ts';
import { lastingId } from '../releases/feed.ts';
import { goneFilesOf, type GoneFile } from '../releases/gone-files.ts';
import { renderFeed } from '../releases/render-feed.ts';
import { goneCsv, goneJson, type GoneRecord } from '../tables/gone-json.ts';
import { inEachOf, textOf, type Lang } from '../terms/language.ts';
import { renderPlain } from '../words/render-line.ts';
import { drawnCard } from './finding-card.ts';
import type { KeptDrawings } from './kept-drawings.ts';

/** What is made in the place of files that are gone. */
export interface GoneSources {
  readonly report: Report;
  readonly addresses: Addresses;
  readonly fonts: Fonts;
  readonly kept: KeptDrawings;
  readonly rasterise: Rasteriser;
  voice(lang: Lang): Voice;
}

/** A file to write below the site's folder. */
export interface MadeFile {
  readonly path: string;
  readonly bytes: string | Uint8Array;
}

/** What stands at the address of each published file that is gone: in its own format it says that it is, why, and where its frozen copy is. */
export function createGoneFiles(sources: GoneSources): Promise<MadeFile[]> {
  return Promise.all(goneFilesOf(sources.report).map(async (gone) => ({ path: gone.path, bytes: await bytesOf(gone, sources) })));
}

async function bytesOf(gone: GoneFile, sources: GoneSources): Promise<string | Uint8Array> {
  const { path } = gone;
  if (path.endsWith('.json')) return goneJson(recordOf(gone, sources), sources.addresses.file('files/schemas/gone.json'));
  if (path.endsWith('.csv')) return goneCsv(recordOf(gone, sources));
  if (path.endsWith('.xml')) return goneFeed(gone, sources);
  if (!/\.(?:svg|png)$/.test(path)) return `${linesOf(gone, sources).join('\n')}\n`;
  const voice = voiceOf(gone, sources);
  const svg = await drawnCard(cardOf(gone, sources), voice.lang, sources.fonts, sources.kept);
  return path.endsWith('.svg') ? svg : sources.kept.bytes(['card-png', svg], () => sources.rasterise(svg, CARD_SIZE.width));
}

/** The voice of the file's language, or of the report's first where it has that no longer. */
function voiceOf({ lang }: GoneFile, { report, voice }: GoneSources): Voice {
  return voice(report.languages.some(({ id }) => id === lang) ? lang as Lang : defaultLanguageOf(report));
}

const whole = (addresses: Addresses, path: string) => addresses.absolute(addresses.file(path)) ?? addresses.file(path);

function reasonIn(lang: Lang, { fate }: GoneFile, { report, voice }: GoneSources): string {
  return fate.entry.reason ? renderPlain(textOf(lang, fate.entry.reason), { report, voice: voice(lang) }) : '';
}

function recordOf(gone: GoneFile, sources: GoneSources): GoneRecord {
  const { what, id, then } = gone;
  return {
    what, id, title: then.title, published: then.first.tag, goneSince: then.goneSince?.tag, reason: inEachOf(sources.report.languages, (lang) => stripControls(reasonIn(lang, gone, sources))),
    frozen: then.frozen && whole(sources.addresses, then.frozen),
  };
}

/** What is said of it in words, line by line. */
function linesOf(gone: GoneFile, sources: GoneSources): string[] {
  const { what, then, lang } = gone;
  const voice = voiceOf(gone, sources);
  const released = ({ tag, date }: { tag: string; date?: string | undefined }) => (date === undefined ? voice.say('gone.release', { tag: isolateLtr(tag) }) : voice.say('gone.dated', { tag: isolateLtr(tag), date: voice.date(date) }));
  return [
    gone.fate.entry.what === 'language' && lang !== undefined ? voice.say('gone.language', { language: voice.languageName(lang) }) : voice.say(`gone.${what}`),
    reasonIn(voice.lang, gone, sources), voice.say('gone.published', { release: released(then.first) }), ...(then.goneSince ? [voice.say('gone.since', { release: released(then.goneSince) })] : []),
  ];
}

function cardOf(gone: GoneFile, sources: GoneSources): FindingCard {
  const { report } = sources;
  const voice = voiceOf(gone, sources);
  const [said = '', reason = '', ...released] = linesOf(gone, sources);
  const title = gone.then.title?.[voice.lang];
  return {
    kicker: title === undefined ? textOf(voice.lang, report.facts.shortTitle) : voice.join([textOf(voice.lang, report.facts.shortTitle), title], 'semicolon'),
    sentence: title === undefined ? said : `${said}. ${reason}`, title: said, carried: { kind: 'none', text: released[0] ?? '', restsOn: released.slice(1) }, publisher: textOf(voice.lang, report.facts.publisher.name), dir: voice.dir,
  };
}

/** A feed that says to its readers that there is nothing more to come. */
function goneFeed(gone: GoneFile, sources: GoneSources): string {
  const { report, addresses } = sources;
  const voice = voiceOf(gone, sources);
  const [said = '', ...more] = linesOf(gone, sources);
  const updated = `${(gone.then.goneSince ?? report.releases?.[0])?.date ?? '1970-01-01'}T00:00:00Z`;
  const href = addresses.absolute(addresses.home(voice.lang)) ?? addresses.home(voice.lang);
  return renderFeed({
    lang: voice.lang, id: lastingId(['gone', gone.path]), title: textOf(voice.lang, report.facts.title), updated, author: textOf(voice.lang, report.facts.publisher.name), home: href,
    entries: [{ id: lastingId(['gone', gone.path, 'entry']), title: said, updated, href, content: more }],
  });
}
