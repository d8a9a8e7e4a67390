import type { BatteryId, ChartId, ItemId, WaveId } from '../terms/ids.ts';
import type { BatteryChart, Report } from '../model/report.ts';
import type { Cell, MissingKind, Size, Value, Wave } from '../model/survey.ts';
import type { SeriesKind } from '../parse/published-files.ts';

/** A printed percentage, or why there is none. */
export type Printed = number | MissingKind;

/** A battery as a test writes it: bases by wave, and each item's wording per language with its percentages by wave. */
export interface Sketch {
  readonly bases: readonly (number | 'not-stated')[];
  readonly items: readonly { readonly words: Readonly<Record<string, string>>; readonly percents: readonly Printed[] }[];
}

const BATTERY = 'battery' as BatteryId;
const WAVE_WORDS = [
  { he: 'תחילת הפעילות', en: 'start of activity', ar: 'بداية النشاط' },
  { he: 'סוף תשפ״ג', en: 'end of 2022/23', ar: 'نهاية 2022/23' },
  { he: 'סוף תשפ״ד', en: 'end of 2023/24', ar: 'نهاية 2023/24' },
  { he: 'סוף תשפ״ה', en: 'end of 2024/25', ar: 'نهاية 2024/25' },
  { he: 'סוף תשפ״ו', en: 'end of 2025/26', ar: 'نهاية 2025/26' },
  { he: 'סוף תשפ״ז', en: 'end of 2026/27', ar: 'نهاية 2026/27' },
];

const sizeOf = (base: number | 'not-stated'): Size => (base === 'not-stated' ? { kind: 'missing', missing: base } : { kind: 'count', count: base });
const valueOf = (printed: Printed): Value => (typeof printed === 'number' ? { kind: 'percent', percent: printed } : { kind: 'missing', missing: printed });

function waveOf(sketch: Sketch, place: number): Wave {
  const wave = `wave-${place + 1}` as WaveId;
  const words = WAVE_WORDS[place] ?? { he: wave, en: wave };
  const base = sizeOf(sketch.bases[place] ?? 'not-stated');
  const cells = sketch.items.map(({ percents }, item): Cell => (
    { battery: BATTERY, item: `item-${item + 1}` as ItemId, wave, value: valueOf(percents[place] ?? 'not-asked'), base, slide: 1 }));
  return {
    id: wave, version: '1.0.0', label: words, shortLabel: words, respondents: base, slide: 1, date: { missing: 'not-stated' },
    batteries: [{ battery: BATTERY, slide: 1, base, cells }],
  };
}

/** What a test may say of a chart besides its kind. */
export interface SketchedEntry extends Pick<BatteryChart, 'item' | 'order'> {
  readonly time?: 'reading' | 'left-to-right';
}

/** The part of a report that `seriesOf` reads, and the entry of its one chart over all its waves. */
export function aReport(sketch: Sketch, kind: SeriesKind = 'waves', { time, ...sketched }: SketchedEntry = {}): { report: Report; entry: BatteryChart } {
  const waves = sketch.bases.map((_, place) => waveOf(sketch, place));
  const battery = {
    id: BATTERY, slide: 1, titleBy: 'source', answers: 'one',
    title: { he: 'אמון בין חברי הקהילה', en: 'Trust among members', ar: 'الثقة بين أعضاء المجتمع' },
    measure: { he: 'אחוז המביעים הסכמה גבוהה', en: '% who express high agreement', ar: 'نسبة من أعربوا عن موافقة عالية' },
    items: sketch.items.map(({ words }, item) => ({ id: `item-${item + 1}` as ItemId, wording: words, cutOff: false })),
  } as const;
  return {
    report: { waves, batteries: [battery], facts: { ...(time && { time }) } as Report['facts'] } as Partial<Report> as Report,
    entry: { id: 'chart' as ChartId, battery: BATTERY, kind, waves: waves.map(({ id }) => id), ...sketched },
  };
}

/** Six statements about trust in three waves. */
export const TRUST: Sketch = {
  bases: [93, 67, 36],
  items: [
    { words: { he: 'אני נכון להיחשף מול רוב העמיתים בקהילה בנושאים מקצועיים רגישים', en: 'I am willing to open up to most peers on sensitive professional matters', ar: 'أنا مستعد لأن أنكشف أمام معظم زملائي في المجتمع في مسائل مهنية حساسة' }, percents: [88, 79, 81] },
    { words: { he: 'כשיש הצלחה העמיתים לקהילה נוהגים לפרגן זה לזה', en: 'When someone succeeds, peers in the community cheer each other on', ar: 'عندما يحقق أحدنا نجاحًا يفرح له زملاؤه في المجتمع ويهنئونه' }, percents: [88, 97, 100] },
    { words: { he: 'רוב העמיתים בקהילה שואפים לייצר מצבים שכולם מרוויחים מהם', en: 'Most peers strive to create situations from which everyone gains', ar: 'يسعى معظم الزملاء في المجتمع إلى خلق حالات يربح منها الجميع' }, percents: [84, 90, 84] },
    { words: { he: 'אני יכול לסמוך על רוב העמיתים בקהילה שלא יפגעו בי או בתהליך', en: 'I can trust most peers not to harm me or the process', ar: 'أستطيع أن أثق بأن معظم الزملاء في المجتمع لن يؤذوني ولن يضروا بالعملية' }, percents: [81, 87, 89] },
    { words: { he: 'אני מרגיש בנוח לשתף את רוב העמיתים בקהילה בחולשות, בקשיים ובכישלונות שלי', en: 'I feel comfortable sharing my weaknesses, difficulties and failures with most peers', ar: 'أشعر بالراحة في مشاركة معظم زملائي في المجتمع ضعفي وصعوباتي وإخفاقاتي' }, percents: [74, 69, 81] },
    { words: { he: 'רוב העמיתים בקהילה מרגישים שהם יכולים לשתף את האחרים במחשבות, הרגשות והרצונות שלהם בחופשיות', en: 'Most peers feel they can freely share thoughts, feelings and wishes with others', ar: 'يشعر معظم الزملاء في المجتمع بأنهم يستطيعون مشاركة الآخرين أفكارهم ومشاعرهم ورغباتهم بحرية' }, percents: [73, 85, 86] },
  ],
};
