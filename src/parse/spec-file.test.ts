import { describe, expect, it } from 'vitest';
import { openFiles } from './file-set.ts';
import { told } from './reading.fixture.ts';
import { isLocalizedText, isSpecImage, parseSpecFile, untakenSpecs } from './spec-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const reading = (text: string, name = 'a.yaml', others: Record<string, Uint8Array> = {}) => {
  const reader = openFiles(new Map(Object.entries({ [`data/specs/${name}`]: bytes(text), ...others })));
  const spec = parseSpecFile(reader, name, ['he', 'en']);
  return { spec, said: told(reader.diagnostics), reader };
};

describe('a specification', () => {
  it('is read from YAML', () => expect(reading('mark: bar\n').spec?.yaml.value).toEqual({ mark: 'bar' }));
  it('is read from JSON, even one with tabs, and keeps its places', () => {
    const { spec, said } = reading('{\n\t"mark": "bar"\n}\n', 'a.json');
    expect([spec?.yaml.value, said, spec?.yaml.at(['mark'])]).toEqual([{ mark: 'bar' }, [], { file: 'data/specs/a.json', line: 2, column: 10 }]);
  });
  it('that is missing is told', () => expect(told((() => { const reader = openFiles(new Map()); parseSpecFile(reader, 'a.yaml', ['he']); return reader.diagnostics; })())).toEqual(['1:1 FILE_MISSING']));
  it.each([
    ['[bar]\n', '1:1 TYPE_WRONG'],
    ['mark: *bar\n', '1:7 YAML_SYNTAX'],
    ['mark: bar\nmark: line\n', '2:1 ID_DUPLICATE'],
    ['title: { he: א }\n', '1:8 TRANSLATION_MISSING'],
    ['data: { battery: trust, wave: w1 }\n', '1:25 KEY_UNKNOWN'],
    ['data: { battery: 3 }\n', '1:18 TYPE_WRONG'],
    ['data: { battery: trust, waves: w1 }\n', '1:32 TYPE_WRONG'],
    ['mark: { type: image, url: harbour.png }\n', '1:27 FILE_MISSING'],
  ])('%j is told', (text, said) => expect(reading(text).said).toEqual([said]));
});

describe('a text in several languages', () => {
  const isText = (node: object, path: (string | number)[] = ['title']) => isLocalizedText(node as never, path, ['he', 'en']);
  it('has languages for its keys and words for its values', () => expect([isText({ he: 'א', en: 'a' }), isText({ he: ['א', 'ב'], en: ['a', 'b'] })]).toEqual([true, true]));
  it('is no row of data with such columns', () => expect(isText({ he: 'א', en: 'a' }, ['data', 'values', 0])).toBe(false));
  it.each([[{}], [{ he: 1, en: 2 }], [{ he: 'א', text: 'a' }]])('is not %j', (node) => expect(isText(node)).toBe(false));
});

describe('pictures of a specification', () => {
  const png = new Uint8Array([137, 80, 78, 71]);
  it('are kept in it as data', () => expect(reading('mark: { type: image, url: harbour.png }\n', 'a.yaml', { 'data/specs/harbour.png': png }).spec?.images).toEqual({ 'harbour.png': 'data:image/png;base64,iVBORw==' }));
  it('are told from other files', () => expect(['data/specs/harbour.png', 'data/specs/a.yaml', 'data/harbour.png'].map(isSpecImage)).toEqual([true, false, false]));
});

it('tells files that no chart names', () => {
  const { reader } = reading('mark: bar\n', 'a.yaml', { 'data/specs/b.yaml': bytes('mark: bar\n'), 'data/specs/c.png': bytes('x'), 'data/specs/README.md': bytes('x') });
  expect(untakenSpecs(reader).map(({ file, hint }) => [file, hint])).toEqual([
    ['data/specs/b.yaml', 'Name it under spec in data/charts.yaml, or delete it.'],
    ['data/specs/c.png', 'Name it in a specification that draws it, or delete it.'],
  ]);
});
