import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { parse } from 'yaml';
import { beforeAll, describe, expect, it } from 'vitest';
import { kindsOfFile } from '../editor/kind-of-file.ts';
import { FILE_KINDS } from '../parse/file-kinds.ts';
import { loadEditorFiles } from '../report/editor-files.ts';
import { isStored } from '../parse/release-file.ts';
import { readFolders } from '../report/read-folder.ts';

const HARBOUR = 'src/testing/reports/harbour';
const FOLDERS = ['data', 'content', 'strings', 'vocabulary'];

describe.each(['.', HARBOUR])('schemas for editors of %s', (report) => {
  const checks = new Map<string, ValidateFunction>();
  let files: [string, unknown][] = [];
  beforeAll(async () => {
    const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
    for (const [file, text] of await loadEditorFiles(report, '.')) {
      const name = /schemas\/(.+)\.json$/.exec(file)?.[1];
      if (name !== undefined) checks.set(name, ajv.compile(JSON.parse(text)));
    }
    files = [...await readFolders(report, FOLDERS, isStored)].filter(([file]) => /\.(yaml|json|mdx)$/.test(file)).map(([file, bytes]) => {
      const text = new TextDecoder().decode(bytes);
      return [file, parse(file.endsWith('.mdx') ? /^---\n([^]*?)\n---/.exec(text)?.[1] ?? '' : text)];
    });
  }, 60_000);
  const wrongIn = (name: string, value: unknown) => {
    const check = checks.get(name);
    if (!check) throw new Error(`no schema ${name}`);
    return check(value) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };

  it('are there for every file, one for each', () => {
    expect(files.map(([file]) => [file, kindsOfFile(file).length]).filter(([, kinds]) => kinds !== 1)).toEqual([]);
  });
  it('pass every data file and the front matter of every file of words', () => {
    expect(files.flatMap(([file, value]) => kindsOfFile(file).flatMap(({ name }) => wrongIn(name, value).map((wrong) => `${file} ${wrong}`)))).toEqual([]);
  });

  const slips: readonly [kind: string, path: RegExp, change: (text: string) => string][] = [
    ['finding', /^data\/findings\//, (text) => text.replace(/"theme":"[^"]*/, '$&x')],
    ['finding', /^data\/findings\//, (text) => text.replace(/"lead":"[^"@]*/, '$&x')],
    ['finding', /^data\/findings\//, (text) => text.replace(/"kind":"[^"]*/, '$&x')],
    ['finding', /^data\/findings\//, (text) => text.replace(/"slides":\[\d+/, '$&000')],
    ['finding', /^data\/findings\//, (text) => text.replace('"number"', '"numbr"')],
    ['charts', /^data\/charts/, (text) => text.replace(/"battery":"[^"]*/, '$&x')],
    ['wave', /^data\/waves\//, (text) => text.replace(/"batteries":\{"[^"]*/, '$&x')],
    ['wave', /^data\/waves\//, (text) => text.replace(/"values":\{"[^"]*/, '$&x')],
    ['wave', /^data\/waves\//, (text) => text.replace(/"percent":\d+/, '"percent":101')],
    ['wave', /^data\/waves\//, (text) => text.replace(/"percent":(\d+)/, '"percent":$1,"count":1')],
    ['report', /^data\/report/, (text) => text.replace(/"navigation":\["[^"]*/, '$&x')],
    ['report', /^data\/report/, (text) => text.replace(/"title":\{"[a-z]*":"[^"]*",?/, '"title":{')],
    ['exceptions', /^data\/exceptions/, (text) => text.replace(/"values":\{"[^"@]*/, '$&x')],
  ];
  it.each(slips)('refuse a slip in a file of the kind %s, %s %s', (name, path, change) => {
    const slipped = files.filter(([file]) => path.test(file)).flatMap(([, value]) => {
      const text = change(JSON.stringify(value));
      return text === JSON.stringify(value) ? [] : [JSON.parse(text) as unknown];
    });
    expect(slipped.length).toBeGreaterThan(0);
    expect(slipped.filter((value) => wrongIn(name, value).length === 0)).toEqual([]);
  });
});

describe('the settings for VS Code', () => {
  const settings = JSON.parse(readFileSync(join('.vscode', 'settings.json'), 'utf8').replace(/^\s*\/\/.*$/gm, '')) as Record<string, unknown>;
  it('hold every kind of YAML file against its schema, and no file of the program', () => {
    const yaml = FILE_KINDS.map(({ name, files }) => [`./.vscode/schemas/${name}.json`, files.filter((file) => file.endsWith('.yaml'))] as const).filter(([, files]) => files.length > 0);
    expect(settings['yaml.schemas']).toEqual(Object.fromEntries(yaml.map(([schema, files]) => [schema, [...files, '!src/**']])));
  });
  it('leave out of Git what is written anew for every state of the report', () => {
    expect(readFileSync('.gitignore', 'utf8').split('\n')).toEqual(expect.arrayContaining(['.vscode/schemas/', '.vscode/adva-names.code-snippets']));
  });
});
