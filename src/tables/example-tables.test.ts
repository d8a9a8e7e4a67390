import { expect, it } from 'vitest';
import { aReport, type Printed } from '../charts/series.fixture.ts';
import { workedExampleOf, type WorkedExample } from '../claims/worked-example.ts';
import { stripControls } from '../i18n/isolate.ts';
import { exampleSharesTableOf, exampleStepsTableOf, exampleWordsOf } from './example-tables.ts';
import { KEYS } from './tables.fixture.ts';

function anExample(percents: readonly Printed[], bases: readonly number[], others = 0) {
  const still = Array.from({ length: others }, () => ({ words: { en: 'Other' }, percents: [50, 50] }));
  const { report } = aReport({ bases, items: [{ words: { en: 'Cheering' }, percents }, ...still] });
  return { report, example: workedExampleOf(report) as WorkedExample };
}
const rowsOf = ({ rows }: { rows: readonly { header: string; cells: readonly string[] }[] }) => rows.map(({ header, cells }) => [header, ...cells.map(stripControls)]);

it('tells each share with its people, its interval by three methods and the verdict of the rule', () => {
  const { report, example } = anExample([88, 100], [93, 36]);
  expect(rowsOf(exampleSharesTableOf(report, example, KEYS))).toEqual([
    ['percent', '88%', '100%'], ['count', '82', '36'], ['base', '93', '36'], ['wilson', '80–93%', '90–100%'], ['clopper-pearson', '80–94%', '90–100%'], ['jeffreys', '80–94%', '93–100%'], ['presentation', 'show', 'review'],
  ]);
});

it('tells the difference step by step to the verdict', () => {
  const { example } = anExample([90, 79], [67, 67]);
  expect(rowsOf(exampleStepsTableOf(example, KEYS))).toEqual([
    ['difference', '−11'], ['by counts', '−10'], ['95% interval of the difference', '−23 to +2'], ['p, score', '0.096'], ['p, fisher', '0.153'], ['p, overlap', '0.004 to 0.125'], ['comparisons', '1'], ['adjusted-p', '0.096'], ['verdict', 'chance'],
  ]);
});

it.each([[[60, 80], [80, 70], 0, 'apart of 1'], [[88, 100], [93, 36], 17, 'alone of 18'], [[88, 81], [93, 36], 0, 'chance of 1']] as const)('says what %j of %j come to among %i others', (percents, bases, others, end) => {
  const { report, example } = anExample(percents, bases, others);
  expect(exampleWordsOf(report, example, KEYS)).toEqual({ lead: '“Cheering”, Trust among members', end: `${end} at 0.05` });
});
