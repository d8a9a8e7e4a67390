import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readYaml } from './read-yaml.ts';
import { lineCheckOf } from './reading.fixture.ts';
import { parsePageFile } from './page-file.ts';
import { count, size, slides, text } from './shapes.ts';

const schema = z.strictObject({ title: text, slides, size, other: z.union([z.strictObject({ count }), z.literal('none')]) });
const read = (yaml: string) => readYaml({ file: 'x.yaml', text: yaml }, schema);
const told = (yaml: string) => read(yaml).diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`);
const RIGHT = 'title: Tea\nslides: [1]\nsize: {count: 3}\nother: none\n';

describe('TODO in a YAML file', () => {
  it('is told at its place, and the rest of the file is read', () => {
    expect(told(RIGHT.replace('Tea', 'Tea, TODO'))).toEqual(['TEXT_UNWRITTEN 1:13']);
    expect(read(RIGHT.replace('Tea', 'Tea, TODO')).yaml?.value.title).toBe('Tea, TODO');
  });
  it.each([['[1]', '[TODO]', '2:10'], ['{count: 3}', '{count: TODO}', '3:15'], ['none', '{count: TODO}', '4:16'], ['none', 'TODO', '4:8']])('in place of %s is told once: %s', (right, todo, place) => {
    expect(told(RIGHT.replace(right, todo))).toEqual([`TEXT_UNWRITTEN ${place}`]);
  });
  it('hides no other slip of the file', () => expect(told(RIGHT.replace('Tea', 'TODO').replace('[1]', '[one]'))).toEqual(['TEXT_UNWRITTEN 1:8', 'TYPE_WRONG 2:10']));
  it('may stand in a comment, in a name and in other words', () => expect(told(`# TODO\n${RIGHT.replace('Tea', 'TODOS today')}`)).toEqual([]));
});

describe('TODO in words', () => {
  const page = (front: string, body: string) => parsePageFile({ file: 'x.mdx', text: `---\ntitle: Tea\nnav: Tea\nsummary: ${front}\n---\n\n## Cups {#cups}\n\n${body}\n` }, lineCheckOf('en')).diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`);
  it('is told once in front matter', () => expect(page('TODO what was found', 'Words.')).toEqual(['TEXT_UNWRITTEN 4:10']));
  it('is told in a paragraph, in place of what else the line says', () => expect(page('Words.', 'Here 12 members, TODO **or** more.')).toEqual(['TEXT_UNWRITTEN 9:18']));
  it('is told in the title of an aside', () => expect(page('Words.', '<Aside title="TODO">\n\nWords.\n\n</Aside>')).toHaveLength(1));
  it('may stand in a comment', () => expect(page('Words.', '{/* TODO */}')).toEqual([]));
});
