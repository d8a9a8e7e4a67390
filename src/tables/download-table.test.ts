import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aReport, type Printed } from '../charts/series.fixture.ts';
import { seriesOf } from '../charts/series.ts';
import { comparisonsOf } from '../claims/comparisons.ts';
import { seriesDownloadTable } from './download-table.ts';

const LANGUAGES = [{ id: 'he' }, { id: 'en' }, { id: 'pt-BR' }];
const WORDS = { he: 'פרגון', en: 'Cheering', 'pt-BR': 'Aplauso' };

function tableOf(percents: readonly Printed[], bases: readonly (number | 'not-stated')[]) {
  const { report, entry } = aReport({ bases, items: [{ words: WORDS, percents }] });
  const waves = report.waves.map((wave) => ({ ...wave, label: { ...wave.label, 'pt-BR': `onda ${wave.id}` } }));
  return seriesDownloadTable({ ...report, waves, languages: LANGUAGES } as never, seriesOf(report, entry, 'en', comparisonsOf(report, entry.battery)));
}
/** What stands under these columns in the one row. */
function under(columns: readonly string[], percent: Printed, base: number | 'not-stated') {
  const table = tableOf([percent], [base]);
  return columns.map((column) => table.rows[0]?.[table.columns.indexOf(column)]);
}
const FIGURES = ['percent', 'count_low', 'count_high', 'base', 'interval_low', 'interval_high', 'flags', 'value_status'];

describe('the figures of a chart for machines', () => {
  it('stand under names that do not change, with a column for each language', () => expect(tableOf([97], [67]).columns).toEqual([
    'chart', 'battery', 'item', 'item_he', 'item_en', 'item_pt_br', 'wave', 'wave_he', 'wave_en', 'wave_pt_br',
    'percent', 'count_low', 'count_high', 'base', 'interval_low', 'interval_high', 'flags', 'value_status', 'slide', 'version', 'exceptions',
    'change_from', 'change_points', 'change_points_counts', 'change_low', 'change_high', 'change_adjusted_p', 'change_distinguishable']));
  it('are documented for whoever reads them', () => {
    const [, table = ''] = /### Files of a chart\n([^]*?)\n##/.exec(readFileSync('data/README.md', 'utf8')) ?? [];
    const names = tableOf([97], [67]).columns.map((column) => column.replace(/_(?:he|en|pt_br)$/, '_<lang>'));
    expect(names.filter((name) => !table.includes(`\`${name}\``))).toEqual([]);
  });
  it('have a row for each item and wave with the words of every language', () => expect(tableOf([88, 97], [93, 67]).rows.map((row) => row.slice(0, 10))).toEqual([
    ['chart', 'battery', 'item-1', 'פרגון', 'Cheering', 'Aplauso', 'wave-1', 'תחילת הפעילות', 'start of activity', 'onda wave-1'],
    ['chart', 'battery', 'item-1', 'פרגון', 'Cheering', 'Aplauso', 'wave-2', 'סוף תשפ״ג', 'end of 2022/23', 'onda wave-2']]));
  it('name the checks of which something was accepted, of the value, of its base and of its change', () => {
    const at = (subject: object, code: string) => ({ code, check: 1, date: '2026-01-01', reason: {}, values: [{ subject, value: '' }] });
    const cell = { battery: 'battery', item: 'item-1' };
    const { report, entry } = aReport({ bases: [93, 67], items: [{ words: WORDS, percents: [88, 97] }] });
    const exceptions = [at({ kind: 'cell', ...cell, wave: 'wave-2' }, 'DISCLOSURE_RISK'), at({ kind: 'base', battery: 'battery', wave: 'wave-1' }, 'SUM_ABOVE_WHOLE'), at({ kind: 'comparison', ...cell, from: 'wave-1', to: 'wave-2' }, 'BREAK_CROSSED')];
    const table = seriesDownloadTable({ ...report, exceptions, languages: [{ id: 'en' }] } as never, seriesOf(report, entry, 'en'));
    expect(table.rows.map((row) => row[table.columns.indexOf('exceptions')])).toEqual(['SUM_ABOVE_WHOLE', 'DISCLOSURE_RISK;BREAK_CROSSED']);
  });
  it('say slide and version', () => expect(under(['slide', 'version'], 97, 67)).toEqual([1, '1.0.0']));
  it.each([
    ['a percentage with its people and interval', 97, 67, [97, 65, 65, 67, 89.75, 99.18, '', 'percent']],
    ['both nearest numbers of people where none fits', 84, 36, [84, 30, 31, 36, 68.88, 92.57, 'small-base;no-count-fits', 'percent']],
    ['no people and no interval where the base is not stated', 51, 'not-stated', [51, undefined, undefined, undefined, undefined, undefined, 'base-not-stated', 'percent']],
    ['people and no percentage on a base under 30', 20, 15, [undefined, 3, 3, 15, undefined, undefined, 'counts-only', 'count']],
    ['nothing on a base under 10', 50, 8, [undefined, undefined, undefined, 8, undefined, undefined, 'base-hidden', 'base-hidden']],
    ['why a value is missing', 'not-stated', 93, [undefined, undefined, undefined, 93, undefined, undefined, 'not-stated', 'not-stated']],
  ] as const)('give %s', (_what, percent, base, row) => expect(under(FIGURES, percent, base)).toEqual(row));
});

describe('the change of an item, in the row of its last wave', () => {
  const changes = (percents: readonly Printed[], bases: readonly (number | 'not-stated')[]) => tableOf(percents, bases).rows.map((row) => row.slice(-7));
  const none = Array.from({ length: 7 }, () => undefined);
  it('has points, interval, adjusted p and verdict', () => expect(changes([60, 70, 80], [80, 75, 70])).toEqual([none, none, ['wave-1', 20, 20, 5.24, 33.39, 0.0241, 'yes']]));
  it('has the points of the counts where rounding sets them apart', () => expect(changes([72, 93], [93, 67])[1]?.slice(0, 3)).toEqual(['wave-1', 21, 20]));
  it('has points alone where a base is not stated', () => expect(changes([60, 80], [80, 'not-stated'])[1]).toEqual(['wave-1', 20, undefined, undefined, undefined, undefined, undefined]));
  it('is empty where a percentage is missing, and of one wave', () => expect([changes(['not-asked', 80], [80, 70])[1], changes([80], [70])[0]]).toEqual([none, none]));
});
