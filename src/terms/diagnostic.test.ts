import { describe, expect, it } from 'vitest';
import { byPlace, diagnostic, hasError, type Diagnostic } from './diagnostic.ts';
import { SOMEWHERE } from './place.fixture.ts';

const at = (file: string, line: number, column: number): Diagnostic => diagnostic('FOLDER_MISSING', { file, line, column }, { actual: 'data' });

describe('diagnostic', () => {
  it('fills the slots of the message and the hint', () => {
    const one = diagnostic('BATTERY_UNKNOWN', SOMEWHERE, { actual: 'trsut', repair: 'Did you mean trust?' });
    expect([one.message, one.hint]).toEqual(['There is no battery trsut.', 'Did you mean trust?']);
  });

  it('carries place, severity, and what is and what must be', () => {
    expect(diagnostic('WAVE_MISMATCH', { file: 'w.yaml', line: 2, column: 7 }, { actual: 'w1', expected: 'w2' }))
      .toMatchObject({ code: 'WAVE_MISMATCH', severity: 'error', file: 'w.yaml', line: 2, column: 7, actual: 'w1', expected: 'w2' });
  });

  it('keeps no actual and no expected where none is given', () => {
    expect(diagnostic('HEADING_ID_MISSING', SOMEWHERE, { repair: '## … {#a}' })).not.toHaveProperty('actual');
  });

  it('takes only place from what it is given as a place', () => {
    const wider = { ...SOMEWHERE, message: 'other', kind: 'text' };
    expect(diagnostic('FOLDER_MISSING', wider, { actual: 'data' })).not.toHaveProperty('kind');
  });

  it('puts braces of a value in as they are', () => {
    expect(diagnostic('EXPRESSION_FORBIDDEN', SOMEWHERE, { actual: '{actual}' }).message).toContain('{actual} in braces');
  });

  it('refuses to leave a slot open', () => {
    expect(() => diagnostic('BATTERY_UNKNOWN', SOMEWHERE, { actual: 'x' })).toThrow('Impossible: BATTERY_UNKNOWN without repair');
  });
});

describe('hasError', () => {
  const warning = diagnostic('NOT_YET_SUPPLIED', SOMEWHERE, { expected: 'contact' });

  it('is false of warnings alone', () => expect(hasError([warning])).toBe(false));
  it('is true of an error among warnings', () => expect(hasError([warning, at('a', 1, 1)])).toBe(true));
  it('is false of nothing', () => expect(hasError([])).toBe(false));
});

it('sorts by file, then line, then column', () => {
  const sorted = [at('b', 1, 1), at('a', 10, 1), at('a', 2, 9), at('a', 2, 3)].sort(byPlace);
  expect(sorted.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual(['a:2:3', 'a:2:9', 'a:10:1', 'b:1:1']);
});
