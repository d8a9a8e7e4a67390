import { expect, it } from 'vitest';
import type { Claim, Report } from '../model/report.ts';
import type { BatteryId, ClaimId, FindingId, ItemId, WaveId } from '../terms/ids.ts';
import { checkClaims } from './check-claims.ts';
import { aReport } from './report.fixture.ts';

const claimed = (kind: 'all' | 'half', line: number): Claim => ({
  id: `one-${kind}` as ClaimId, finding: 'finding' as FindingId, kind, place: { file: 'data/findings/finding.yaml', line, column: 5 },
  of: { ref: { kind: 'cell', battery: 'reading' as BatteryId, item: 'one' as ItemId, wave: 'w1' as WaveId } },
});

it('tells of a claim that does not hold, at its place and with the reason, and of no other', () => {
  const report = aReport({ bases: [36], items: { one: [100] }, claims: [claimed('all', 3), claimed('half', 4)] });
  expect(checkClaims(report, new Map())).toEqual([expect.objectContaining({
    code: 'CLAIM_FALSE', severity: 'error', file: 'data/findings/finding.yaml', line: 4, column: 5, actual: 'one-half',
    message: 'The claim one-half does not hold: "half" may be said from 47 % to 53 %, the data have 100 %.',
  })]);
});

it('names the claim that holds in the place of a false one, and its words in each language', () => {
  const change: Claim = { id: 'c' as ClaimId, finding: 'finding' as FindingId, kind: 'rose', place: { file: 'a.yaml', line: 1, column: 1 }, of: { item: { battery: 'reading' as BatteryId, item: 'one' as ItemId }, from: 'w1' as WaveId, to: 'w2' as WaveId } };
  const report = { ...aReport({ bases: [93, 67], items: { one: [84, 87] }, claims: [change] }), pages: {}, chapters: [], findings: [], charts: [], terms: [] } as unknown as Report;
  const vocabulary = { figures: { prefixes: [] }, claims: { 'higher-in-sample': ['higher'] } };
  expect(checkClaims(report, new Map([['en', vocabulary]]))[0]).toMatchObject({ code: 'CLAIM_FALSE', hint: 'Claim higher-in-sample, which holds, and write it so: “higher” (en).' });
});

it('tells of a claim that no words carry once, with every language that lacks them', () => {
  const report = { ...aReport({ bases: [36], items: { one: [100] }, claims: [claimed('all', 3)] }), pages: {}, chapters: [], findings: [], charts: [], terms: [] } as unknown as Report;
  const vocabulary = { figures: { prefixes: [] } };
  expect(checkClaims(report, new Map([['he', vocabulary], ['en', vocabulary]])).map(({ code, message }) => [code, message])).toEqual([['CLAIM_UNUSED', 'No words in he, en carry the claim one-all.']]);
});
