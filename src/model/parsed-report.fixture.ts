import { createLineReader, type LineReader } from '../parse/localized-lines.ts';
import { parseReport, type ParsedReport } from '../parse/parse-report.ts';
import { FIXED_PAGES } from '../parse/report-file.ts';
import type { Diagnostic } from '../terms/diagnostic.ts';
import { buildReport, type ReportBuilding } from './build-report.ts';
import { buildBatteries, buildWaves } from './build-waves.ts';
import { buildReferences, type References } from './references.ts';
import { buildSources } from './build-source-texts.ts';
import type { Battery, Wave } from './survey.ts';

/** Texts of files by path; one that is undefined is left out. */
export type Texts = Readonly<Record<string, string | undefined>>;

const language = (id: string, dir: string, numbers: string) => `  - { id: ${id}, name: ${id}, dir: ${dir}, numbers: ${numbers}, quotes: { open: “, close: ”, innerOpen: ‘, innerClose: ’ }, fonts: { text: [a], display: [a] } }`;

/** `data/report.yaml` with two languages, three waves, a theme and a chapter. */
export const REPORT_YAML = `title: { he: דוח, en: Report }
shortTitle: { he: דוח, en: Report }
kind: { he: הערכה, en: Evaluation }
description: { he: תיאור, en: Description }
publisher: { name: { he: מפרסם, en: Publisher }, address: https://example.org/ }
source: { title: { he: מצגת, en: Slides }, slides: 29 }
languages:
${language('he', 'rtl', 'he-IL')}
${language('en', 'ltr', 'en-GB')}
site: { address: https://example.org/, base: / }
waves:
  - { id: w1, version: 1.0.0 }
  - { id: w2, version: 1.0.0 }
  - { id: w3, version: 1.0.0 }
parts: [{ title: { he: חלק, en: Part }, pages: [chapter] }]
navigation: [chapter, findings]
themes:
  - { id: theme, title: { he: נושא, en: Theme } }
featured: [cheering]
contact: { he: כאן, en: Here }
accessibilityCoordinator: { he: כאן, en: Here }
licence: { he: כאן, en: Here }
`;

/** `data/questionnaire.yaml` with two batteries. */
export const QUESTIONNAIRE_YAML = `batteries:
  - id: trust
    slide: 15
    title: { he: אמון, en: Trust }
    titleBy: source
    measure: { he: '% הסכמה', en: '% agreement' }
    answers: one
    items:
      - { id: openness, wording: { he: פתיחות, en: Openness } }
      - { id: cheering, wording: { he: פרגון, en: Cheering }, cutOff: true }
  - id: usage
    slide: 20
    title: { he: שימוש, en: Usage }
    titleBy: editors
    measure: { he: מספר, en: Number }
    answers: figures
    items:
      - { id: visits, wording: { he: ביקורים, en: Visits } }
`;

/** A wave file: its id, its respondents and the text of its batteries. */
export function aWaveYaml(id: string, respondents: string, batteries: string): string {
  return `wave: ${id}
version: 1.0.0
label: { he: מדידה, en: Wave }
shortLabel: { he: מדידה, en: Wave }
respondents: ${respondents}
slide: 7
date: { missing: not-stated }
batteries:
${batteries}`;
}

/** The batteries of a wave: `trust` on a base with two values, and `usage` where `visits` is given. */
export function someBatteries(base: string, openness: string, cheering: string, visits?: string): string {
  return `  trust:
    slide: 15
    base: ${base}
    values:
      openness: ${openness}
      cheering: ${cheering}
${visits === undefined ? '' : `  usage: { slide: 20, base: { missing: not-stated }, values: { visits: ${visits} } }\n`}`;
}

const FINDING_YAML = `number: 1
theme: theme
arena: arena
chapter: chapter
slides: [15]
values: [trust.cheering@w3]
lead: trust.cheering@w3
claims:
  - { id: cheering-all, kind: all, of: trust.cheering@w3 }
`;

const PAGE = '---\ntitle: a\nnav: b\nsummary: c\n---\n';
const FINDING = '---\ntitle: a\nsentence: b\n---\n\n## A {#basis}\n\n## B {#limits}\n';

/** The files of a small report in Hebrew and English that is right. */
export const SMALL: Texts = {
  'data/report.yaml': REPORT_YAML,
  'data/questionnaire.yaml': QUESTIONNAIRE_YAML,
  'data/waves/w1/1.0.0.yaml': aWaveYaml('w1', '{ count: 93 }', someBatteries('{ count: 93 }', '{ percent: 88 }', '{ percent: 88 }')),
  'data/waves/w2/1.0.0.yaml': aWaveYaml('w2', '{ missing: not-stated }', someBatteries('{ missing: not-stated }', '{ percent: 79 }', '{ missing: not-stated }', '{ count: 12 }')),
  'data/waves/w3/1.0.0.yaml': aWaveYaml('w3', '{ count: 38 }', someBatteries('{ count: 36 }', '{ percent: 81 }', '{ percent: 100 }', '{ count: 15 }')),
  'data/findings/cheering.yaml': FINDING_YAML,
  'data/arenas.yaml': 'arenas:\n  - { id: arena, slides: [1], title: { he: זירה, en: Arena }, description: { he: תיאור, en: Words }, sources: [interviews] }\n',
  'data/sources.yaml': 'sources:\n  - { id: interviews, slides: [8], title: { he: ראיונות, en: Interviews }, size: { count: 24 } }\n  - { id: documents, slides: [8], title: { he: מסמכים, en: Documents } }\n',
  ...Object.fromEntries(['he', 'en'].flatMap((lang) => [
    ...FIXED_PAGES.map((name) => [`content/${lang}/pages/${name}.mdx`, PAGE]),
    [`content/${lang}/chapters/chapter.mdx`, PAGE],
    [`content/${lang}/findings/cheering.mdx`, FINDING],
  ])),
};

/** {@link SMALL} as parsed, with some files written otherwise. */
export function aParsedReport(changed: Texts = {}): ParsedReport {
  const texts = Object.entries({ ...SMALL, ...changed }).flatMap(([file, text]): [string, Uint8Array][] => (text === undefined ? [] : [[file, new TextEncoder().encode(text)]]));
  const { parsed, diagnostics } = parseReport(new Map(texts), new Map());
  if (!parsed) throw new Error(`Impossible: ${diagnostics.map((one) => `${one.file}:${one.line} ${one.message}`).join('; ')}`);
  return parsed;
}

/** {@link SMALL} as a report, with some files written otherwise. */
export function aBuilding(changed: Texts = {}): ReportBuilding {
  return buildReport(aParsedReport(changed));
}

/** The batteries and waves of {@link SMALL}, with some files written otherwise. */
export function someWaves(changed: Texts = {}): { batteries: Battery[]; waves: Wave[]; diagnostics: Diagnostic[]; reader: LineReader } {
  const parsed = aParsedReport(changed);
  const reader = createLineReader(parsed.languageWords.checks);
  const diagnostics: Diagnostic[] = [];
  const batteries = buildBatteries(parsed, reader);
  return { batteries, waves: buildWaves(parsed, batteries, reader, diagnostics), diagnostics, reader };
}

/** What may be referred to in {@link SMALL}, with some files written otherwise. */
export function someReferences(changed: Texts = {}): References {
  const parsed = aParsedReport(changed);
  const { batteries, waves } = someWaves(changed);
  return buildReferences(parsed, batteries, waves, buildSources(parsed));
}
