import { expect, it } from 'vitest';
import { figureOf } from './figure.ts';
import { otherByCounts, pointsBetween } from './points.ts';

const figure = (percent: number, base: number | undefined) => figureOf({ value: { kind: 'percent', percent }, base: base === undefined ? { kind: 'missing', missing: 'not-stated' } : { kind: 'count', count: base } });

it('is the difference of the printed percentages, and that of their counts', () => expect(pointsBetween(figure(88, 93), figure(100, 36))).toEqual({ printed: 12, ofCounts: 12 }));
it('the example: one point in print, none by the counts', () => expect(pointsBetween(figure(90, 67), figure(89, 38))).toEqual({ printed: -1, ofCounts: 0 }));
it.each([[60, 93, 84, 36], [84, 36, 60, 93], [60, 93, 70, undefined]])('from %i %% of %s to %i %% of %s has the printed percentages alone', (first, base, last, laterBase) =>
  expect(pointsBetween(figure(first, base), figure(last, laterBase))).toEqual({ printed: last - first }));
it('is not there where a percentage is not printed', () => expect([pointsBetween(figure(50, 15), figure(60, 93)), pointsBetween(figure(60, 93), undefined)]).toEqual([undefined, undefined]));

it('says what the counts give only where it is something else', () => expect([{ printed: -1, ofCounts: 0 }, { printed: 12, ofCounts: 12 }, { printed: 5 }].map(otherByCounts)).toEqual([0, undefined, undefined]));
