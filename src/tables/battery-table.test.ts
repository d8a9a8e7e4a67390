import { describe, expect, it } from 'vitest';
import { stripControls } from '../i18n/isolate.ts';
import { recordOf } from '../model/report.ts';
import type { BatteryId } from '../terms/ids.ts';
import { aReport } from '../words/words-context.fixture.ts';
import { batteryTableOf } from './battery-table.ts';
import { KEYS } from './tables.fixture.ts';

const report = aReport();
const tableOf = (battery: string) => batteryTableOf(report, recordOf(report.batteries, battery as BatteryId), KEYS);

describe('a battery in all its waves', () => {
  const { caption, columns, rows } = tableOf('trust');

  it('is named by its title and measure', () => expect(caption).toBe('Trust. % agreement'));
  it('has a column for each wave with its base', () => expect(columns.map(({ label }) => stripControls(label))).toEqual(['item', 'Wave, out of 93', 'Wave, base not stated', 'Wave, out of 36']));
  it('isolates the base from the words of the wave', () => expect(columns[1]?.label).toBe('Wave, \u2068out of 93\u2069'));
  it('has a row for each item, in the order of the questionnaire', () => expect(rows.map(({ header, cells }) => [header, ...cells])).toEqual([['Openness', '88%', '79%', '81%'], ['Cheering', '88%', 'not-stated', '100%']]));
  it('gives each row an address of its own', () => expect(rows.map(({ id }) => id)).toEqual(['item-trust-openness', 'item-trust-cheering']));
});

it('leaves out waves in which the battery was not asked', () => expect(tableOf('usage').columns).toHaveLength(3));
it('shows counts as counts', () => expect(tableOf('usage').rows.map(({ cells }) => cells)).toEqual([['12', '15']]));
