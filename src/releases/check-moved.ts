import type { Moved, Report } from '../model/report.ts';
import type { LedgerFile } from '../parse/ledger-file.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import { adviseNearest, didYouMean, nearestOf } from '../terms/nearest.ts';
import { phrase, type Phrase } from '../terms/phrase.ts';
import { columnPattern, createFates, type Fates } from './fates.ts';
import { isNamed, livingOf, type Living } from './living.ts';

/** What is wrong with `data/moved.yaml` as far as ids tell: entries for what was never published or still lives, that lead nowhere or in a circle, or say two things. */
export function checkMoved(report: Report): Diagnostic[] {
  const { moved = [], published = {} } = report;
  const [fates, living] = [createFates(report), livingOf(report)];
  const seen = new Map<string, Moved>();
  return moved.flatMap((entry): Diagnostic[] => {
    const key = `${entry.what} ${entry.from}`;
    const first = seen.get(key);
    if (first) return [diagnostic('MOVED_TWICE', entry.place, { actual: phrase('the-what-begins', { what: whatOf(entry) }), expected: phrase('line', { line: first.place.line }) })];
    seen.set(key, entry);
    if (isNamed(entry.what) && living[entry.what].has(entry.from)) return [aliveDiagnostic(entry)];
    const known = publishedNames(entry, published, fates);
    if (!known.has(entry.from) && !(entry.from.includes('*') && [...known].some((name) => columnPattern(entry.from).test(name)))) {
      return [diagnostic('MOVED_UNPUBLISHED', entry.place, { actual: whatOf(entry), repair: adviceFor(entry.from, known) })];
    }
    if (isCircle(entry, moved)) return [diagnostic('MOVED_CIRCLE', entry.place, { actual: entry.to ?? '', expected: entry.from })];
    return checkTarget(entry, moved, living);
  });
}

/** An entry whose thing is still there. */
export function aliveDiagnostic({ what, from, place, to }: Moved): Diagnostic {
  return diagnostic('MOVED_ALIVE', place, { actual: whatOf({ what, from }), expected: phrase(to === undefined ? 'is-gone' : 'is-moved') });
}

/** The sort and the name of what an entry speaks of. */
function whatOf({ what, from }: Pick<Moved, 'what' | 'from'>): Phrase {
  return phrase(`what-${what}`, { name: from });
}

function adviceFor(from: string, known: ReadonlySet<string>): Phrase {
  const near = nearestOf(from, known);
  return near === undefined ? phrase('delete-unpublished-entry') : didYouMean(near);
}

/** Every name of the sort that an entry speaks of, as the ledger knows them. */
function publishedNames({ what }: Moved, published: LedgerFile['published'], { reader }: Fates): Set<string> {
  const named = (path: string, place: string | undefined): readonly (string | undefined)[] => {
    const { anchors = {}, columns = {} } = published[path] ?? {};
    if (what === 'anchor') return place === undefined ? [] : Object.values(anchors).flat().map((anchor) => `${place}#${anchor}`);
    if (what === 'column') return Object.values(columns).flat().map((column) => `${path}#${column}`);
    if (what === 'file') return [path];
    return [reader.partsOf(path)[what === 'language' ? 'lang' : what]];
  };
  return new Set(Object.keys(published).flatMap((path) => named(path, reader.placeOf(path))).filter((name) => name !== undefined));
}

function isCircle(entry: Moved, moved: readonly Moved[]): boolean {
  const next = (one: Moved) => moved.find((other) => other.to !== undefined && other.what === one.what && other.from === one.to);
  for (let [at, steps] = [next(entry), 0]; at && steps <= moved.length; [at, steps] = [next(at), steps + 1]) if (at === entry) return true;
  return false;
}

/** Whether what an entry leads to is there, or has an entry of its own; anchors and files are looked for in the built site. */
function checkTarget({ what, to, place }: Moved, moved: readonly Moved[], living: Living): Diagnostic[] {
  if (to === undefined || moved.some((other) => other.what === what && other.from === to)) return [];
  if (what === 'finding' || what === 'chart' || what === 'language') return living[what].has(to) ? [] : [nowhere(place, to, what, to, living[what])];
  if (what !== 'page' && what !== 'anchor') return [];
  const [page = ''] = to.split('#');
  if (moved.some((other) => other.what === 'page' && other.from === page)) return [];
  const [, finding] = /^findings\/(.+)$/.exec(page) ?? [];
  if (finding !== undefined) return living.finding.has(finding) || moved.some((other) => other.what === 'finding' && other.from === finding) ? [] : [nowhere(place, to, 'finding', finding, living.finding)];
  return living.page.has(page) || page.startsWith('data/') ? [] : [nowhere(place, to, 'page', page, living.page)];
}

function nowhere(place: Moved['place'], to: string, kind: 'finding' | 'chart' | 'language' | 'page', name: string, known: ReadonlySet<string>): Diagnostic {
  return diagnostic('MOVED_NOWHERE', place, { actual: to, expected: phrase(`what-${kind}`, { name }), repair: adviseNearest(name, known) });
}
