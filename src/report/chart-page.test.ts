import { expect, it } from 'vitest';
import { createAddresses } from '../addresses/addresses.ts';
import type { Report } from '../model/report.ts';
import type { ChartId } from '../terms/ids.ts';
import { chartPageOf } from './chart-page.ts';

const page = (...charts: readonly string[]) => ({ en: { blocks: [{ kind: 'aside', children: charts.map((chart) => ({ kind: 'chart', chart })) }] } });
const report = {
  findings: [{ id: 'cheering', chart: 'carried' }],
  chapters: [{ id: 'trust', words: page('carried', 'shown') }, { id: 'later', words: page('shown') }],
  pages: { home: page(), methods: page('method') },
  parts: [{ pages: ['methods', 'trust', 'later'] }],
} as unknown as Report;
const addressOf = (chart: string) => chartPageOf(report, createAddresses('/r/', undefined), 'en', chart as ChartId);

it('leads to the finding that a chart carries', () => expect(addressOf('carried')).toBe('/r/en/findings/cheering/'));
it('leads to its place in the first page that shows it', () => expect(addressOf('shown')).toBe('/r/en/trust/#chart-shown'));
it('leads to a fixed page too', () => expect(addressOf('method')).toBe('/r/en/methods/#chart-method'));
it('leads to the first page where none shows it', () => expect(addressOf('nowhere')).toBe('/r/en/'));
