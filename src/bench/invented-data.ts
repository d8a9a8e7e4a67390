import { blockYaml, type Yaml } from './block-yaml.ts';
import { diceOf } from './dice.ts';
import type { Plan, PlannedChart, PlannedFinding } from './plan.ts';
import { phraseOf, type PhraseKey, type Tongue } from './tongue.ts';

const FACES = '@fontsource-variable/noto-sans-hebrew/files/noto-sans-hebrew';
const SERIFS = '@fontsource-variable/frank-ruhl-libre/files/frank-ruhl-libre';
const SCRIPTS = ['hebrew', 'latin', 'latin-ext'];
const FIXED = ['methods', 'findings', 'data', 'data-notes', 'releases', 'about', 'accessibility'];
const THEMES = 6;
const ARENAS = 3;
const QUOTES = 40;
/** Chapters of a part. */
const PART = 20;
const SLIDES = 60;

const upTo = (length: number) => Array.from({ length }, (_, index) => index);

/** The files of `data/`. */
export function inventedData(plan: Plan, tongues: readonly Tongue[]): Map<string, string> {
  const { seed } = plan.scale;
  const each = (say: (tongue: Tongue) => string): Yaml => Object.fromEntries(tongues.map((tongue) => [tongue.id, say(tongue)]));
  const said = (key: PhraseKey, slots?: Record<string, string>) => each((tongue) => phraseOf(tongue, key, slots));
  const titled = (name: string) => {
    const dice = diceOf(seed, name);
    const [who, what, where] = [dice.between(0, 999), dice.between(0, 999), dice.between(0, 999)];
    return each((tongue) => tongue.title(who, what, where));
  };
  const told = (name: string) => each((tongue) => tongue.sentence(diceOf(seed, name)));
  const slideOf = (name: string) => diceOf(seed, `slide ${name}`).between(1, SLIDES);
  const [original, ...others] = tongues as [Tongue, ...Tongue[]];
  const translated = (name: string): { original: Yaml; translations: Yaml } => ({
    original: { lang: original.id, text: original.sentence(diceOf(seed, name)) }, translations: Object.fromEntries(others.map((tongue) => [tongue.id, tongue.sentence(diceOf(seed, name))])),
  });

  const report: Yaml = {
    title: said('report'), shortTitle: said('short-report'), kind: said('kind'), description: said('description'),
    publisher: { name: said('publisher'), address: 'https://valley.example' }, source: { title: said('source'), slides: SLIDES },
    languages: tongues.map(({ id, name, dir, numbers, quotes }) => ({ id, name, dir, numbers, quotes: { ...quotes }, fonts: { text: SCRIPTS.map((script) => `${FACES}-${script}-wght-normal.woff2`), display: SCRIPTS.map((script) => `${SERIFS}-${script}-wght-normal.woff2`) } })),
    site: { address: 'https://valley.example', base: '/' },
    waves: plan.waves.map((id) => ({ id, version: '1.0.0' })),
    parts: [
      ...upTo(Math.ceil(plan.chapters.length / PART)).map((part) => ({ title: said('part', { a: String(part + 1) }), pages: plan.chapters.slice(part * PART, (part + 1) * PART) })),
      { title: said('data'), pages: FIXED },
    ],
    navigation: [plan.chapters[0] ?? 'methods', 'findings', 'data'],
    themes: upTo(THEMES).map((index) => ({ id: `theme-${index + 1}`, title: titled(`theme ${index}`) })),
    featured: plan.findings.slice(0, 3).map(({ id }) => id),
    contact: said('contact'), accessibilityCoordinator: said('coordinator'), licence: said('licence'),
  };
  const questionnaire: Yaml = {
    batteries: plan.batteries.map(({ id, items }) => ({
      id, slide: slideOf(id), title: titled(id), titleBy: 'editors', measure: said('measure'), answers: 'several',
      items: items.map((item) => ({ id: item, wording: titled(`${id} ${item}`) })),
    })),
  };
  const files = new Map<string, Yaml>([
    ['report', report], ['questionnaire', questionnaire],
    ['charts', { charts: plan.charts.map((chart) => entryOf(plan, chart, said, titled)) }],
    ['arenas', { arenas: upTo(ARENAS).map((index) => ({ id: `arena-${index + 1}`, slides: [index + 1], title: titled(`arena ${index}`), description: told(`arena told ${index}`), sources: ['survey'] })) }],
    ['sources', { sources: [{ id: 'survey', slides: [3], title: titled('survey') }] }],
    ['goals', { goals: [{ id: 'goal', slide: 2, text: told('goal') }], objectives: [{ id: 'objective', slide: 2, text: told('objective') }] }],
    ['tensions', { tensions: [] }], ['partners', { partners: [] }], ['exceptions', { exceptions: [] }], ['lock', { locked: {} }],
    ['terms', { terms: [{ id: 'people-behind', term: said('base-term'), definition: said('base-means') }] }],
    ['statements', { statements: upTo(QUOTES).map((index) => ({ id: `s-${index + 1}`, slide: slideOf(`s ${index}`), ...translated(`statement ${index}`) })) }],
    ['quotes', { quotes: upTo(QUOTES).map((index) => ({ id: `q-${index + 1}`, slide: slideOf(`q ${index}`), speaker: said('speaker'), ...translated(`quote ${index}`) })) }],
    ...plan.waves.map((wave, index): [string, Yaml] => [`waves/${wave}/1.0.0`, {
      wave, version: '1.0.0', label: said('wave', { a: String(index + 1) }), shortLabel: said('wave', { a: String(index + 1) }), respondents: { count: 600 }, slide: 3, date: `${2010 + index}-05-31`,
      batteries: Object.fromEntries(plan.batteries.map(({ id, items, asked }) => [id, {
        slide: slideOf(id), base: { count: asked[index]?.base ?? 0 }, values: Object.fromEntries(items.map((item, at) => [item, { percent: asked[index]?.percents[at] ?? 0 }])),
      }])),
    }]),
    ...plan.findings.map((finding, index): [string, Yaml] => [`findings/${finding.id}`, recordOf(plan, finding, index)]),
    ...plan.charts.filter(({ kind }) => kind === 'spec').map((chart): [string, Yaml] => [`specs/${chart.id}`, specOf(plan, chart, said)]),
  ]);
  return new Map([...files].map(([name, value]) => [`data/${name}.yaml`, blockYaml(value)]));
}

