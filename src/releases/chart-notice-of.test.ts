import { expect, it } from 'vitest';
import type { Report } from '../model/report.ts';
import { chartNoticeOf } from './chart-notice-of.ts';
import { aRelease } from './releases.fixture.ts';

const release = aRelease({ tag: '1.0.0', files: { 'files/charts/tide.csv': 'sha256-a', 'files/charts/wind.csv': 'sha256-b' } });
const report = { releases: [release], charts: [{ id: 'tide' }, { id: 'breeze' }, { id: 'new' }], moved: [{ what: 'chart', from: 'wind', to: 'breeze' }, { what: 'chart', from: 'a', to: 'b' }, { what: 'chart', from: 'b', to: 'a' }] } as unknown as Report;
const noticeOf = (id: string, today: string, isDrawnSo = false) => chartNoticeOf(report, '1.0.0', id, { hashOf: () => today, isDrawnSo: () => isDrawnSo });

it('says that the data are the same where their file is', () => expect(noticeOf('tide', 'sha256-a')).toMatchObject({ chart: 'tide', figures: 'same' }));
it('says that it shows the same where its drawing is, though its file names another version', () => expect(noticeOf('tide', 'sha256-z', true).figures).toBe('same'));
it('says no such thing where file and drawing are others', () => expect(noticeOf('tide', 'sha256-z')).toMatchObject({ chart: 'tide', figures: 'other' }));
it('knows a chart that has another id today', () => expect(noticeOf('wind', 'sha256-b')).toMatchObject({ chart: 'breeze', figures: 'same' }));
it('says that a chart is gone', () => expect(noticeOf('rain', '')).toEqual({ release, figures: 'gone' }));
it('does not run in a circle of new ids', () => expect(noticeOf('a', '').figures).toBe('gone'));
it('goes by the drawing where the release keeps no data', () => expect([noticeOf('new', 'sha256-a').figures, noticeOf('new', 'sha256-a', true).figures]).toEqual(['other', 'same']));
it('is a bug for a release that is not there', () => expect(() => chartNoticeOf(report, '2.0.0', 'tide', { hashOf: () => '', isDrawnSo: () => true })).toThrow('Impossible'));
