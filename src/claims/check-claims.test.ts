import { expect, it } from 'vitest';
import type { Claim } from '../model/report.ts';
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
