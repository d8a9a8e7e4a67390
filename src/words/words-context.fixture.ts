import { createAddresses } from '../addresses/addresses.ts';
import { ENGLISH, HEBREW } from '../i18n/language.fixture.ts';
import { createVoice, type Voice } from '../i18n/voice.ts';
import { aBuilding } from '../model/parsed-report.fixture.ts';
import type { Report } from '../model/report.ts';
import { aLine } from '../parse/reading.fixture.ts';
import type { Line } from '../parse/words.ts';
import { firstSayingsOf, notesOf } from './notes-of.ts';
import type { WordsContext } from './render-line.ts';

/** A voice with the strings that words are rendered with. */
export const HE: Voice = createVoice(HEBREW, {
  'missing.not-stated': 'לא צוין במקור', 'missing.not-asked': 'לא נשאל', 'missing.suppressed': 'לא מוצג',
  'base.of': 'מתוך {base}', 'base.not-stated': 'הבסיס לא צוין', 'source.slide': '(שקף {slide})', 'note.reference': 'הערה {number}',
  'change.points': '{count, plural, one {{points} נקודת אחוז} other {{points} נקודות אחוז}}', 'change.by-counts': '{difference} ({points} לפי המשיבים)',
});

/** The same in English. */
export const EN: Voice = createVoice(ENGLISH, {
  'missing.not-stated': 'not stated', 'missing.not-asked': 'not asked', 'missing.suppressed': 'withheld',
  'base.of': 'out of {base}', 'base.not-stated': 'base not stated', 'source.slide': '(slide {slide})', 'note.reference': 'Note {number}',
  'chart.count.one': '{count}', 'chart.count.one-of': '{count} of {base}', 'chart.count.two-of': '{low} or {high} of {base}', 'chart.gap.base-hidden': 'fewer than ten',
  'change.points': '{points} {count, plural, one {percentage point} other {percentage points}}', 'change.by-counts': '{difference} ({points} by counts)',
});

/** A report of two languages: `trust.cheering` is 88 in w1, not stated in w2, 100 in w3; `trust.openness` is 88, 79, 81. */
export function aReport(): Report {
  const { report } = aBuilding();
  if (!report) throw new Error('Impossible: the small report is right');
  return report;
}

/** What a line is rendered with, where the page has these lines. */
export function aContext(voice: Voice, lines: readonly Line[] = []): WordsContext {
  const report = aReport();
  return { report, voice, addresses: createAddresses('/', undefined), notes: notesOf(lines), firstSayings: firstSayingsOf(lines), claims: new Set(report.claims.map((one) => one.id)), anchor: (id) => id };
}

/** The line of a text; a text that cannot be read is a bug of the test. */
export function wordsOf(text: string): Line {
  const { line, diagnostics } = aLine(text);
  if (diagnostics.length > 0) throw new Error(`Impossible: ${diagnostics[0]?.message}`);
  return line;
}
