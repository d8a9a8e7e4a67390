import { describe, expect, it } from 'vitest';
import type { Moved } from '../model/report.ts';
import { startOf } from '../terms/place.ts';
import { createFates, type Fate } from './fates.ts';

const LANGUAGES = [{ id: 'he' }, { id: 'en' }] as never;
const fates = (...moved: Pick<Moved, 'what' | 'from' | 'to'>[]) =>
  createFates({ languages: LANGUAGES, moved: moved.map((one) => ({ ...one, ...(one.to === undefined && { reason: {} }), place: startOf('data/moved.yaml') })) });
const shown = (fate: Fate) => (fate.kind === 'moved' ? `${fate.to.path}${fate.to.anchor === undefined ? '' : `#${fate.to.anchor}`}` : fate.kind);

describe('the fate of an address', () => {
  it('is to stay where nothing is said of it', () => {
    expect(shown(fates().ofPath('en/evenings/'))).toBe('stays');
  });

  it('follows a page in each language, and its anchors with it', () => {
    const { ofPath, ofAnchor } = fates({ what: 'page', from: 'evenings', to: 'nights' });
    expect([ofPath('en/evenings/'), ofPath('he/evenings/'), ofAnchor('en/evenings/', 'lamp'), ofPath('en/mornings/'), ofPath('v/1.0.0/en/evenings/')].map(shown))
      .toEqual(['en/nights/', 'he/nights/', 'en/nights/#lamp', 'stays', 'stays']);
  });

  it('follows a page that became a part of another, or a finding', () => {
    const { ofPath, ofAnchor } = fates({ what: 'page', from: 'evenings', to: 'quay#lamp' }, { what: 'page', from: 'door', to: 'findings/open-door' });
    expect([ofPath('en/evenings/'), ofAnchor('en/evenings/', 'tide'), ofPath('en/door/')].map(shown)).toEqual(['en/quay/#lamp', 'en/quay/#lamp', 'en/findings/open-door/']);
  });

  it('follows a finding to its page, short address, embed, record and card', () => {
    const { ofPath, ofAnchor } = fates({ what: 'finding', from: 'warm', to: 'warmer' });
    expect(['en/findings/warm/', 'f/warm/', 'embed/he/finding/warm/', 'files/findings/warm.json', 'files/cards/findings/warm.he.png'].map((path) => shown(ofPath(path))))
      .toEqual(['en/findings/warmer/', 'f/warmer/', 'embed/he/finding/warmer/', 'files/findings/warmer.json', 'files/cards/findings/warmer.he.png']);
    expect(shown(ofAnchor('he/evenings/', 'finding-warm'))).toBe('he/evenings/#finding-warmer');
  });

  it('follows a chart to its files and its anchors on every page', () => {
    const { ofPath, ofAnchor } = fates({ what: 'chart', from: 'tides', to: 'hours' });
    expect([ofPath('files/charts/tides.en.vega.json'), ofPath('embed/en/tides/'), ofAnchor('en/evenings/', 'chart-tides'), ofAnchor('en/evenings/', 'table-chart-tides')].map(shown))
      .toEqual(['files/charts/hours.en.vega.json', 'embed/en/hours/', 'en/evenings/#chart-hours', 'en/evenings/#table-chart-hours']);
  });

  it('follows one anchor to another page, also from a page that has moved itself', () => {
    const { ofAnchor } = fates({ what: 'anchor', from: 'evenings#lamp', to: 'quay#light' }, { what: 'page', from: 'evenings', to: 'nights' }, { what: 'anchor', from: 'findings/warm#basis', to: 'quay' });
    expect([ofAnchor('en/evenings/', 'lamp'), ofAnchor('he/evenings/', 'door'), ofAnchor('en/findings/warm/', 'basis')].map(shown)).toEqual(['en/quay/#light', 'he/nights/#door', 'en/quay/']);
  });

  it('follows a chain to its end, and to why the end is gone', () => {
    const chain: Pick<Moved, 'what' | 'from' | 'to'>[] = [{ what: 'page', from: 'a', to: 'b' }, { what: 'page', from: 'b', to: 'c' }];
    expect(shown(fates(...chain).ofPath('en/a/'))).toBe('en/c/');
    expect(fates(...chain, { what: 'page', from: 'c' }).ofPath('en/a/')).toMatchObject({ kind: 'gone', entry: { from: 'c' } });
  });

  it('ends a circle instead of following it for ever', () => {
    const { ofPath } = fates({ what: 'page', from: 'a', to: 'b' }, { what: 'page', from: 'b', to: 'a' });
    expect(shown(ofPath('en/a/'))).toBe('en/a/');
  });

  it('follows a language through what has moved in it', () => {
    const { ofPath } = fates({ what: 'language', from: 'fr', to: 'en' }, { what: 'page', from: 'evenings', to: 'nights' });
    expect(['fr/', 'fr/evenings/', 'files/charts/tides.fr.svg'].map((path) => shown(ofPath(path)))).toEqual(['en/', 'en/nights/', 'files/charts/tides.en.svg']);
  });

  it('of a column is said by itself, for many files at once, or by its language', () => {
    const { ofColumn } = fates({ what: 'column', from: 'files/charts/*.csv#note' }, { what: 'column', from: 'files/data/x.csv#base', to: 'files/data/x.csv#people' }, { what: 'language', from: 'fr' });
    expect([ofColumn('files/charts/a.csv', 'note'), ofColumn('files/data/x.csv', 'note'), ofColumn('files/data/x.csv', 'base'), ofColumn('files/data/x.csv', 'item_fr')].map(shown))
      .toEqual(['gone', 'stays', 'files/data/x.csv#people', 'gone']);
  });
});
