import { describe, expect, it } from 'vitest';
import { diagnostic } from '../terms/diagnostic.ts';
import { startOf } from '../terms/place.ts';
import { checkHistories, checkReleasing } from './check-release.ts';
import type { Recorded } from './record-release.ts';

const RELEASES = [{ tag: '1.0.0', date: '2026-06-30' }] as never[];
const UNSUPPLIED = [diagnostic('NOT_YET_SUPPLIED', startOf('data/report.yaml'), { expected: 'contact' })];
const refused = (tag: string, date: string, unsupplied: typeof UNSUPPLIED = []) => checkReleasing({ tag, date }, RELEASES, unsupplied).map(({ code, actual, hint }) => `${code} ${actual}: ${hint}`);

describe('what forbids a release', () => {
  it('is nothing where name and day fit', () => expect([refused('1.1.0', '2026-06-30'), refused('1.1.0-preview', '2026-07-01', UNSUPPLIED)]).toEqual([[], []]));
  it.each(['', 'A', '1.0 b', '../x', '.a', 'a.', '--x'])('is the name "%s"', (tag) => expect(refused(tag, '2026-07-01')[0]).toMatch(/^SETTING_INVALID/));
  it.each(['', '2026', '2026-02-30', '30.6.2026', '2026-06-29'])('is the day "%s"', (date) => expect(refused('1.1.0', date)[0]).toMatch(/^SETTING_INVALID/));
  it('is a name that a release has, with the next one', () => expect(refused('1.0.0', '2026-07-01')).toEqual(['RELEASE_EXISTS 1.0.0: A release is never made anew. Give this one another name: npm run release -- 1.0.1 --date 2026-07-01']));
  it('is what is not supplied, each by itself, but in a preview', () => expect(refused('1.1.0', '2026-07-01', [...UNSUPPLIED, ...UNSUPPLIED]).map((one) => one.split(' ')[0])).toEqual(['RELEASE_UNSUPPLIED', 'RELEASE_UNSUPPLIED']));
});

const both = (text: string) => ({ he: text, en: text });
const recorded = (text: string, value = '1') => ({ languages: ['he', 'en'], data: {}, pages: [], findings: [{ id: 'a', number: 1, title: both('a'), fingerprint: both(text), words: both('w'), values: { x: both(value) } }] }) as unknown as Recorded;
const parsed = (history?: readonly { release: string }[]) => ({ languages: [{ id: 'he' }, { id: 'en' }], findings: [{ id: 'a', yaml: { value: { history }, at: (path: unknown[]) => startOf(path.join('.')) } }] }) as never;
const histories = (text: string, history?: readonly { release: string }[], value?: string) => checkHistories({ tag: '2' }, parsed(history), [{ tag: '1', ...recorded('old') } as never], recorded(text, value), { moved: [], reasonOf: () => undefined, withdrawnOf: () => undefined }).map(({ code, file, hint }) => `${code} ${file} ${hint}`);

describe('the histories of findings', () => {
  it('must say why a finding changed: of a figure as a correction, else as a rewording', () => expect([histories('new'), histories('new', undefined, '2'), histories('new', [{ release: '1' }])].flat()).toEqual([
    'HISTORY_MISSING history Add to this file: history: [{release: 2, kind: rewording, reason: {he: …, en: …}}]', 'HISTORY_MISSING history Add to this file: history: [{release: 2, kind: correction, reason: {he: …, en: …}}]',
    'HISTORY_MISSING history Add to this file: - {release: 2, kind: rewording, reason: {he: …, en: …}} (below history)']));
  it('are right where they do, and where nothing changed', () => expect([histories('new', [{ release: '1' }, { release: '2' }]), histories('old', [{ release: '1' }])]).toEqual([[], []]));
  it('may not give a reason for what did not change, nor name another release to come', () => expect([histories('old', [{ release: '2' }]), histories('new', [{ release: '3' }, { release: '2' }])].flat()).toEqual([
    expect.stringMatching(/^HISTORY_NEEDLESS history.0/), 'HISTORY_UNKNOWN history.0.release Write 2, the release that is being made.']));
});
