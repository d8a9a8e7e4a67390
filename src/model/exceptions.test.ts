import { describe, expect, it } from 'vitest';
import { aBuilding } from './parsed-report.fixture.ts';
import { withVersion } from './report.ts';
import { acceptedBetween, acceptedOf, exceptionAnchor } from './exceptions.ts';

const entry = (at: string, code = 'DISCLOSURE_RISK') => `  - { code: ${code}, check: 1, date: 2026-01-01, values: { ${at}: 100% of 36 }, reason: { he: כך, en: So } }\n`;
const built = (...entries: string[]) => aBuilding({ 'data/exceptions.yaml': `exceptions:\n${entries.join('')}` });
const cell = { battery: 'trust', item: 'cheering', wave: 'w3' } as never;

describe('exceptions', () => {
  it('concern the value that they name, and every value of a battery that they name', () => expect(acceptedOf(built(entry('trust.cheering@w3'), entry('trust@w3', 'SUM_ABOVE_WHOLE'), entry('trust.openness@w3')).report as never, cell)).toEqual([
    { code: 'DISCLOSURE_RISK', at: 'trust.cheering@w3' }, { code: 'SUM_ABOVE_WHOLE', at: 'trust@w3' }]));
  it('concern the comparison that they name', () => expect(acceptedBetween(built(entry('trust.cheering@w1..w3', 'BREAK_CROSSED')).report as never, 'trust' as never, 'cheering' as never, 'w1' as never, 'w3' as never)).toHaveLength(1));
  it('do not concern another version of the wave than the one in use', () => {
    const { report } = built(entry('trust.cheering@w3'));
    const [w1, w3] = [report?.waves[0], report?.waves[2]];
    const other = withVersion(report as never, { wave: 'w3' as never, found: { ...w3 } as never });
    expect([acceptedOf(other, cell), acceptedOf(withVersion(report as never, { wave: 'w3' as never, found: w3 as never }), cell).length, acceptedOf(withVersion(report as never, { wave: 'w1' as never, found: { ...w1 } as never }), cell).length]).toEqual([[], 1, 1]);
  });
  it('have an address each', () => expect(exceptionAnchor({ code: 'BREAK_CROSSED', at: 'trust.cheering@w1..w3' })).toBe('break-crossed.trust.cheering.w1..w3'));
  it('are told where their place names nothing', () => expect(built(entry('trust.cheering')).diagnostics.map(({ code, line }) => `${line} ${code}`)).toEqual(['2 TYPE_WRONG']));
  it('are told where a place is accepted twice', () => expect(built(entry('trust.cheering@w3'), entry('trust.cheering@w3')).diagnostics.map(({ code, line, expected }) => `${line} ${code} ${expected}`)).toEqual(['3 ID_DUPLICATE data/exceptions.yaml:2']));
  it('may be to two checks at one place', () => expect(built(entry('trust.cheering@w3'), entry('trust.cheering@w3', 'PERCENT_UNREACHABLE')).diagnostics).toEqual([]));
});
