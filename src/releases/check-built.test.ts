import { describe, expect, it } from 'vitest';
import type { Moved, Report } from '../model/report.ts';
import { ledgerSchema, type LedgerFile } from '../parse/ledger-file.ts';
import { readYaml, type YamlFile } from '../parse/read-yaml.ts';
import { startOf } from '../terms/place.ts';
import type { Built } from './built.ts';
import { checkBuilt } from './check-built.ts';
import { formatLedger } from './format-ledger.ts';

type Standing = NonNullable<ReturnType<Built['get']>>;
const page = (...ids: string[]): Standing => ({ marks: { ids, links: ids.map((id) => `#${id}`) } });

function ledgerWith(entries: Record<string, { anchors?: string[]; columns?: string[] }>): YamlFile<LedgerFile> {
  const text = formatLedger('1.0.0', new Map(Object.entries(entries).map(([path, { anchors = [], columns = [] }]) => [path, { anchors, columns }])), undefined);
  return readYaml({ file: 'data/published.yaml', text }, ledgerSchema).yaml as YamlFile<LedgerFile>;
}

function found(ledger: YamlFile<LedgerFile>, built: Record<string, Standing>, moved: Pick<Moved, 'what' | 'from' | 'to'>[] = []): string[] {
  const report = {
    languages: [{ id: 'he' }, { id: 'en' }],
    moved: moved.map((one): Moved => ({ ...one, ...(one.to === undefined && { reason: {} }), place: startOf('data/moved.yaml') })),
  } as unknown as Report;
  return checkBuilt(report, ledger, new Map(Object.entries(built))).map((one) => `${one.file}:${one.line} ${one.code} ${one.message} ${one.hint}`);
}

describe('checkBuilt', () => {
  it('finds nothing where every page, anchor, file and column is there', () => {
    expect(found(ledgerWith({ 'en/quay/': { anchors: ['lamp'] }, 'files/x.csv': { columns: ['item'] } }), { 'en/quay/': page('lamp'), 'files/x.csv': { columns: ['item', 'base'] } })).toEqual([]);
  });

  it('tells the anchors that a page has lost in all languages at once, with entries to paste and the place where each is now', () => {
    const ledger = ledgerWith({ 'en/quay/': { anchors: ['lamp', 'rope', 'tide'] }, 'he/quay/': { anchors: ['lamp', 'rope', 'tide'] } });
    expect(found(ledger, { 'en/quay/': page('tide', 'ropes'), 'he/quay/': page('tide', 'ropes'), 'en/hall/': page('lamp'), 'he/hall/': page('lamp') })).toEqual([
      'data/published.yaml:9 LINK_GONE The release 1.0.0 published 2 anchors of quay, and links to it lead nowhere now: en/quay/, he/quay/. '
      + "Say in data/moved.yaml where it is now, below moved: \n    - { anchor: 'quay#lamp', to: 'hall#lamp' }\n    - { anchor: 'quay#rope', to: 'quay#ropes' }\n  or why it is gone, below gone: - { anchor: …, reason: { he: …, en: … } }",
    ]);
  });

  it('tells files and columns that are lost for every chart at once', () => {
    const ledger = ledgerWith({ 'files/charts/a.csv': { columns: ['item', 'note'] }, 'files/charts/b.csv': { columns: ['note'] }, 'files/charts/a.svg': {}, 'v/1.0.0/en/quay/': {} });
    expect(found(ledger, { 'files/charts/a.csv': { columns: ['item'] }, 'files/charts/b.csv': { columns: [] } }).map((text) => text.replace(/ Say.*/s, ''))).toEqual([
      'data/published.yaml:9 LINK_GONE The release 1.0.0 published the column files/charts/*.csv#note, and links to it lead nowhere now: files/charts/a.csv, files/charts/b.csv.',
      'data/published.yaml:10 LINK_GONE The release 1.0.0 published the file files/charts/a.svg, and links to it lead nowhere now: files/charts/a.svg.',
      'data/published.yaml:15 LINK_GONE The release 1.0.0 published the file v/1.0.0/en/quay/, and links to it lead nowhere now: v/1.0.0/en/quay/.',
    ]);
  });

  it('takes a column that is renamed, gone or of a language that is dropped', () => {
    const ledger = ledgerWith({ 'files/charts/a.csv': { columns: ['note', 'base', 'item_fr'] } });
    const moved = [{ what: 'column' as const, from: 'files/charts/*.csv#note' }, { what: 'column' as const, from: 'files/charts/a.csv#base', to: 'files/charts/a.csv#people' }, { what: 'language' as const, from: 'fr' }];
    expect(found(ledger, { 'files/charts/a.csv': { columns: ['people'] } }, moved)).toEqual([]);
    expect(found(ledger, { 'files/charts/a.csv': { columns: ['persons'] } }, moved)[0]).toContain('MOVED_NOWHERE');
    expect(found(ledger, { 'files/charts/a.csv': { columns: ['note', 'people'] } }, moved)[0]).toContain('MOVED_ALIVE');
  });

  const moved = [{ what: 'page' as const, from: 'quay', to: 'hall' }];

  it('follows a page that has moved, and every anchor of it, to where they lead', () => {
    const ledger = ledgerWith({ 'en/quay/': { anchors: ['lamp', 'rope'] } });
    expect(found(ledger, { 'en/quay/': page('lamp', 'rope'), 'en/hall/': page('lamp', 'rope') }, moved)).toEqual([]);
    expect(found(ledger, { 'en/quay/': page('lamp', 'rope'), 'en/hall/': page('lamp') }, moved)[0]).toContain('published the anchor quay#rope');
    expect(found(ledger, { 'en/quay/': page('lamp', 'rope') }, moved)[0]).toContain('MOVED_NOWHERE hall leads nowhere: there is no en/hall/.');
  });

  it('asks for the anchor itself where words say that it is somewhere else', () => {
    const ledger = ledgerWith({ 'en/quay/': { anchors: ['lamp'] } });
    const anchor = [{ what: 'anchor' as const, from: 'quay#lamp', to: 'hall#light' }];
    expect(found(ledger, { 'en/quay/': page('lamp'), 'en/hall/': page('light') }, anchor)).toEqual([]);
    expect(found(ledger, { 'en/quay/': page('lamp'), 'en/hall/': page('lights') }, anchor)[0]).toContain('MOVED_NOWHERE hall#light leads nowhere: there is no anchor light in en/hall/. Did you mean lights?');
    expect(found(ledger, { 'en/quay/': page('lamp', 'lamp'), 'en/hall/': page('light') }, anchor)[0]).toContain('MOVED_ALIVE');
    expect(found(ledger, { 'en/quay/': page(), 'en/hall/': page('light') }, anchor)[0]).toContain('LINK_GONE');
  });

  it('asks nothing of the anchors of a page that says why it is gone', () => {
    expect(found(ledgerWith({ 'en/quay/': { anchors: ['lamp'] } }), { 'en/quay/': page() }, [{ what: 'page', from: 'quay' }])).toEqual([]);
  });
});
