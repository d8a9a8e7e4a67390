import { describe, expect, it } from 'vitest';
import { ledgerSchema, type LedgerFile } from '../parse/ledger-file.ts';
import { readYaml } from '../parse/read-yaml.ts';
import { formatLedger, sealOf } from './format-ledger.ts';
import type { Promised } from './promised.ts';

const read = (text: string): LedgerFile => {
  const { yaml, diagnostics } = readYaml({ file: 'data/published.yaml', text }, ledgerSchema);
  expect(diagnostics).toEqual([]);
  return yaml?.value as LedgerFile;
};
const promised = (entries: Record<string, { anchors?: string[]; columns?: string[] }>): Promised =>
  new Map(Object.entries(entries).map(([path, { anchors = [], columns = [] }]) => [path, { anchors, columns }]));

const first = formatLedger('1.0', promised({ 'en/evenings/': { anchors: ['open-door', 'chart-x'] }, './': {}, 'files/charts/x.csv': { columns: ['item', 'no', 'the base, in people'] } }), undefined);

describe('formatLedger', () => {
  it('writes what it reads back, also names that YAML would take for something else', () => {
    expect(read(first).published).toEqual({
      './': { since: '1.0' },
      'en/evenings/': { since: '1.0', anchors: { '1.0': ['chart-x', 'open-door'] } },
      'files/charts/x.csv': { since: '1.0', columns: { '1.0': ['item', 'no', 'the base, in people'] } },
    });
  });

  it('keeps what a site has no longer and adds what is new under the new release', () => {
    const second = read(formatLedger('2026', promised({ 'en/evenings/': { anchors: ['open-door', 'lamp'] }, 'en/quay/': {} }), read(first)));
    expect(second.published).toEqual({
      ...read(first).published,
      'en/evenings/': { since: '1.0', anchors: { '1.0': ['chart-x', 'open-door'], '2026': ['lamp'] } },
      'en/quay/': { since: '2026' },
    });
  });

  it('only adds lines', () => {
    const second = formatLedger('2026', promised({ 'en/evenings/': { anchors: ['open-door', 'lamp'] }, 'en/quay/': {} }), read(first)).split('\n');
    expect(first.split('\n').filter((line) => !second.includes(line))).toEqual([]);
  });

  it('writes the same whatever order the site was read in', () => {
    expect(formatLedger('1.0', promised({ './': {}, 'a/': { anchors: ['x', 'b'] } }), undefined)).toBe(formatLedger('1.0', promised({ 'a/': { anchors: ['b', 'x'] }, './': {} }), undefined));
  });
});

describe('sealOf', () => {
  const { published, sealed } = read(first);

  it('is what the ledger says of itself, and is not moved by later releases', () => {
    expect(sealed).toEqual({ '1.0': sealOf('1.0', published) });
    const later = read(formatLedger('2026', promised({ 'en/evenings/': { anchors: ['lamp'] } }), read(first)));
    expect(sealOf('1.0', later.published)).toBe(sealed['1.0']);
  });

  it('is another where an address, an anchor or a column is taken out', () => {
    const { './': _, ...fewer } = published;
    expect(sealOf('1.0', fewer)).not.toBe(sealed['1.0']);
    expect(sealOf('1.0', { ...published, 'en/evenings/': { since: '1.0', anchors: { '1.0': ['open-door'] } } })).not.toBe(sealed['1.0']);
    expect(sealOf('1.0', { ...published, 'files/charts/x.csv': { since: '1.0' } })).not.toBe(sealed['1.0']);
  });
});
