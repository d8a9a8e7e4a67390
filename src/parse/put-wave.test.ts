import { describe, expect, it } from 'vitest';
import { putWave } from './put-wave.ts';

const LINES = 'title: a # the title\nwaves:\n  - { id: first, version: 1.0.0 } # spring\n  - { id: second, version: 1.0.0 }\n\n# last\ntime: reading\n';

describe('a wave', () => {
  it('is put at the end, and nothing else is touched', () => expect(putWave(LINES, { id: 'third', version: '1.0.0' })).toBe(LINES.replace('\n\n', '\n  - { id: third, version: 1.0.0 }\n\n')));
  it('or after another, below its comment', () => expect(putWave(LINES, { id: 'third', version: '1.0.0', after: 'first' })).toBe(LINES.replace('# spring\n', '# spring\n  - { id: third, version: 1.0.0 }\n')));
  it('that is there already has its version changed', () => expect(putWave(LINES, { id: 'first', version: '1.2.0' })).toBe(LINES.replace('1.0.0', '1.2.0')));
  it('is put below one of several lines', () => expect(putWave('waves:\n- id: first\n  version: 1.0.0\ntime: reading\n', { id: 'b', version: '1.0.0' })).toBe('waves:\n- id: first\n  version: 1.0.0\n- { id: b, version: 1.0.0 }\ntime: reading\n'));
  it('is put at the end of a file without a last line end', () => expect(putWave('waves:\n  - { id: a, version: 1.0.0 }', { id: 'b', version: '1.0.0' })).toBe('waves:\n  - { id: a, version: 1.0.0 }\n  - { id: b, version: 1.0.0 }\n'));
  it('keeps the line ends of the file', () => expect(putWave(LINES.replaceAll('\n', '\r\n'), { id: 'third', version: '1.0.0' })).toBe(LINES.replace('\n\n', '\n  - { id: third, version: 1.0.0 }\n\n').replaceAll('\n', '\r\n')));
  it('is put into a list on one line', () => expect(putWave('waves: [{ id: a, version: 1.0.0 }] # one\n', { id: 'b', version: '1.0.0' })).toBe('waves: [ { id: a, version: 1.0.0 }, { id: b, version: 1.0.0 } ] # one\n'));
});
