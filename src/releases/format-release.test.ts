import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { formatRelease } from './format-release.ts';

const release = {
  tag: '2026', date: '2026-06-30', languages: ['he'], data: { w1: '1.0.0' }, findings: [{ id: 'a', number: 1, title: { he: 'א: "ב" #ג' }, fingerprint: { he: 'sha256-1' }, words: { he: 'sha256-2' }, values: { 'b.c@w1': { he: '88%' }, 'b@w1': { he: '64' } } }],
  pages: [], changes: { findings: [{ id: 'a', change: 'changed', title: { he: 'א' }, words: ['he'], values: [{ of: 'b@w1', before: { he: '63' }, after: { he: '64' } }] }], pages: [], data: [] }, files: { 'a.csv': 'sha256-3' },
} as never;

it('writes what is read back the same, also names and figures that YAML could take for numbers and dates', () => expect(parse(formatRelease(release))).toEqual(release));
it('keeps each value on a line of its own', () => expect(formatRelease(release)).toContain('      b.c@w1: { he: 88% }\n      b@w1: { he: "64" }\n'));
