import { expect, it } from 'vitest';
import { scaleTable, type ScaleRow } from './scale-table.ts';

const row = (name: string, cpu: number, pages: number): ScaleRow => ({ name, cost: { wall: cpu / 2, cpu, peak: 300 }, reference: { wall: 4, cpu: 8, peak: 200 }, pages, bytes: 2_000_000 });

it('has each build beside the reference, the cold build and the small one', () => {
  const lines = scaleTable([row('1x cold', 10, 100), row('1x warm', 5, 100)], [row('this cold', 30, 200), row('this warm', 6, 200)]).split('\n').map((line) => line.split(/ {2,}/));
  expect(lines[0]?.slice(1)).toEqual(['wall s', 'CPU s', 'peak MB', 'site MB', 'pages', 'CPU ms a page', 'wall/ref', 'CPU/ref', 'peak/ref', 'CPU/cold', 'a page/1x', 'peak/1x']);
  expect(lines[3]).toEqual(['this cold', '15.0', '30.0', '300', '2.0', '200', '150.0', '3.75', '3.75', '1.50', '1.00', '1.50', '1.00']);
  expect(lines[4]).toEqual(['this warm', '3.0', '6.0', '300', '2.0', '200', '30.0', '0.75', '0.75', '1.50', '0.20', '0.60', '1.00']);
});
