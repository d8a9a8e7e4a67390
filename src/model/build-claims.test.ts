import { describe, expect, it } from 'vitest';
import { aBuilding } from './parsed-report.fixture.ts';

const FINDING = 'number: 1\ntheme: theme\narena: arena\nchapter: chapter\nslides: [15]\nclaims:\n';
const built = (...claims: string[]) => aBuilding({ 'data/findings/cheering.yaml': `${FINDING}${claims.map((one) => `  - { ${one} }\n`).join('')}`, 'data/statements.yaml': 'statements:\n  - { id: s-1, slide: 9, original: { lang: he, text: א }, translations: { en: a } }\n' });
const told = (...claims: string[]) => built(...claims).diagnostics.filter(({ severity }) => severity === 'error').map(({ code, line, column }) => `${line}:${column} ${code}`);

describe('a count of items', () => {
  const count = (from: string, to: string, of = 'trust') => `id: c, kind: count-of-items, of: ${of}, from: ${from}, to: ${to}, holds: higher, count: 1`;
  it('knows of how many: those with a figure in both waves', () => expect([built(count('w1', 'w3')), built(count('w1', 'w2'))].map(({ report }) => report?.claims[0]?.of)).toMatchObject([{ total: 2 }, { total: 1 }]));
  it('names a battery and waves that are there', () => expect([told(count('w1', 'w9')), told(count('w1', 'w3', 'trsut'))]).toEqual([['7:61 WAVE_UNKNOWN'], ['7:40 BATTERY_UNKNOWN']]));
  it('leads from an earlier wave to a later one', () => expect(told(count('w3', 'w1'))).toEqual(['7:61 ATTRIBUTE_INVALID']));
  it('counts in whole numbers', () => expect(() => told(count('w1', 'w3').replace('count: 1', 'count: 1.5'))).toThrow(/stands where/));
});

describe('what the source states without a figure', () => {
  it('has its statement, and the claims that the figures bear', () => expect(built('id: a, kind: all, of: trust.cheering@w3', 'id: c, kind: stated-by-source, statement: s-1, figures: [a]').report?.claims[1]?.of).toEqual({ statement: 's-1', figures: ['a'] }));
  it('is told where it names a statement or a claim in vain', () => expect([told('id: c, kind: stated-by-source, statement: s-2'), told('id: c, kind: stated-by-source, statement: s-1, figures: [b]')]).toEqual([['7:49 REFERENCE_DANGLING'], ['7:63 REFERENCE_DANGLING']]));
});

it('tells a value that it cannot read at its place', () => expect([told('id: c, kind: all, of: trust'), told('id: c, kind: rose, of: trust, from: w1, to: w3')]).toEqual([['7:29 VALUE_REFERENCE_INVALID'], ['7:30 VALUE_REFERENCE_INVALID']]));
