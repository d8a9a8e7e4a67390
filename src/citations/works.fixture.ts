import type { CitationTerms, CitedWork, Release } from './cited-work.ts';

/** A finding of a report in Hebrew and in English; `address` and `release` are not there. */
export const HEBREW_WORK: CitedWork = {
  id: 'cheering', lang: 'he', title: 'ממצא 5: העמיתים מפרגנים זה לזה בתשפ״ד', whole: 'קהילות לומדות בשלטון המקומי', genre: 'דוח הערכה מסכם', publisher: 'מו״פ קרן רש״י',
  versions: ['baseline@1.0.0', 'year-2@1.0.1'],
};
export const ENGLISH_WORK: CitedWork = {
  ...HEBREW_WORK, lang: 'en', title: 'Finding 5: Peers “cheer” each other on & on', whole: 'Learning Communities in Local Government', genre: 'Concluding evaluation report', publisher: 'Foundation R&D',
};

/** A release, for what will be once there is one. */
export const RELEASE: Release = { tag: '2026.1', date: '2026-11-24', address: 'https://report.example/releases/2026.1/en/findings/cheering/' };

export const HEBREW_TERMS: CitationTerms = { lang: 'he', noDate: 'ללא תאריך', within: 'בתוך', data: 'נתונים', status: (release) => (release ? `מהדורה ${release.tag}` : 'גרסת עבודה') };
export const ENGLISH_TERMS: CitationTerms = { lang: 'en', noDate: 'n.d.', within: 'in', data: 'data', status: (release) => (release ? `release ${release.tag}` : 'working version') };
