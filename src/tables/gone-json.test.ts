import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { goneCsv, goneJson } from './gone-json.ts';
import { GONE_SCHEMA } from './gone-schema.ts';

const record = { what: 'finding' as const, id: 'lamp', title: { he: 'מנורה', en: 'A lamp' }, published: '1.0.0', goneSince: '1.1.0', reason: { he: 'נשען על קול אחד, ודי.', en: 'One voice, no more.' }, frozen: '/v/1.0.0/files/findings/lamp.json' };
const validate = new Ajv2020({ formats: { 'uri-reference': true } }).compile(GONE_SCHEMA);

it('writes what the schema of gone things says', () => {
  const text = goneJson(record, '/files/schemas/gone.json');
  expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
  expect(JSON.parse(text)).toMatchObject({ gone: true, id: 'lamp', gone_since: '1.1.0', reason: record.reason });
  expect(validate(JSON.parse(goneJson({ what: 'other', published: '1.0.0', reason: record.reason }, 'x')))).toBe(true);
});

it('says so in the cells of a table', () => {
  expect(goneCsv(record)).toBe('\uFEFFgone,reason_he,reason_en,published,gone_since,frozen\r\nlamp,"נשען על קול אחד, ודי.","One voice, no more.",1.0.0,1.1.0,/v/1.0.0/files/findings/lamp.json\r\n');
});
