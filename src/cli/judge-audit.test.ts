import { expect, it } from 'vitest';
import { EXPLAINED_ADVISORIES } from './explained-advisories.ts';
import { judgeAudit } from './judge-audit.ts';

const AUDIT = JSON.stringify({
  auditReportVersion: 2,
  vulnerabilities: {
    lower: { name: 'lower', severity: 'high', via: [{ source: 1, name: 'lower', title: 'A loop without end', url: 'https://advisories.example/GHSA-aaaa-bbbb-cccc', severity: 'high', range: '<2' }], effects: ['upper'] },
    upper: { name: 'upper', severity: 'high', via: ['lower'], effects: [] },
  },
  metadata: { vulnerabilities: { high: 2, total: 2 } },
});

it('an advisory that nothing explains is told once, with its package', () => {
  expect(judgeAudit(AUDIT, {})).toEqual({
    unexplained: [{ id: 'GHSA-aaaa-bbbb-cccc', package: 'lower', severity: 'high', title: 'A loop without end', address: 'https://advisories.example/GHSA-aaaa-bbbb-cccc' }], lapsed: [], explained: 0,
  });
});
it('an advisory that is explained is counted', () => expect(judgeAudit(AUDIT, { 'GHSA-aaaa-bbbb-cccc': { reason: 'not reached' } })).toEqual({ unexplained: [], lapsed: [], explained: 1 }));
it('an explanation of what is known no longer is told', () => expect(judgeAudit('{"vulnerabilities":{}}', { 'GHSA-aaaa-bbbb-cccc': { reason: 'not reached' } })?.lapsed).toEqual(['GHSA-aaaa-bbbb-cccc']));
it.each(['', '{"message":"405 Method Not Allowed","error":{}}', 'null'])('%o is no audit', (said) => expect(judgeAudit(said, {})).toBeUndefined());
it('every explanation says why', () => expect(Object.values(EXPLAINED_ADVISORIES).filter(({ reason }) => reason.trim() === '')).toEqual([]));
