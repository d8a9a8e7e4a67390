import { readFileSync } from 'node:fs';
import { createAddresses } from '../addresses/addresses.ts';
import { ENGLISH, HEBREW } from '../i18n/language.fixture.ts';
import { createVoice } from '../i18n/voice.ts';
import { parseStrings } from '../parse/strings-file.ts';
import type { Report } from '../model/report.ts';
import type { ReleaseFile } from '../parse/release-file.ts';
import type { Line } from '../parse/words.ts';
import type { Telling } from './told-changes.ts';

const hash = (name: string) => `sha256-${Buffer.from(name).toString('hex').padEnd(64, '0').slice(0, 64)}`;

/** A finding of a release; its words and figures are told apart by `text`. */
export function aReleasedFinding(id: string, number: number, text: string, values: Readonly<Record<string, string>> = {}, languages: readonly string[] = ['he', 'en']) {
  const inEach = (of: (lang: string) => string) => Object.fromEntries(languages.map((lang) => [lang, of(lang)]));
  return { id, number, title: inEach((lang) => `${lang} ${id}`), fingerprint: inEach((lang) => hash(`${lang}${text}`)), words: inEach((lang) => hash(`${lang}${text}w`)), values: Object.fromEntries(Object.entries(values).map(([of, value]) => [of, inEach(() => value)])) };
}

/** A chapter of a release. */
export function aReleasedPage(id: string, text: string, languages: readonly string[] = ['he', 'en']) {
  return { id, title: Object.fromEntries(languages.map((lang) => [lang, `${lang} ${id}`])), fingerprint: Object.fromEntries(languages.map((lang) => [lang, hash(`${lang}${text}`)])) };
}

/** A release in Hebrew, English and, the first one, French, with nothing in it but what is given. */
export function aRelease(parts: Record<string, unknown> & { tag: string }): ReleaseFile {
  return { date: '2026-05-04', languages: ['he', 'en'], data: { w1: '1.0.0' }, findings: [], pages: [], changes: { findings: [], pages: [], data: [] }, files: {}, ...parts } as unknown as ReleaseFile;
}

const THREE = ['he', 'en', 'fr'];

/** A preview. */
export const PREVIEW = aRelease({ tag: '0.9.0-preview', date: '2026-03-01', findings: [aReleasedFinding('weekly', 1, 'draft', { 'reading.weekly@w1': '70%' })] });

/** A first whole release, in three languages. */
export const A = aRelease({
  tag: '1.0.0', previous: '0.9.0-preview', languages: THREE,
  findings: [
    aReleasedFinding('weekly', 1, 'weekly', { 'reading.weekly@w1': '70%' }, THREE), aReleasedFinding('welcome', 2, 'welcome', {}, THREE), aReleasedFinding('lamp', 3, 'lamp', {}, THREE),
    aReleasedFinding('tide', 4, 'tide', {}, THREE), aReleasedFinding('quiet', 5, 'quiet', {}, THREE),
  ],
  pages: [aReleasedPage('evenings', 'evenings', THREE), aReleasedPage('walk', 'walk', THREE)],
});

/** One that corrects a finding, says another better, withdraws one, gives another a new id, gives a chapter another, and has no French. */
export const B = aRelease({
  tag: '1.1.0', date: '2026-07-01', previous: '1.0.0', data: { w1: '1.0.1', w2: '1.0.0' },
  findings: [aReleasedFinding('weekly', 1, 'weekly mended', { 'reading.weekly@w1': '72%' }), aReleasedFinding('welcome', 2, 'welcome said better'), aReleasedFinding('ebb', 4, 'tide'), aReleasedFinding('quiet', 5, 'quiet')],
  pages: [aReleasedPage('evenings', 'evenings'), aReleasedPage('stroll', 'walk')],
  changes: {
    findings: [
      { id: 'welcome', change: 'changed', kind: 'rewording', title: { he: 'he welcome', en: 'en welcome' }, reason: { he: 'קצר מדי', en: 'Too short' }, words: ['he'] },
      { id: 'weekly', change: 'changed', kind: 'correction', title: { he: 'he weekly', en: 'en weekly' }, reason: { he: 'נספר פעמיים', en: 'Counted twice' }, values: [{ of: 'reading.weekly@w1', before: { he: '70%', en: '70%' }, after: { he: '72%', en: '72%' } }], words: [] },
      { id: 'lamp', change: 'withdrawn', title: { he: 'he lamp', en: 'en lamp' }, reason: { he: 'המקור בוטל', en: 'Its source was called back' } },
      { id: 'tide', change: 'renamed', to: 'ebb', title: { he: 'he ebb', en: 'en ebb' } },
    ],
    pages: [{ id: 'walk', change: 'renamed', to: 'stroll', title: { he: 'he stroll', en: 'en stroll' } }],
    data: [{ wave: 'w1', before: '1.0.0', after: '1.0.1' }, { wave: 'w2', after: '1.0.0' }],
  },
});

const line = (text: string) => text as unknown as Line;
const inBoth = (text: string) => ({ he: line(`he ${text}`), en: line(`en ${text}`) });
const label = (text: string) => ({ he: `he ${text}`, en: `en ${text}` });

/** The report of today, in Hebrew and English: what {@link B} released, unless changed. */
export function aReleasedReport(changed: Partial<Record<keyof Report, unknown>> = {}): Report {
  const finding = (id: string, number: number) => ({ id, number, values: [], words: { he: { title: line(`he ${id}`) }, en: { title: line(`en ${id}`) } } });
  return {
    facts: { title: label('report'), publisher: { name: label('publisher') } }, languages: [HEBREW, ENGLISH], releases: [B, A, PREVIEW],
    waves: [{ id: 'w1', version: '1.0.1', label: label('spring') }, { id: 'w2', version: '1.0.0', label: label('autumn') }],
    versions: [{ wave: 'w1', version: '1.0.0' }, { wave: 'w1', version: '1.0.1' }, { wave: 'w2', version: '1.0.0' }],
    batteries: [{ id: 'reading', title: label('reading'), items: [{ id: 'weekly', wording: label('every week') }] }], sources: [], claims: [],
    findings: [finding('weekly', 1), finding('welcome', 2), finding('ebb', 4), finding('quiet', 5)], chapters: [{ id: 'evenings' }, { id: 'stroll' }],
    moved: [{ what: 'finding', from: 'tide', to: 'ebb' }, { what: 'page', from: 'walk', to: 'stroll' }, { what: 'finding', from: 'lamp', reason: inBoth('called back') }],
    ...changed,
  } as unknown as Report;
}

const voiceOf = (language: typeof HEBREW) => createVoice(language, parseStrings({ file: '', text: readFileSync(new URL(`../../strings/${language.id}.yaml`, import.meta.url), 'utf8') }).strings);
const voices = { he: voiceOf(HEBREW), en: voiceOf(ENGLISH) };

/** A telling of that report under `/r/` without an origin. */
export function aTelling(lang: 'he' | 'en', changed: Partial<Record<keyof Report, unknown>> = {}, origin?: string): Telling {
  return { report: aReleasedReport(changed), addresses: createAddresses('/r/', origin), lang, voice: voices[lang], plain: (text) => text as unknown as string };
}
