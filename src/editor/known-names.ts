import type { FileSet } from '../parse/file-set.ts';
import { isJsonObject, type Json } from '../parse/json.ts';
import { looseAt, looseEntries, readLoosely } from '../parse/read-loosely.ts';
import { FIXED_PAGES } from '../parse/report-file.ts';
import type { Named } from '../parse/shapes.ts';
import { plainWords } from './plain-words.ts';

/** Names with the words that tell a person what they stand for. */
export type Names = ReadonlyMap<string, string>;

/** What a report has that can be referred to. */
export interface KnownNames {
  /** A kind of which nothing could be read has no names. */
  of(named: Named): Names;
  /** The items of a battery. */
  itemsOf(battery: string): Names;
  /** How many slides the source has. */
  readonly slides?: number | undefined;
  /** Languages by id, with their names. */
  readonly languages: Names;
}

/** Collects names from the files as they are: a file with a slip in it gives what could be read of it. */
export function knownNamesOf(files: FileSet): KnownNames {
  const texts = new Map([...files].map(([file, bytes]) => [file, new TextDecoder().decode(bytes)]));
  const yaml = (file: string) => readLoosely(texts.get(file) ?? '');
  const list = (name: string, key: string, words: string) => named(looseEntries(looseAt(yaml(`data/${name}.yaml`), key)), words);
  const report = yaml('data/report.yaml');
  const batteries = looseEntries(looseAt(yaml('data/questionnaire.yaml'), 'batteries'));
  const items = new Map(batteries.map(({ id, entry }) => [id, named(looseEntries(looseAt(entry, 'items')), 'wording')]));
  const found = [...texts.keys()];
  const waves = looseEntries(looseAt(report, 'waves')).map(({ id, entry }) => ({ id, found: yaml(`data/waves/${id}/${String(looseAt(entry, 'version'))}.yaml`) }));
  const findings = namesOfFiles(found, /^data\/findings\/(.+)\.yaml$/);
  const claims = findings.flatMap((id) => looseEntries(looseAt(yaml(`data/findings/${id}.yaml`), 'claims')));
  const sources = list('sources', 'sources', 'title');
  const titled = (folder: string, ids: Iterable<string>): Names => new Map([...new Set(ids)].map((id) => [id, titlesOf(texts, folder, id)]));
  const chapters = titled('chapters', namesOfFiles(found, /^content\/[^/]+\/chapters\/(.+)\.mdx$/));
  const known: Record<Named, Names> = {
    chapter: chapters,
    page: new Map([...titled('pages', FIXED_PAGES), ...chapters]),
    finding: titled('findings', findings),
    wave: new Map(waves.map((wave) => [wave.id, words(looseAt(wave.found, 'label'))])),
    battery: named(batteries, 'title'),
    item: new Map([...items].flatMap(([battery, inside]) => [...inside].map(([item, wording]) => [`${battery}.${item}`, wording]))),
    itemId: new Map([...items.values()].flatMap((inside) => [...inside])),
    value: new Map([...waves.flatMap((wave) => valuesOf(wave, items)), ...[...sources].map(([id, title]): [string, string] => [`source.${id}`, title]), ...claims.flatMap(countsOf)]),
    arena: list('arenas', 'arenas', 'title'),
    theme: named(looseEntries(looseAt(report, 'themes')), 'title'),
    source: sources,
    statement: list('statements', 'statements', 'original'),
    quote: list('quotes', 'quotes', 'original'),
    chart: list('charts', 'charts', 'takeaway'),
    claim: new Map(claims.map(({ id, entry }) => [id, [looseAt(entry, 'kind'), looseAt(entry, 'of')].filter((part) => typeof part === 'string').join(' ')])),
    term: list('terms', 'terms', 'term'),
    language: named(looseEntries(looseAt(report, 'languages')), 'name'),
    spec: new Map(namesOfFiles(found, /^data\/specs\/(.+\.(?:yaml|json))$/).map((name) => [name, ''])),
    change: new Map([...['label', 'shortLabel', 'note', 'respondents', 'slide', 'date'], ...[...items].flatMap(([battery, inside]) => pathsIn(battery, inside))].map((path) => [path, ''])),
    place: new Map(),
    slide: new Map(),
  };
  const slides = looseAt(report, 'source', 'slides');
  return { of: (name) => known[name], itemsOf: (battery) => items.get(battery) ?? new Map(), slides: typeof slides === 'number' ? slides : undefined, languages: known.language };
}

function named(entries: ReturnType<typeof looseEntries>, key: string): Names {
  return new Map(entries.map(({ id, entry }) => [id, words(looseAt(entry, key))]));
}

/** A text in all its languages, or a text of the source, without components. */
function words(value: Json): string {
  if (typeof value === 'string') return plainWords(value);
  if (!isJsonObject(value)) return '';
  const texts = typeof value['text'] === 'string' ? [value['text']] : Object.values(value).filter((one) => typeof one === 'string');
  return texts.map(plainWords).join('\n');
}

function namesOfFiles(files: readonly string[], path: RegExp): string[] {
  return files.flatMap((file) => path.exec(file)?.[1] ?? []);
}

/** The titles of an MDX file in all languages. */
function titlesOf(texts: ReadonlyMap<string, string>, folder: string, id: string): string {
  return [...texts].flatMap(([file, text]) => {
    if (!file.startsWith('content/') || !file.endsWith(`/${folder}/${id}.mdx`)) return [];
    const title = looseAt(readLoosely(/^---\r?\n([^]*?)\n---/.exec(text)?.[1] ?? ''), 'title');
    return typeof title === 'string' ? [plainWords(title)] : [];
  }).join('\n');
}

interface LooseWave {
  readonly id: string;
  readonly found: Json;
}

/** References to what a wave found: its values with what stands there, its bases, its respondents. */
function valuesOf({ id, found }: LooseWave, items: ReadonlyMap<string, Names>): [string, string][] {
  const batteries = looseAt(found, 'batteries');
  if (!isJsonObject(batteries)) return [[`@${id}`, written(looseAt(found, 'respondents'))]];
  return [[`@${id}`, written(looseAt(found, 'respondents'))], ...Object.entries(batteries).flatMap(([battery, entry]): [string, string][] => {
    const values = looseAt(entry, 'values');
    const cells = isJsonObject(values) ? Object.entries(values) : [];
    return [...cells.map(([item, value]): [string, string] => [`${battery}.${item}@${id}`, [written(value), items.get(battery)?.get(item) ?? ''].join('\n')]), [`${battery}@${id}`, written(looseAt(entry, 'base'))]];
  })];
}

/** A value or a size as its file has it: `88%`, `36`, `not-stated`. */
function written(value: Json): string {
  const percent = looseAt(value, 'percent');
  return percent === null ? String(looseAt(value, 'count') ?? looseAt(value, 'missing') ?? '') : `${String(percent)}%`;
}

function countsOf({ id, entry }: { readonly id: string; readonly entry: Json }): [string, string][] {
  return looseAt(entry, 'kind') === 'count-of-items' ? [[`claim.${id}`, String(looseAt(entry, 'count') ?? '')], [`claim.${id}.total`, '']] : [];
}

function pathsIn(battery: string, items: Names): string[] {
  return [...['slide', 'base', 'inferred', 'note'].map((key) => `batteries.${battery}.${key}`), ...[...items.keys()].map((item) => `batteries.${battery}.values.${item}`)];
}
