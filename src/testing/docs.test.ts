import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stripControls } from '../i18n/isolate.ts';
import { importMapSchema } from '../parse/import-map-file.ts';
import { movedSchema } from '../parse/moved-file.ts';
import { parseFindingWords, parsePageFile } from '../parse/page-file.ts';
import { readYaml } from '../parse/read-yaml.ts';
import { lineCheckOf } from '../parse/reading.fixture.ts';
import { ownVocabularySchema } from '../parse/vocabulary-file.ts';
import { z } from 'zod';
import { CODES } from '../terms/codes.ts';

const english = lineCheckOf('en');
const blocksIn = (file: string, language: string) => [...readFileSync(file, 'utf8').matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map((match, at) => ({ name: `${file} block ${at + 1}`, text: match[1] ?? '' }));

describe('examples in the guides', () => {
  it.each(['content/README.md', 'content/README.he.md'].flatMap((file) => blocksIn(file, 'mdx')))('$name is read without a diagnostic', ({ text }) => {
    const parse = text.includes('sentence:') ? parseFindingWords : parsePageFile;
    const typed = { file: 'example.mdx', text: text.replace('At most 120 words', 'Few words') };
    expect(parse(typed, english).diagnostics).toEqual([]);
  });
  it.each(['content/README.md', 'content/README.he.md'].flatMap((file) => blocksIn(file, 'yaml')))('$name is a vocabulary', ({ text }) => {
    expect(readYaml({ file: 'example.yaml', text }, ownVocabularySchema).diagnostics).toEqual([]);
  });
  it.each(['data/README.md', 'data/README.he.md', 'CONTRIBUTING.md'].flatMap((file) => blocksIn(file, 'yaml')))('$name is valid YAML', ({ text }) => {
    expect(readYaml({ file: 'example.yaml', text }, z.unknown()).diagnostics).toEqual([]);
  });
  it.each(['data/README.md', 'data/README.he.md', 'docs/import.he.md'].flatMap((file) => blocksIn(file, 'yaml')).filter(({ text }) => text.includes('scales:')))('$name is a map of an import', ({ text }) => {
    expect(readYaml({ file: 'example.yaml', text }, importMapSchema(['he', 'en'])).diagnostics).toEqual([]);
  });
  it.each(['data/README.md', 'data/README.he.md'].flatMap((file) => blocksIn(file, 'yaml')).filter(({ text }) => text.includes('moved:')))('$name says what has moved and what is gone', ({ text }) => {
    expect(readYaml({ file: 'example.yaml', text }, movedSchema(['he', 'en'])).diagnostics).toEqual([]);
  });
});

describe('docs/diagnostics.md', () => {
  it('has a row for every code, with its message and its repair', () => {
    const rows = Object.entries(CODES).map(([code, { severity, message, hint }]) => `| \`${code}\` | ${severity} | ${message} | ${hint} |`.replaceAll('{repair}', '(said at the place)'));
    const text = `# Diagnostics\n\n[In Hebrew, with causes](diagnostics.he.md).\n\nEvery message that \`npm run check\` and a build can give, in English; \`ADVA_LANG=he\` has them said in Hebrew (\`messages/he.yaml\`). A name in braces is filled in with what stands at the place.\n\n| code | severity | what is wrong | repair |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
    const written = readFileSync('docs/diagnostics.md', 'utf8');
    if (written !== text && process.env['CI'] === undefined) writeFileSync('docs/diagnostics-changed.md', text);
    expect(written).toBe(text);
  });
});

describe('docs/diagnostics.he.md', () => {
  const hebrew = readFileSync('docs/diagnostics.he.md', 'utf8');
  const rows = [...hebrew.matchAll(/^\| `(.*?)` \|.*$/gm)].map(([row, code]) => ({ code, cells: row.split(' | ').slice(1) }));
  const severityOf = { error: 'שגיאה', warning: 'אזהרה' };
  const inTables = hebrew.split('\n').filter((line) => line.startsWith('|') && !/^\| (הקוד|---) \|/.test(line));

  it('has one row for every code, in the order of the codes, with its severity', () => {
    const expected = Object.entries(CODES).map(([code, { severity }]) => `${code} ${severityOf[severity]}`);
    expect(rows.map(({ code, cells }) => `${code} ${cells[0]}`)).toEqual(expected);
  });
  it('has no other row', () => expect(inTables).toHaveLength(Object.keys(CODES).length));
  it('says cause and repair of every code in Hebrew', () => {
    expect(rows.filter(({ cells }) => cells.length !== 3 || !cells.slice(1).every((cell) => /\p{Script=Hebrew}{2}/u.test(cell))).map(({ code }) => code)).toEqual([]);
  });
  it('shows a message as it is printed', () => expect(hebrew).toContain(stripControls(readFileSync('src/testing/broken/BATTERY_UNKNOWN/expected.he.txt', 'utf8')).trimEnd()));
  it('keeps the direction of code that begins or ends with a sign', () => {
    const bare = hebrew.replace(/<span dir="ltr">`[^`\n]+`<\/span>/g, '').match(/`[^`\n]+`/g) ?? [];
    expect(bare.filter((code) => !/^`[a-z](?:.*[a-z])?`$/i.test(code))).toEqual([]);
  });
});
