import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { COMPONENTS } from '../parse/components.ts';
import { FILE_KINDS } from '../parse/file-kinds.ts';
import type { Descriptions } from '../parse/descriptions-file.ts';
import { descriptionOf, keysOf } from './describe.ts';
import { keyPathsOf } from './key-paths-of.ts';
import type { JsonSchema } from './json-schema.ts';

const LANGUAGES = ['he', 'en'];
const keys = FILE_KINDS.flatMap(({ name, schema }) => keyPathsOf(z.toJSONSchema(schema(['xx']), { target: 'draft-7', io: 'input', unrepresentable: 'any' }) as JsonSchema, ['xx']).map((path) => ({ kind: name, path })));

describe.each(LANGUAGES)('descriptions in %s', (lang) => {
  const descriptions = parse(readFileSync(`descriptions/${lang}.yaml`, 'utf8')) as Descriptions;
  it('say what each kind of file is for', () => expect(Object.keys(descriptions.files)).toEqual(FILE_KINDS.map(({ name }) => name)));
  it('say what each key is for', () => {
    expect(keys.filter(({ kind, path }) => descriptionOf(descriptions, kind, path) === undefined).map(({ kind, path }) => `${kind}: ${path.join('.')}`)).toEqual([]);
  });
  it('say what each component is for', () => expect(Object.keys(descriptions['components'] as object)).toEqual([...Object.keys(COMPONENTS), 'comment']));
  it('have no entry that no key uses', () => {
    const used = new Set(keys.flatMap(({ kind, path }) => keysOf(kind, path).filter(({ section, key }) => (descriptions[section] as Record<string, string> | undefined)?.[key] !== undefined).slice(0, 1)).map(({ section, key }) => `${section} ${key}`));
    const written = Object.entries(descriptions).filter(([section]) => !['files', 'components', 'language'].includes(section)).flatMap(([section, entries]) => Object.keys(entries as object).map((key) => `${section} ${key}`));
    expect(written.filter((entry) => !used.has(entry))).toEqual([]);
  });
});