function entryOf({ waves, batteries }: Plan, { id, kind, battery }: PlannedChart, said: (key: PhraseKey, slots?: Record<string, string>) => Yaml, titled: (name: string) => Yaml): Yaml {
  const { id: of, items: [item = ''] } = batteries[battery] as Plan['batteries'][number];
  const value = `${of}.${item}@${waves.at(-1) ?? ''}`;
  const takeaway = said('agree-now', { a: `<Value of="${value}"/>`, b: `<Value of="${of}@${waves.at(-1) ?? ''}"/>` });
  if (kind === 'spec') return { id, kind, spec: `${id}.yaml`, title: titled(id), measure: said('measure'), takeaway };
  const one = kind === 'ranked' || kind === 'single' ? { waves: [waves.at(-1) ?? ''] } : {};
  return { id, battery: of, kind, ...one, ...(kind === 'single' && { item }), takeaway };
}

function recordOf({ batteries, waves }: Plan, { chapter, battery, item, chart, id }: PlannedFinding, index: number): Yaml {
  const { id: of, items } = batteries[battery] as Plan['batteries'][number];
  const [from = '', to = ''] = [waves[0], waves.at(-1)];
  const subject = `${of}.${items[item] ?? ''}`;
  return {
    number: index + 1, theme: `theme-${(index % THEMES) + 1}`, arena: `arena-${(index % ARENAS) + 1}`, chapter: `chapter-${chapter + 1}`, slides: [(index % SLIDES) + 1], statements: [`s-${(index % QUOTES) + 1}`],
    values: [...new Set([`${subject}@${from}`, `${subject}@${to}`])], lead: `${subject}@${to}`, chart,
    claims: [item === 0 && waves.length > 1 ? { id: `${id}-rose`, kind: 'rose', of: subject, from, to } : { id: `${id}-most`, kind: 'most', of: `${subject}@${to}` }],
  };
}

function specOf({ batteries }: Plan, { battery }: PlannedChart, said: (key: PhraseKey, slots?: Record<string, string>) => Yaml): Yaml {
  return {
    data: { battery: batteries[battery]?.id ?? '' },
    encoding: {
      x: { field: 'waveLabel', type: 'ordinal', sort: null, title: said('wave', { a: '' }) },
      y: { field: 'percent', type: 'quantitative', scale: { domain: [0, 100] }, title: said('measure') },
      color: { field: 'itemLabel', type: 'nominal', sort: null, title: null },
    },
    layer: [{ mark: 'line' }, { mark: 'point' }],
  };
}
