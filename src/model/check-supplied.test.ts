import { expect, it } from 'vitest';
import { checkSupplied } from './check-supplied.ts';
import { aParsedReport, REPORT_YAML } from './parsed-report.fixture.ts';

const told = (yaml: string) => checkSupplied(aParsedReport({ 'data/report.yaml': yaml })).map(({ code, severity, line, column, expected }) => `${line}:${column} ${severity} ${code} ${expected}`);

it('warns of nothing where everything is supplied', () => expect(told(REPORT_YAML)).toEqual([]));
it('warns of each fact that is not yet supplied, at its place', () => {
  expect(told(REPORT_YAML.replaceAll('address: https://example.org/', 'address: not-yet-supplied').replace('contact: { he: כאן, en: Here }', 'contact: not-yet-supplied'))).toEqual([
    '5:59 warning NOT_YET_SUPPLIED publisher.address', '10:18 warning NOT_YET_SUPPLIED site.address', '20:10 warning NOT_YET_SUPPLIED contact']);
});
