import { expect, it } from 'vitest';
import type { Finding } from '../model/report.ts';
import { neighboursOf } from './neighbours-of.ts';

const findings = Array.from({ length: 24 }, (_, at) => ({ id: String(at), theme: at % 2 === 0 ? 'even' : 'odd' }) as unknown as Finding);
const beside = (at: number, among = findings) => neighboursOf(among, among[at] as Finding).map(({ id }) => id);

it('are all others of the theme where they are few', () => expect(beside(4, findings.slice(0, 18))).toEqual(['0', '2', '6', '8', '10', '12', '14', '16']));
it('are the next on both sides where they are many', () => expect(beside(12)).toEqual(['4', '6', '8', '10', '14', '16', '18', '20']));
it('are as many at either end', () => {
  expect(beside(0)).toEqual(['2', '4', '6', '8', '10', '12', '14', '16']);
  expect(beside(23)).toEqual(['7', '9', '11', '13', '15', '17', '19', '21']);
});
