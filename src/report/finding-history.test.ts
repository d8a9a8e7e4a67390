import { expect, it } from 'vitest';
import type { Report } from '../model/report.ts';
import { parseValueRef } from '../parse/value-ref.ts';
import { findingHistoryOf } from './finding-history.ts';

const reason = { he: 'א', en: 'a' };
const change = (spot: object) => ({ spot, kind: 'correction', reason });
const value = (item: string) => change({ kind: 'value', battery: 'trust', item });
const version = (name: string, before: string | undefined, inUse: boolean, changes: readonly object[]) => ({ wave: 'w1', version: name, before, inUse, changes });
const report = {
  languages: [{ id: 'he' }, { id: 'en' }], waves: [{ id: 'w1' }, { id: 'w2' }],
  versions: [
    version('1.0.0', undefined, false, []),
    version('1.0.1', '1.0.0', false, [value('cheering'), value('openness')]),
    version('1.1.0', '1.0.1', true, [change({ kind: 'base', battery: 'trust' }), change({ kind: 'respondents' })]),
    version('1.2.0', '1.1.0', false, [value('cheering')]),
  ],
} as unknown as Report;
const history = (...refs: readonly string[]) => findingHistoryOf(report, { values: refs.flatMap((ref) => parseValueRef(ref) ?? []) }, (lang, line) => `${lang} ${line as unknown as string}`);

it('tells each change of a value and of its base up to the version in use, and no other', () => expect(history('trust.cheering@w1', 'trust.cheering@w2')).toEqual([
  { of: 'trust.cheering@w1', version: '1.0.1', before: '1.0.0', kind: 'correction', reason: { he: 'he א', en: 'en a' } },
  { of: 'trust@w1', version: '1.1.0', before: '1.0.1', kind: 'correction', reason: { he: 'he א', en: 'en a' } },
]));
it('is empty of a finding without values', () => expect(history()).toEqual([]));
