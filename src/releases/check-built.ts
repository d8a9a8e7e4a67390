import type { Moved, Report } from '../model/report.ts';
import type { LedgerFile } from '../parse/ledger-file.ts';
import type { Movable } from '../parse/moved-file.ts';
import type { YamlFile } from '../parse/read-yaml.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import { adviseNearest } from '../terms/nearest.ts';
import { phrase, type Phrase } from '../terms/phrase.ts';
import type { Built } from './built.ts';
import { counted } from './check-ledger.ts';
import { aliveDiagnostic } from './check-moved.ts';
import { createFates, type Destination, type Fates } from './fates.ts';
import { mendingOf } from './mending.ts';
import { createTracer, type Trace } from './trace.ts';

/** One lost file, anchor or column, by the name that an entry of `moved.yaml` would give it. */
interface Lost {
  readonly what: Extract<Movable, 'file' | 'anchor' | 'column'>;
  readonly name: string;
  /** What is told together: the page of anchors; files and columns that differ only in what they are of. */
  readonly group: string;
  readonly path: string;
  readonly since: string;
  /** Where it stands in the ledger, below its path. */
  readonly keys: readonly string[];
  readonly to?: string | undefined;
}

/** Follows every entry of the ledger in a built site: what leads nowhere, and entries of `moved.yaml` that lead nowhere or speak of what is there. */
export function checkBuilt(report: Report, ledger: YamlFile<LedgerFile>, built: Built): Diagnostic[] {
  const fates = createFates(report);
  const tracer = createTracer(ledger.value.published, fates, built);
  const lost: Lost[] = [];
  const wrong = new Map<Moved, Diagnostic>();
  const note = (trace: Trace, what: Omit<Lost, 'to'>): void => {
    if (trace.kind === 'lost') lost.push({ ...what, to: trace.to });
    if (trace.kind === 'nowhere') wrong.set(trace.entry, nowhere(trace.entry, trace.to, built));
    if (trace.kind === 'alive') wrong.set(trace.entry, aliveDiagnostic(trace.entry));
  };
  for (const [path, { since, anchors = {}, columns = {} }] of Object.entries(ledger.value.published)) {
    const trace = tracer.ofPath(path);
    note(trace, { what: 'file', name: path, group: alikeOf(path, fates), path, since, keys: [] });
    // A page that says that all of it is gone says so of its anchors.
    if (trace.kind !== 'found' || fates.ofPath(path).kind === 'gone') continue;
    const place = fates.reader.placeOf(path) ?? path;
    for (const [tag, names] of Object.entries(anchors)) for (const name of names) note(tracer.ofAnchor(path, name), { what: 'anchor', name: `${place}#${name}`, group: place, path, since: tag, keys: ['anchors', tag] });
    for (const [tag, names] of Object.entries(columns)) {
      for (const name of names) note(tracer.ofColumn(path, name), { what: 'column', name: `${alikeOf(path, fates)}#${name}`, group: alikeOf(path, fates), path, since: tag, keys: ['columns', tag] });
    }
  }
  return [...wrong.values(), ...[...Map.groupBy(lost, ({ what, group }) => `${what} ${group}`).values()].map((group) => lostDiagnostic(group, ledger, report))];
}

/** A path with a star for the finding, chart and language that it is of; frozen paths as they are. */
function alikeOf(path: string, { reader }: Fates): string {
  return reader.withParts(path, { finding: '*', chart: '*', lang: '*' });
}

function nowhere({ to, place }: Moved, { path, anchor }: Destination, built: Built): Diagnostic {
  const known = anchor === undefined ? built.keys() : built.get(path)?.marks?.ids ?? [];
  return diagnostic('MOVED_NOWHERE', place, { actual: to ?? path, expected: anchor === undefined ? path : phrase('what-anchor-in', { name: anchor, path }), repair: nearby(anchor ?? path, known) });
}

/** The nearest name; a list of all addresses or ids would help nobody. */
function nearby(name: string, known: Iterable<string>): Phrase {
  const advice = adviseNearest(name, known);
  return advice.phrase === 'known-are' ? phrase('lead-to-what-is-there') : advice;
}

function lostDiagnostic(group: readonly Lost[], ledger: YamlFile<LedgerFile>, report: Report): Diagnostic {
  const [first] = group;
  if (!first) throw new Error('Impossible: a group of nothing lost');
  const names = [...new Map(group.map((one) => [one.name, one])).values()];
  const paths = [...new Set(group.map((one) => one.path))];
  const many = first.what === 'anchor' ? phrase('anchors-of', { count: names.length, page: first.group }) : counted(names.length, first.what);
  return diagnostic('LINK_GONE', ledger.atKey(['published', first.path, ...first.keys]), {
    actual: names.length === 1 ? phrase('the-what', { what: phrase(`what-${first.what}`, { name: first.name }) }) : many,
    expected: [...new Set(group.map((one) => one.since))],
    detail: paths.length > 4 ? phrase('paths-and-more', { paths: paths.slice(0, 3), count: paths.length - 3 }) : paths,
    ...mendingOf(first.what, names.map(({ name, to }) => ({ from: name, to })), report.languages.map((one) => one.id)),
  });
}
