import { describe, expect, it } from 'vitest';
import { SOMEWHERE } from '../terms/place.fixture.ts';
import { parseSubject, type Subject } from '../parse/subject.ts';
import { diagnostic } from '../terms/diagnostic.ts';
import type { Exception } from '../model/report.ts';
import { CHECK_VERSIONS } from './check-data.ts';
import type { Doubt } from './doubt.ts';
import { judgeDoubts } from './judge-doubts.ts';

const doubt = (at: string, value: string): Doubt => ({ code: 'PERCENT_UNREACHABLE', at, value, diagnostic: diagnostic('PERCENT_UNREACHABLE', SOMEWHERE, { actual: value, detail: 'so' }) });
const exception = (at: string, value: string, check = 1): Exception => ({ code: 'PERCENT_UNREACHABLE', check, date: '2026-01-01', reason: {}, values: [{ subject: parseSubject(at) as Subject, value, place: SOMEWHERE }] });
const told = (doubts: readonly Doubt[], exceptions: readonly Exception[], versions = CHECK_VERSIONS) => judgeDoubts(doubts, exceptions, versions).diagnostics.map(({ code, message, hint }) => `${code} ${message} ${hint}`);
const NEW = doubt('practice.new-knowledge@year-2', '78% of 38');

describe('what is flagged', () => {
  it('fails without an exception', () => expect(judgeDoubts([NEW], [], CHECK_VERSIONS).diagnostics).toEqual([NEW.diagnostic]));
  it('passes with an exception for what it is', () => expect(told([NEW], [exception(NEW.at, NEW.value)])).toEqual([]));
  it('fails by its lapsed exception once its value has changed, and is told once', () => expect(told([doubt(NEW.at, '81% of 38')], [exception(NEW.at, '78% of 38')])).toEqual([
    'EXCEPTION_LAPSED The exception for practice.new-knowledge@year-2 was given for 78% of 38; now there is 81% of 38. Look at the value again. If it is to stay, write practice.new-knowledge@year-2: 81% of 38 and the date of today; else mend it and delete the exception.']));
  it('fails once its base has changed', () => expect(told([doubt(NEW.at, '78% of 39')], [exception(NEW.at, '78% of 38')])[0]).toContain('EXCEPTION_LAPSED'));
  it('fails once the check has changed', () => expect(told([NEW], [exception(NEW.at, NEW.value)], { ...CHECK_VERSIONS, PERCENT_UNREACHABLE: 2 })[0]).toContain('was given for 78% of 38, by check 1; now there is 78% of 38, by check 2'));
  it('stays open where its exception has lapsed, so that the next one can be suggested', () => expect(judgeDoubts([NEW], [exception(NEW.at, '77% of 38')], CHECK_VERSIONS).open).toEqual([NEW]));
  it('is not covered by an exception to another check', () => expect(told([NEW], [{ ...exception(NEW.at, NEW.value), code: 'DISCLOSURE_RISK' }])).toHaveLength(2));
});

describe('an exception that nothing needs', () => {
  it('is told, with the place that was meant', () => expect(told([NEW], [exception(NEW.at, NEW.value), exception('practice.new-knowlege@year-2', '78% of 38')])).toEqual([
    'EXCEPTION_NEEDLESS Nothing is flagged as PERCENT_UNREACHABLE at practice.new-knowlege@year-2. Did you mean practice.new-knowledge@year-2?']));
  it('is told where the value fits by now', () => expect(told([], [exception(NEW.at, NEW.value)])[0]).toContain('Delete this line'));
});
