import { describe, expect, it } from 'vitest';
import { apaOf, plainCitation } from './apa.ts';
import { ENGLISH_TERMS, ENGLISH_WORK, HEBREW_TERMS, HEBREW_WORK, RELEASE } from './works.fixture.ts';

const address = 'https://report.example/he/findings/cheering/';
const hebrew = (more = {}) => plainCitation(apaOf({ ...HEBREW_WORK, ...more }, HEBREW_TERMS));
const english = (more = {}) => plainCitation(apaOf({ ...ENGLISH_WORK, ...more }, ENGLISH_TERMS));

describe('a part of a report in APA, 7th edition', () => {
  it('has no date while it is a working version, and says that it is one', () => expect(english()).toBe(
    'Foundation R&D. (n.d.). Finding 5: Peers “cheer” each other on & on. In Learning Communities in Local Government (Data baseline@1.0.0, year-2@1.0.1) [Concluding evaluation report; working version].'));
  it('says in Hebrew what a reader of Hebrew expects, gershayim and all', () => expect(hebrew({ address })).toBe(
    `מו״פ קרן רש״י. (ללא תאריך). ממצא 5: העמיתים מפרגנים זה לזה בתשפ״ד. בתוך קהילות לומדות בשלטון המקומי (נתונים baseline@1.0.0, year-2@1.0.1) [דוח הערכה מסכם; גרסת עבודה]. ${address}`));
  it('has the year, the name and the frozen copy of its release', () => expect(english({ address, release: RELEASE })).toBe(
    `Foundation R&D. (2026). Finding 5: Peers “cheer” each other on & on. In Learning Communities in Local Government (Data baseline@1.0.0, year-2@1.0.1) [Concluding evaluation report; release 2026.1]. ${RELEASE.address}`));
  it('in another language keeps its words, a translation in brackets behind them', () => expect(plainCitation(apaOf(HEBREW_WORK, ENGLISH_TERMS, ENGLISH_WORK))).toBe(
    'מו״פ קרן רש״י [Foundation R&D]. (n.d.). ממצא 5: העמיתים מפרגנים זה לזה בתשפ״ד [Finding 5: Peers “cheer” each other on & on]. In קהילות לומדות בשלטון המקומי [Learning Communities in Local Government] (Data baseline@1.0.0, year-2@1.0.1) [Concluding evaluation report; working version].'));
  it('takes any language by its terms', () => expect(plainCitation(apaOf({ ...HEBREW_WORK, lang: 'ar', title: 'أ', whole: 'ب', genre: 'ج', publisher: 'د', versions: ['w@1.0.0'] }, { ...HEBREW_TERMS, lang: 'ar', noDate: 'د.ت.', within: 'في', data: 'البيانات', status: () => 'هـ' }))).toBe(
    'د. (د.ت.). أ. في ب (البيانات w@1.0.0) [ج; هـ].'));
  it('follows terms that change while a writer works', () => expect([hebrew(), plainCitation(apaOf(HEBREW_WORK, { ...HEBREW_TERMS, noDate: 'בלי תאריך' }))].map((text) => /\((.*?)\)/.exec(text)?.[1])).toEqual(['ללא תאריך', 'בלי תאריך']));
  it('takes over signs that the library would change', () => expect(english({ title: '<i>"a" \'b\' -- c</i>' })).toContain('<i>"a" \'b\' -- c</i>'));
});

it('cites a report as a whole under its own title', () => expect(english({ whole: undefined, title: 'The report' })).toBe(
  'Foundation R&D. (n.d.). The report (Data baseline@1.0.0, year-2@1.0.1) [Concluding evaluation report; working version].'));

it('tells which parts are titles, which run from left to right, and in which language each is', () => {
  const parts = apaOf({ ...HEBREW_WORK, address }, ENGLISH_TERMS, ENGLISH_WORK).filter(({ kind, lang }) => kind !== 'words' || lang === 'he');
  expect(parts.map(({ kind, lang }) => `${kind} ${lang}`)).toEqual(['words he', 'words he', 'title he', 'version en', 'version en', 'address en']);
});

it('keeps the name of a release apart from the words around it, so that right-to-left text does not turn it', () => {
  const versionsOf = (more: object) => apaOf({ ...HEBREW_WORK, versions: [], ...more }, { ...HEBREW_TERMS, status: (release, after) => (release ? `מהדורה ${release.tag}` : `אחרי ${after ?? ''}.`) }).filter(({ kind }) => kind === 'version').map(({ text }) => text);
  expect([versionsOf({ release: { ...RELEASE, tag: '0.9-preview' } }), versionsOf({ after: '0.9-preview' })]).toEqual([['0.9-preview'], ['0.9-preview']]);
});
