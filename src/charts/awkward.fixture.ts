import { comparisonsOf } from '../claims/comparisons.ts';
import type { SeriesKind } from '../parse/published-files.ts';
import { aReport, TRUST, type Printed, type Sketch, type SketchedEntry } from './series.fixture.ts';
import { seriesOf, type Series } from './series.ts';
import type { SeriesComparison } from './series-change.ts';

const words = (he: string, en: string, ar: string, ...percents: readonly Printed[]) => ({ words: { he, en, ar }, percents });
const [first, second, third] = TRUST.items;
if (!first || !second || !third) throw new Error('Impossible: fewer than three items');
const letters = [...'אבגדה'].map((he, at) => ({ he, en: 'ABCDE'.charAt(at), ar: 'ابتثج'.charAt(at) }));

/** Batteries that are hard to draw. */
export const AWKWARD: Readonly<Record<string, Sketch>> = {
  'six items in three waves': TRUST,
  'one item': { bases: TRUST.bases, items: [first] },
  'twelve items': { bases: TRUST.bases, items: [...TRUST.items, ...TRUST.items] },
  'labels of 90 characters': {
    bases: [93, 67, 36], items: [
      words('אני מרגיש בנוח לשתף את רוב העמיתים בקהילה בחולשות בקשיים ובכישלונות שלי בעבודה בכל יום', 'I feel comfortable sharing weaknesses, difficulties and failures of my work with most peers', 'أشعر بالراحة في مشاركة معظم زملائي في المجتمع ضعفي وصعوباتي وإخفاقاتي في العمل كل يوم تقريبًا', 74, 69, 81),
      words('רוב העמיתים בקהילה מרגישים שהם יכולים לשתף את האחרים במחשבות וברגשות וברצונות שלהם היום', 'Most peers in the community feel free to share their thoughts, feelings and wishes with all', 'يشعر معظم الزملاء في المجتمع بأنهم يستطيعون مشاركة الآخرين أفكارهم ومشاعرهم ورغباتهم بحرية', 73, 85, 86),
    ],
  },
  'equal values': { bases: TRUST.bases, items: [{ ...first, percents: [50, 50, 50] }, { ...second, percents: [50, 50, 50] }] },
  '0 and 100 %': { bases: TRUST.bases, items: [{ ...first, percents: [0, 0, 0] }, { ...second, percents: [100, 100, 100] }, { ...third, percents: [0, 50, 100] }] },
  'missing values and waves': { bases: [93, 8, 36], items: [{ ...first, percents: ['not-stated', 50, 'suppressed'] }, { ...second, percents: ['not-asked', 0, 0] }, { ...third, percents: [20, 50, 60] }] },
  'counts in place of percentages': { bases: [93, 'not-stated', 15], items: [{ ...first, percents: [88, 51, 20] }, { ...second, percents: [10, 100, 47] }] },
  'no base stated': { bases: ['not-stated', 'not-stated'], items: [{ ...first, percents: [64, 100] }, { ...second, percents: ['not-stated', 0] }] },
  'six waves': { bases: [93, 67, 36, 120, 15, 250], items: [{ ...first, percents: [88, 79, 81, 75, 34, 20] }, { ...second, percents: [40, 'not-stated', 80, 'not-asked', 20, 100] }] },
  'single letters': { bases: [93, 67, 36], items: letters.map((letter, at) => ({ words: letter, percents: [20 * at, 20 * at + 10, 20 * at + 20] })) },
  'mixed directions and digits': {
    bases: [93, 67], items: [
      words('השתתפתי ב־3 מפגשי Zoom ב־2024 (לפחות 90 דקות כל אחד)', 'I took part in 3 Zoom meetings (“מפגשים”) in 2024, 90 minutes each', 'شاركت في 3 لقاءات عبر Zoom في 2024 (90 دقيقة على الأقل لكل لقاء)', 61, 47),
      words('Moodle, WhatsApp ו־Padlet: כלי ה־AI של 2023/24', 'Moodle, WhatsApp and Padlet: the AI tools of 2023/24', 'Moodle وWhatsApp وPadlet: أدوات AI لعام 2023/24', 34, 12),
    ],
  },
};

/** The report of a sketch and the entry of its chart as a kind draws it: of `ranked` and `single` the last wave, of `change` the first and the last, of the others all. */
export function anEntry(sketch: Sketch, kind: SeriesKind, sketched: SketchedEntry = {}): ReturnType<typeof aReport> {
  const item = kind === 'single' ? { item: 'item-1' as never } : {};
  const { report, entry } = aReport(sketch, kind, { ...item, ...sketched });
  const last = entry.waves.slice(-1);
  const waves = kind === 'ranked' || kind === 'single' ? last : kind === 'change' ? [...entry.waves.slice(0, 1), ...last] : entry.waves;
  return { report, entry: { ...entry, waves } };
}

/** The series of {@link anEntry} in a language, with the comparisons of its battery. */
export function aSeries(sketch: Sketch, kind: SeriesKind, lang: string, sketched: SketchedEntry = {}): { series: Series; comparisons: readonly SeriesComparison[] } {
  const { report, entry } = anEntry(sketch, kind, sketched);
  const comparisons = comparisonsOf(report, entry.battery);
  return { comparisons, series: seriesOf(report, entry, lang, comparisons) };
}
