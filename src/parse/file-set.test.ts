import { expect, it } from 'vitest';
import { z } from 'zod';
import { openFiles } from './file-set.ts';
import { told } from './reading.fixture.ts';
import { phrase } from '../terms/phrase.ts';

const shape = z.strictObject({ a: z.number() });
const filesOf = (texts: Record<string, string>) => openFiles(new Map(Object.entries(texts).map(([file, text]) => [file, new TextEncoder().encode(text)])));

it('reads YAML of a shape', () => expect(filesOf({ 'data/a.yaml': 'a: 1' }).yaml('data/a.yaml', phrase('the-report'), shape)?.value).toEqual({ a: 1 }));

it('tells a missing file where it is needed, with what it is for', () => {
  const reader = filesOf({});
  reader.yaml('data/a.yaml', phrase('the-report'), shape, phrase('it-names-the-report'));
  expect(reader.diagnostics).toMatchObject([{ code: 'FILE_MISSING', file: 'data/a.yaml', hint: 'Create it; it names the report, its languages and its waves.' }]);
});

it('lets an optional file be missing', () => {
  const reader = filesOf({});
  expect([reader.yaml('data/a.yaml', phrase('the-report'), shape), reader.diagnostics]).toEqual([undefined, []]);
});

it('collects what is wrong in the files that it reads', () => {
  const reader = filesOf({ 'data/a.yaml': 'b: 1', 'data/b.yaml': '' });
  reader.yaml('data/a.yaml', phrase('the-report'), shape);
  reader.yaml('data/b.yaml', phrase('the-report'), shape);
  expect(told(reader.diagnostics)).toEqual(['1:1 KEY_MISSING', '1:1 KEY_UNKNOWN', '1:1 FILE_EMPTY']);
});

it('names what nothing has taken, sorted, below one folder', () => {
  const reader = filesOf({ 'data/c.yaml': 'a: 1', 'data/b.yaml': 'a: 1', 'data/a.yaml': 'a: 1', 'content/x.mdx': 'x' });
  reader.source('data/b.yaml', phrase('the-report'));
  expect(reader.untaken('data/')).toEqual(['data/a.yaml', 'data/c.yaml']);
});
