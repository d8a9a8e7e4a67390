import { describe, expect, it } from 'vitest';
import { lettersOf } from '../model/check-stated.ts';
import { recordOf, type Report } from '../model/report.ts';
import type { Cell, Size } from '../model/survey.ts';
import { loadReport } from '../report/load-report.ts';
import { expectNone } from './expect-none.ts';
import { quotesApart, readSlides, shortfall, wordsMissing, wordsOf, type Slide } from './transcription/slides.ts';

const { loaded } = await loadReport(process.cwd(), process.cwd());
if (!loaded) throw new Error('The report cannot be loaded; npm run check says why.');
const { report } = loaded;
const slides = readSlides();
const LANG = 'he';

const cells: readonly Cell[] = report.waves.flatMap((wave) => wave.batteries.flatMap((battery) => battery.cells));
const wordingOf = (cell: Cell) => itemOf(cell).wording[LANG] ?? '';
const itemOf = (cell: Cell) => recordOf(recordOf(report.batteries, cell.battery).items, cell.item);
const statementsOn = (slide: number) => report.statements.filter((one) => one.slide === slide).map((one) => one.original.text);
const figure = (slide: number, text: string, series: string, percent: number) => `slide ${slide}, ${series}, ${percent}%: ${lettersOf(text)}`;
/** Words with which a sentence of the source leads into its figure; the data keep the wording that follows, and the sentence. */
const LEADS: readonly string[] = ['כל המשיבים', 'כמחצית', 'כשליש'];

/** The wording of a figure as the data hold it: where the source prints a sentence or a bracket around it, without them. */
function wordingFor(one: Slide, { text, series, percent }: Slide['figures'][number]): string {
  const cell = cells.find((cell) => cell.slide === one.slide && cell.wave === series && cell.value.kind === 'percent' && cell.value.percent === percent && lettersOf(text).includes(lettersOf(wordingOf(cell))));
  if (!cell) return text;
  const frame = [...LEADS, recordOf(report.batteries, cell.battery).measure[LANG] ?? '', ...statementsOn(one.slide)];
  const added = wordsMissing(wordsOf(text), wordsOf(wordingOf(cell)));
  return wordsMissing(added, wordsOf(...frame)).length === 0 ? wordingOf(cell) : text;
}

describe('figures', () => {
  const printed = slides.flatMap((one) => one.figures.map((found) => figure(one.slide, wordingFor(one, found), found.series, found.percent)));
  const held = cells.flatMap((cell) => (cell.value.kind === 'percent' ? [figure(cell.slide, wordingOf(cell), cell.wave, cell.value.percent)] : []));

  it('are many', () => expect(printed.length).toBeGreaterThan(70));
  it('of the source all stand in the data, on their slide', () => expectNone(wordsMissing(printed, held)));
  it('of the data all stand in the source, on their slide', () => expectNone(wordsMissing(held, printed)));
  it('of the data stand in the order in which the source prints them', () => {
    for (const wave of report.waves) {
      const order = (list: readonly string[]) => list.filter((one) => one.includes(`, ${wave.id}, `) && held.includes(one));
      for (const { slide } of slides) {
        const onSlide = (list: readonly string[]) => order(list).filter((one) => one.startsWith(`slide ${slide},`));
        expect([...onSlide(held)].filter((one) => printed.includes(one))).toEqual([...onSlide(printed)]);
      }
    }
  });
});

describe('counts', () => {
  const printed = slides.flatMap((one) => one.counts.map(({ what, of, count }) => `slide ${one.slide}, ${what === 'N' ? 'base' : what === 'השיבו' ? 'respondents' : what}, ${seriesOf(of)}: ${count}`));
  const counted = (size: Size | undefined, words: string) => (size?.kind === 'count' ? [`${words}: ${size.count}`] : []);
  const held = [
    ...report.waves.flatMap((wave) => counted(wave.respondents, `slide ${wave.slide}, respondents, ${wave.id}`)),
    ...report.waves.flatMap((wave) => wave.batteries.flatMap(({ battery, base }) => counted(base, `slide ${recordOf(report.batteries, battery).slide}, base, ${wave.id}`))),
    ...report.sources.flatMap((source) => counted(source.size, `slide ${source.slides[0]}, ${wordsOf(source.title[LANG] ?? '')[0]}, concluding`)),
  ];
  it('of the source and of the data are the same', () => expect(held.toSorted()).toEqual(printed.toSorted()));
});

/** The wave that the source's label means. */
function seriesOf(label: string): string {
  if (label.includes('תשפ"ג')) return 'year-1';
  if (label.includes('תשפ"ד')) return 'year-2';
  return label.includes('תחילת') ? 'baseline' : 'concluding';
}

describe('statements without a figure', () => {
  const missing = cells.filter((cell) => cell.value.kind === 'missing');
  const isSame = (a: string, b: string) => lettersOf(a) === lettersOf(b);
  it('of the source are values that are not stated, or statements', () => {
    expectNone(slides.flatMap((one) => one.unfigured.filter((text) => (
      !missing.some((cell) => cell.slide === one.slide && cell.value.kind === 'missing' && cell.value.missing === 'not-stated' && isSame(wordingOf(cell), text)) && !statementsOn(one.slide).some((statement) => isSame(statement, text))
    )).map((text) => `slide ${one.slide}: ${text}`)));
  });
  it('of the data stand in the source', () => {
    expectNone(missing.filter((cell) => !slides.some((one) => one.slide === cell.slide && [...one.unfigured, ...one.statements].some((text) => lettersOf(text).includes(lettersOf(wordingOf(cell)))))).map((cell) => `slide ${cell.slide}: ${wordingOf(cell)}`));
  });
});

describe('quotations', () => {
  it('of the source and of the data are the same, letter by letter and in order', () => {
    expectNone(quotesApart(report, slides));
  });
});

// A statement may be cut up in another way, so that the words of a slide are compared and not its sentences.
describe.each(slides)('slide $slide', (one) => {
  it('has every statement of the source in the data', () => {
    const given = wordsOf(...statementsOn(one.slide), ...countsIn(report, one.slide));
    let left = given;
    expectNone(one.statements.flatMap((text) => {
      const faults = shortfall(`slide ${one.slide}`, text, left);
      left = wordsMissing(left, wordsOf(text));
      return faults;
    }));
  });
  it('has no statement in the data that the source does not print', () => {
    let left = wordsOf(...one.headings, ...one.statements, ...one.unfigured, ...one.figures.map(({ text, percent }) => `${text} ${percent}%`));
    expectNone(statementsOn(one.slide).flatMap((text) => {
      const faults = shortfall(`slide ${one.slide}`, text, left);
      left = wordsMissing(left, wordsOf(text));
      return faults;
    }));
  });
});

/** The counts that a slide prints inside a sentence, which the data hold as numbers. */
function countsIn(of: Report, slide: number): string[] {
  const sizes = [...of.waves.filter((wave) => wave.slide === slide).map((wave) => wave.respondents), ...of.sources.filter((source) => source.slides.includes(slide)).map((source) => source.size)];
  return sizes.flatMap((size) => (size?.kind === 'count' ? [String(size.count)] : []));
}
