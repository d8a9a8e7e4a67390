import fc from 'fast-check';
import { stringify as stringifyYaml } from 'yaml';
import type { FileSet } from '../../parse/file-set.ts';
import { FIXED_PAGES } from '../../parse/report-file.ts';

/** How a small report is laid out. */
interface Plan {
  readonly langs: readonly ('he' | 'en')[];
  /** The number of people who answered each wave. */
  readonly bases: readonly number[];
  /** For each battery, how many of a thousand chose each of its items. */
  readonly batteries: readonly (readonly number[])[];
  readonly hasChapter: boolean;
}

const plan: fc.Arbitrary<Plan> = fc.record({
  langs: fc.constantFrom<readonly ('he' | 'en')[]>(['he'], ['en'], ['he', 'en'], ['en', 'he']),
  bases: fc.array(fc.integer({ min: 30, max: 400 }), { minLength: 1, maxLength: 4 }),
  batteries: fc.array(fc.array(fc.integer({ min: 150, max: 850 }), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 3 }),
  hasChapter: fc.boolean(),
});

const LANGUAGES = {
  he: { id: 'he', name: 'עברית', dir: 'rtl', numbers: 'he-IL' },
  en: { id: 'en', name: 'English', dir: 'ltr', numbers: 'en-GB' },
} as const;
const WORDS = { he: { name: 'שם בדוי', sentence: 'כאן כתוב מה שהמקור אומר.' }, en: { name: 'An invented name', sentence: 'This is what the source says.' } } as const;
const FONTS = ['hebrew', 'latin'].map((script) => `@fontsource-variable/noto-sans-hebrew/files/noto-sans-hebrew-${script}-wght-normal.woff2`);

/** YAML in which nothing stands once for several places, which reports may not have. */
const stringify = (value: object) => stringifyYaml(value, { aliasDuplicateObjects: false });

const battery = (at: number) => `battery-${'abc'[at] ?? 'x'}`;
const item = (at: number) => `item-${'abcde'[at] ?? 'x'}`;
const wave = (at: number) => `wave-${'abcd'[at] ?? 'x'}`;

/** A report as small as a report can be, in one language or two, with a few waves and batteries; nothing is wrong with it. */
export const miniReports: fc.Arbitrary<FileSet> = plan.map((made) => {
  const { langs, bases, batteries, hasChapter } = made;
  const words = (of: keyof (typeof WORDS)['en']) => Object.fromEntries(langs.map((lang) => [lang, WORDS[lang][of]]));
  const files = new Map<string, Uint8Array>();
  const put = (file: string, text: string) => files.set(file, new TextEncoder().encode(text));
  put('data/report.yaml', stringify({
    title: words('name'), shortTitle: words('name'), kind: words('name'), description: words('sentence'),
    publisher: { name: words('name'), address: 'not-yet-supplied' }, source: { title: words('name'), slides: 9 },
    languages: langs.map((lang) => ({ ...LANGUAGES[lang], quotes: { open: '”', close: '”', innerOpen: '’', innerClose: '’' }, fonts: { text: FONTS, display: FONTS } })),
    site: { address: 'https://mini.example', base: '/' }, waves: bases.map((_, at) => ({ id: wave(at), version: '1.0.0' })),
    parts: [{ title: words('name'), pages: hasChapter ? ['told', 'methods'] : ['methods'] }, { title: words('name'), pages: FIXED_PAGES.filter((page) => page !== 'home' && page !== 'methods') }],
    navigation: ['methods', 'data'], themes: [], featured: [], contact: words('name'), accessibilityCoordinator: words('name'), licence: words('name'),
  }));
  put('data/questionnaire.yaml', stringify({
    batteries: batteries.map((items, at) => ({
      id: battery(at), slide: at + 2, title: words('name'), titleBy: 'editors', measure: words('name'), answers: 'several',
      items: items.map((_, one) => ({ id: item(one), wording: Object.fromEntries(langs.map((lang) => [lang, `${WORDS[lang].name} ${'אבגדה'[one] ?? ''}`])) })),
    })),
  }));
  bases.forEach((base, at) => put(`data/waves/${wave(at)}/1.0.0.yaml`, stringify({
    wave: wave(at), version: '1.0.0', label: words('name'), shortLabel: words('name'), respondents: { count: base }, slide: 1, date: `20${20 + at}-05-01`,
    batteries: Object.fromEntries(batteries.map((items, one) => [battery(one), {
      slide: one + 2, base: { count: base },
      values: Object.fromEntries(items.map((perMille, two) => [item(two), { percent: Math.round(100 * Math.round(base * perMille / 1000) / base) }])),
    }])),
  })));
  put('data/charts.yaml', stringify({ charts: batteries.map((_, at) => ({ id: `chart-${battery(at)}`, battery: battery(at) })) }));
  for (const lang of langs) {
    const page = (body: string) => `---\ntitle: ${WORDS[lang].name}\nnav: ${WORDS[lang].name}\nsummary: ${WORDS[lang].sentence}\n---\n\n${body}\n`;
    for (const name of FIXED_PAGES) put(`content/${lang}/pages/${name}.mdx`, page(WORDS[lang].sentence));
    const shown = batteries.map((_, at) => `## ${WORDS[lang].name} {#part-${'abc'[at] ?? 'x'}}\n\n<Value of="${battery(at)}.${item(0)}@${wave(0)}"/>, <Value of="${battery(at)}@${wave(0)}"/>.\n\n<Chart id="chart-${battery(at)}"/>\n`);
    if (hasChapter) put(`content/${lang}/chapters/told.mdx`, page(shown.join('\n')));
    else put(`content/${lang}/pages/methods.mdx`, page(shown.join('\n')));
  }
  return files;
});
