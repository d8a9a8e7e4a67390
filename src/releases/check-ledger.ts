import type { Report } from '../model/report.ts';
import { LEDGER_FILE, type LedgerFile } from '../parse/ledger-file.ts';
import { FIXED_PAGES } from '../parse/report-file.ts';
import type { YamlFile } from '../parse/read-yaml.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import { phrase, type Phrase } from '../terms/phrase.ts';
import { startOf } from '../terms/place.ts';
import { createFates, type Fates } from './fates.ts';
import { sealOf } from './format-ledger.ts';
import { deadPartOf, livingOf, type Living } from './living.ts';
import { likelyOf, mendingOf } from './mending.ts';

/** The ledger as it is, and what is lost of it as far as ids tell; anchors, files and columns are seen in the built site alone. */
export function checkLedger(report: Report, ledger: YamlFile<LedgerFile> | undefined): Diagnostic[] {
  const [newest] = report.releases ?? [];
  if (!ledger) return newest ? [diagnostic('LEDGER_EDITED', startOf(LEDGER_FILE), { actual: newest.tag, expected: LEDGER_FILE })] : [];
  return [...checkSeals(report, ledger), ...checkReleasesThere(report, ledger), ...checkLost(report, ledger)];
}

function checkSeals({ releases = [] }: Report, { value, atKey, at, file }: YamlFile<LedgerFile>): Diagnostic[] {
  const { sealed, published } = value;
  const named = new Set([...Object.values(published).flatMap(({ since, anchors, columns }) => [since, ...Object.keys({ ...anchors, ...columns })]), ...releases.map(({ tag }) => tag)]);
  return [...new Set([...Object.keys(sealed), ...named])].filter((tag) => sealed[tag] !== sealOf(tag, published))
    .map((tag) => diagnostic('LEDGER_EDITED', sealed[tag] === undefined ? at(['sealed']) : atKey(['sealed', tag]), { actual: tag, expected: file }));
}

/** Releases whose folders are gone, with all that was frozen in them. */
function checkReleasesThere({ releases }: Report, { value, atKey }: YamlFile<LedgerFile>): Diagnostic[] {
  const tags = Object.keys(value.sealed).filter((tag) => releases && !releases.some((one) => one.tag === tag));
  return tags.map((tag) => diagnostic('RELEASE_GONE', atKey(['sealed', tag]), { actual: tag, expected: `data/releases/${tag}/release.yaml` }));
}

/** One lost thing: every address that was made of its id. */
interface Lost {
  readonly what: 'page' | 'finding' | 'chart' | 'language';
  readonly id: string;
  readonly paths: string[];
}

function checkLost(report: Report, ledger: YamlFile<LedgerFile>): Diagnostic[] {
  const [fates, living] = [createFates(report), livingOf(report)];
  const lost = new Map<string, Lost>();
  for (const path of Object.keys(ledger.value.published)) {
    const dead = fates.ofPath(path).kind === 'stays' ? deadPartOf(living, fates.reader.partsOf(path)) : undefined;
    if (!dead) continue;
    const key = `${dead.what} ${dead.id}`;
    lost.set(key, { ...dead, paths: [...lost.get(key)?.paths ?? [], path] });
  }
  return [...lost.values()].map((one) => lostDiagnostic(one, { report, ledger, living, fates }));
}

function lostDiagnostic({ what, id, paths }: Lost, { report, ledger, living, fates }: { report: Report; ledger: YamlFile<LedgerFile>; living: Living; fates: Fates }): Diagnostic {
  const { published } = ledger.value;
  const [first = ''] = paths;
  const anchors = paths.flatMap((path) => Object.values(published[path]?.anchors ?? {}).flat()).length;
  const langs = [...new Set(paths.flatMap((path) => fates.reader.partsOf(path).lang ?? []))].sort();
  // What stands in no release yet is what a lost thing is most likely called now; the program's own pages are no new names.
  const known = new Set<string>(Object.keys(published).flatMap((path) => fates.reader.partsOf(path)[what === 'language' ? 'lang' : what] ?? []).concat(what === 'page' ? [...FIXED_PAGES, 'report'] : []));
  const languages = report.languages.map((one) => one.id);
  const to = what === 'language' ? languages[0] : likelyOf(id, living[what], known);
  const all = counted(paths.length, 'address');
  const addresses = what === 'language' || langs.length === 0 ? all : phrase('addresses-in-languages', { addresses: all, langs });
  return diagnostic('LINK_GONE', ledger.atKey(['published', first]), {
    actual: phrase('the-what', { what: phrase(`what-${what}`, { name: id }) }), expected: published[first]?.since ?? '',
    detail: anchors === 0 ? addresses : phrase('and-anchors-in-them', { addresses, anchors: counted(anchors, 'anchor') }),
    ...mendingOf(what, [{ from: id, to }], languages),
  });
}

const MANY = { address: 'count-of-addresses', anchor: 'count-of-anchors', file: 'count-of-files', column: 'count-of-columns' } as const;

/** `1 anchor`, `3 anchors`. */
export function counted(count: number, what: keyof typeof MANY): Phrase {
  return count === 1 ? phrase(`one-${what}`) : phrase(MANY[what], { count });
}
