import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { stripControls } from '../i18n/isolate.ts';
import { SERIES_KINDS, type SeriesKind } from '../parse/published-files.ts';
import { AWKWARD, aSeries } from './awkward.fixture.ts';
import { describeChart } from './description.ts';
import { chartNotesOf, howToReadOf } from './how-to-read.ts';
import { legendOf } from './legend.ts';
import type { Sketch } from './series.fixture.ts';
import { singleWordsOf } from './single-words.ts';
import { takeawayOf } from './takeaway.ts';
import { aVoice } from './voice.fixture.ts';

/**
 * Everything that is said of charts, to be read as text: `goldens/words-<language>.txt`. A test that finds a difference leaves
 * `words-<language>-changed.txt` beside it (not on CI); put it in the place of the other where it reads right.
 */
const FOLDER = join(import.meta.dirname, 'goldens');
const clear = { bases: [120, 100], items: [
  { words: { he: 'אני קורא ספר בכל שבוע', en: 'I read a book every week' }, percents: [40, 70] },
  { words: { he: 'אני קורא בקול בבית', en: 'I read aloud at home' }, percents: [60, 30] },
  { words: { he: 'השאלתי ספר לשכן', en: 'I lent a book to a neighbour' }, percents: [50, 50] },
] } as const;
const SKETCHES: Readonly<Record<string, Sketch>> = { ...AWKWARD, 'clear changes': clear, 'one clear change': { ...clear, items: clear.items.slice(1) }, 'a large base': { bases: [400], items: [{ ...clear.items[0], percents: [100] }] }, 'all of a small base': { bases: [36], items: [{ ...clear.items[0], percents: [100] }] } };

/** What is kept of each kind: enough to meet every sentence once. */
const KEPT: Readonly<Record<SeriesKind, readonly string[]>> = {
  waves: ['six items in three waves', 'one item', 'equal values', 'missing values and waves', 'counts in place of percentages', 'no base stated', 'clear changes'],
  bars: ['six items in three waves', 'six waves', 'no base stated'],
  ranked: ['twelve items', '0 and 100 %', 'missing values and waves', 'no base stated'],
  change: ['six items in three waves', 'one item', 'missing values and waves', 'no base stated', 'counts in place of percentages', 'clear changes', 'one clear change'],
  single: ['six items in three waves', 'missing values and waves', 'counts in place of percentages', 'no base stated', 'a large base', 'all of a small base'],
  matrix: ['six items in three waves', 'missing values and waves'],
};

function wordsIn(lang: string): string {
  const voice = aVoice(lang);
  return SERIES_KINDS.flatMap((kind) => KEPT[kind].map((name) => {
    const sketch = SKETCHES[name];
    if (!sketch) throw new Error(`Impossible: no battery ${name}`);
    const { series, comparisons } = aSeries(sketch, kind, lang);
    const legend = legendOf(series, voice).map(({ label, restsOn }) => (restsOn.length > 0 ? `${label} (${restsOn.join('; ')})` : label));
    const single = kind === 'single' ? [['figure', singleWordsOf(series, voice)] as const].map(([what, { figure, restsOn }]) => `${what}: ${[figure, ...restsOn].join(' | ')}`) : [];
    return [
      `## ${kind}: ${name}`, `takeaway: ${takeawayOf(series, voice).join(' | ')}`, ...single, `legend: ${legend.join(' | ')}`,
      `how to read: ${howToReadOf(series, voice).join(' ')}`, `note: ${chartNotesOf(series, voice).join(' ')}`, `description: ${describeChart(series, comparisons, voice).join(' ')}`,
    ].map(stripControls).join('\n');
  })).join('\n\n').concat('\n');
}

it.each(['he', 'en'])('says in %s what the kept text says', (lang) => {
  const file = join(FOLDER, `words-${lang}.txt`);
  const said = wordsIn(lang);
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (said !== kept && process.env['CI'] === undefined) writeFileSync(file.replace('.txt', '-changed.txt'), said);
  expect(said).toBe(kept);
});
