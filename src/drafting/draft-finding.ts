import { looseAt, readLoosely } from '../parse/read-loosely.ts';
import { applyEdits, editYaml, formatScalar } from '../parse/edit-yaml.ts';
import { UNWRITTEN } from '../parse/unwritten.ts';
import type { Lang } from '../terms/language.ts';
import { asDraft, commentOf, listed, nextOf, REPORT_FILE, wavesOf, type Draft, type Drafting, type Request } from './drafting.ts';

/** The record of a finding, with what is known of it and a mark where it is not, and its words in every language. */
export function draftFinding(drafting: Drafting, request: Request): Draft {
  const { id } = request;
  const report = drafting.texts.get(REPORT_FILE) ?? '';
  const edits = asDraft(drafting, editYaml(report), request);
  const words = drafting.languages.map((lang): [string, string] => [`content/${lang}/findings/${id}.mdx`, wordsOf(drafting, lang, id)]);
  return { made: new Map([[`data/findings/${id}.yaml`, recordOf(drafting, request)], ...words]), changed: new Map(edits.length > 0 ? [[REPORT_FILE, applyEdits(report, edits)]] : []), next: [nextOf(request), ['next.finding', { id }]] };
}

/** Keys that a finding may have, with an example from the report. */
const OPTIONAL = ['statements', 'sources', 'values', 'lead', 'chart', 'quotes', 'claims'] as const;

function recordOf(drafting: Drafting, { id, options: named }: Request): string {
  const { lead } = named;
  const options: Request['options'] = { ...(lead !== undefined && { values: lead, slides: slideOf(drafting, lead) }), ...named };
  const { say, lang, descriptions } = drafting;
  const described = (key: string) => commentOf(descriptions['finding' as const] === undefined ? '' : (descriptions['finding'] as Record<string, string>)[key] ?? (descriptions.shared)[key] ?? '');
  const slides = listed(options['slides']);
  const needed = [['number', String(nextNumberOf(drafting))], ...['theme', 'arena', 'chapter'].map((key) => [key, options[key] ?? UNWRITTEN]), ['slides', `[${slides.length > 0 ? slides.join(', ') : UNWRITTEN}]`]] as const;
  const given = OPTIONAL.flatMap((key) => {
    const value = options[key];
    return value === undefined ? [] : [`${key}: ${key === 'lead' || key === 'chart' ? value : `[${listed(value).join(', ')}]`}`];
  });
  const open = OPTIONAL.filter((key) => options[key] === undefined);
  return [
    ...commentOf(say(lang, 'file.finding', { id })),
    ...needed.flatMap(([key = '', value]) => [...described(key), `${key}: ${value}`]), ...given, '',
    ...commentOf(say(lang, 'file.optional')),
    ...open.flatMap((key) => [...described(key), ...exampleOf(drafting, key, id, lead).map((line) => `# ${line}`)]),
  ].join('\n') + '\n';
}

/** The slide that a value is from, where its wave says so; else nothing. */
function slideOf({ texts }: Drafting, value: string): string {
  const [, battery = '', wave = ''] = /^([^.@]+)(?:\.[^@]+)?@(.+)$/.exec(value) ?? [];
  const version = wavesOf({ texts }).find(({ id }) => id === wave)?.version;
  return String(looseAt(readLoosely(texts.get(`data/waves/${wave}/${version}.yaml`) ?? ''), 'batteries', battery, 'slide') ?? '');
}

function exampleOf({ names }: Drafting, key: (typeof OPTIONAL)[number], id: string, lead: string | undefined): string[] {
  const value = lead ?? [...names.of('value').keys()].find((one) => one.includes('.') && one.includes('@')) ?? 'battery.item@wave';
  const first = (named: 'statement' | 'source' | 'chart' | 'quote') => [...names.of(named).keys()][0] ?? named;
  if (key === 'claims') return ['claims:', `  - { id: ${id}-most, kind: most, of: ${value} }`];
  if (key === 'lead') return [`lead: ${value}`];
  if (key === 'chart') return [`chart: ${first('chart')}`];
  return [`${key}: [${key === 'values' ? value : first(key === 'statements' ? 'statement' : key === 'sources' ? 'source' : 'quote')}]`];
}

function nextNumberOf({ texts }: Drafting): number {
  const numbers = [...texts].flatMap(([file, text]) => (/^data\/findings\/.+\.yaml$/.test(file) ? [Number(looseAt(readLoosely(text), 'number'))] : []));
  return Math.max(0, ...numbers.filter(Number.isFinite)) + 1;
}

function wordsOf(drafting: Drafting, lang: Lang, id: string): string {
  const { say } = drafting;
  const todo = (key: string) => `${UNWRITTEN} ${say(lang, key)}`;
  return [
    '---', ...commentOf(say(lang, 'finding.comment', { id })), `title: ${formatScalar(todo('finding.title'))}`, 'sentence: >-', `  ${todo('finding.sentence')}`, '---', '',
    ...(['basis', 'limits'] as const).flatMap((section) => [`## ${headingIn(drafting, lang, section)} {#${section}}`, '', todo(`finding.${section}`), '']),
  ].join('\n');
}

/** The heading that other findings in the language have for a section, else one of ours. */
function headingIn({ texts, say }: Drafting, lang: Lang, section: 'basis' | 'limits'): string {
  const others = [...texts].filter(([file]) => file.startsWith(`content/${lang}/findings/`)).sort(([a], [b]) => (a < b ? -1 : 1));
  const found = others.map(([, text]) => new RegExp(`^## (.+?) *\\{#${section}\\}$`, 'm').exec(text)?.[1]).find((heading) => heading !== undefined);
  return found ?? say(lang, `finding.${section}.heading`);
}
