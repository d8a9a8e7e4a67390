import { isLocale } from '../i18n/is-locale.ts';
import { CHART_KINDS } from '../parse/published-files.ts';
import type { Named } from '../parse/shapes.ts';
import { diagnostic, type Diagnostic } from '../terms/diagnostic.ts';
import { isId, RESERVED_SEGMENTS } from '../terms/ids.ts';
import { adviseNearest } from '../terms/nearest.ts';
import { phrase, type Detail, type Phrase } from '../terms/phrase.ts';
import { startOf } from '../terms/place.ts';
import { COMMAND, listed, type Drafting, type Request } from './drafting.ts';

/** The options of each kind, with what their words name; `free` for words that name nothing. */
export const ACCEPTABLE_OPTIONS = {
  finding: { theme: 'theme', arena: 'arena', chapter: 'chapter', slides: 'free', statements: 'statement', sources: 'source', values: 'value', lead: 'value', chart: 'chart', quotes: 'quote', draft: 'free' },
  chapter: { after: 'page', draft: 'free' },
  wave: { after: 'wave', batteries: 'battery' },
  chart: { battery: 'battery', kind: 'free', item: 'itemId', waves: 'wave', from: 'wave', to: 'wave', order: 'free' },
  language: { name: 'free', dir: 'free' },
} as const satisfies Record<string, Record<string, Named | 'free'>>;

/** What can be drafted. */
export type DraftKind = keyof typeof ACCEPTABLE_OPTIONS;

const PLACE = startOf(COMMAND);

/** What is wrong with a request: its id, its options, the names in them. */
export function checkRequest(drafting: Drafting, kind: DraftKind, { id, options }: Request): Diagnostic[] {
  const known: Readonly<Record<string, Named | 'free'>> = ACCEPTABLE_OPTIONS[kind];
  const unknown = Object.keys(options).filter((key) => known[key] === undefined).map((key) => setting(phrase('an-option-of', { kind }), `--${key}`, phrase('one-of', { names: Object.keys(known).map((one) => `--${one}`) }), adviseNearest(key, Object.keys(known))));
  const references = Object.entries(options).flatMap(([key, value]) => {
    const named = known[key];
    return named === undefined || named === 'free' ? [] : listed(value).flatMap((name) => checkName(drafting, named, name));
  });
  return [...checkId(drafting, kind, id), ...unknown, ...references, ...checkChoices(kind, options)];
}

function checkId({ texts, names, languages }: Drafting, kind: DraftKind, id: string): Diagnostic[] {
  if (!isId(id)) return [diagnostic('ID_INVALID', PLACE, { actual: id || phrase('an-empty-text-begins'), repair: id.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+|-+$/g, '') || 'an-id' })];
  if (kind === 'language' && !isLocale(id)) return [setting(phrase('a-language'), id, phrase('a-language-tag'), phrase('language-tags-listed'))];
  if ((kind === 'chapter' || kind === 'language') && RESERVED_SEGMENTS.has(id)) return [diagnostic('ID_RESERVED', PLACE, { actual: id })];
  const files: Readonly<Record<DraftKind, RegExp>> = {
    finding: new RegExp(`^(data/findings/${id}\\.yaml|content/[^/]+/findings/${id}\\.mdx)$`), chapter: new RegExp(`^content/[^/]+/chapters/${id}\\.mdx$`), wave: new RegExp(`^data/waves/${id}/`),
    chart: new RegExp(`^data/specs/${id}\\.yaml$`), language: new RegExp(`^content/${id}/`),
  };
  const entered: Readonly<Record<DraftKind, readonly [boolean, string]>> = {
    finding: [false, ''], chapter: [languages.length === 0 || names.of('page').has(id), 'data/report.yaml'], wave: [names.of('wave').has(id), 'data/report.yaml'], chart: [names.of('chart').has(id), 'data/charts.yaml'], language: [languages.includes(id), 'data/report.yaml'],
  };
  const [there, where] = entered[kind];
  const file = [...texts.keys()].find((one) => files[kind].test(one)) ?? (there ? where : undefined);
  return file === undefined ? [] : [diagnostic('ID_DUPLICATE', PLACE, { actual: id, expected: file })];
}

function checkName({ names }: Drafting, named: Named, name: string): Diagnostic[] {
  const known = [...names.of(named).keys()];
  if (known.includes(name)) return [];
  const repair = adviseNearest(name, known);
  if (named === 'wave') return [diagnostic('WAVE_UNKNOWN', PLACE, { actual: name, repair })];
  if (named === 'battery') return [diagnostic('BATTERY_UNKNOWN', PLACE, { actual: name, repair })];
  return [diagnostic('REFERENCE_DANGLING', PLACE, { kind: kindOf(named), actual: name, repair })];
}

function checkChoices(kind: DraftKind, options: Request['options']): Diagnostic[] {
  const oneOf = (key: string, choices: readonly string[]) => {
    const value = options[key];
    return value === undefined || choices.includes(value) ? [] : [setting(`--${key}`, value, phrase('one-of', { names: choices }), adviseNearest(value, choices))];
  };
  const slides = listed(options['slides']).filter((slide) => !/^[1-9]\d*$/.test(slide)).map((slide) => setting('--slides', slide, phrase('numbers-with-commas'), phrase('write-setting-like-this', { example: '--slides 4,5' })));
  const battery = kind === 'chart' && options['kind'] !== 'spec' && options['battery'] === undefined ? [setting('--battery', phrase('nothing'), phrase('the-id-of-a-battery'), phrase('write-setting-like-this', { example: '--battery a-battery' }))] : [];
  return kind === 'chart' ? [...oneOf('kind', CHART_KINDS), ...oneOf('order', ['sorted', 'data']), ...battery] : [...slides, ...oneOf('dir', ['rtl', 'ltr'])];
}

function kindOf(named: Named): Detail {
  if (named === 'item' || named === 'itemId') return phrase('kind-item');
  return !Object.hasOwn(KINDS, named) ? named : phrase(KINDS[named as keyof typeof KINDS]);
}

const KINDS = {
  theme: 'kind-theme', arena: 'kind-arena', chapter: 'kind-chapter', statement: 'kind-statement', source: 'kind-source', value: 'kind-value', chart: 'kind-chart', quote: 'kind-quote', page: 'kind-page',
} as const;

function setting(name: Detail, actual: Detail, expected: Phrase, repair: Phrase): Diagnostic {
  return diagnostic('SETTING_INVALID', PLACE, { setting: name, actual, expected, repair });
}
