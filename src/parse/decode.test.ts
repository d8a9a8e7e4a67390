import { describe, expect, it } from 'vitest';
import { decodeFile } from './decode.ts';
import { told } from './reading.fixture.ts';
import { phrase } from '../terms/phrase.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const decoded = (content: Uint8Array) => decodeFile('data/report.yaml', content, phrase('the-report'));

describe('bytes that are UTF-8', () => {
  it('become text', () => expect(decoded(bytes('אמון: 1\n')).source).toEqual({ file: 'data/report.yaml', text: 'אמון: 1\n' }));
  it('lose a byte order mark at the beginning', () => expect(decoded(bytes('\uFEFFa: 1')).source?.text).toBe('a: 1'));
  it('keep such a mark elsewhere', () => expect(decoded(bytes('a\uFEFFb')).source?.text).toBe('a\uFEFFb'));
  it('have their line ends made one character', () => expect(decoded(bytes('a: 1\r\nb: 2\r\n')).source?.text).toBe('a: 1\nb: 2\n'));
});

describe('a file without content', () => {
  it.each(['', '  \n\t\n', '\uFEFF', '\uFEFF \r\n'])('is told: %j', (text) => expect(told(decoded(bytes(text)).diagnostics)).toEqual(['1:1 FILE_EMPTY']));
  it('is told with what it must hold', () => expect(decoded(bytes('')).diagnostics[0]?.message).toBe('The file is empty; it must hold the report.'));
});

describe('bytes that are not UTF-8', () => {
  const hebrewIn = (name: string, text: string) => Uint8Array.from([...text].map((letter) => (name === 'windows-1255' && /[א-ת]/.test(letter) ? letter.charCodeAt(0) - 0x5d0 + 0xe0 : letter.charCodeAt(0))));

  it('are told with line and column', () => expect(told(decoded(Uint8Array.from([...bytes('a: 1\nאמון: '), 0xff, 0x20])).diagnostics)).toEqual(['2:7 ENCODING_WRONG']));
  it('are told with the first byte that cannot be read', () => expect(decoded(Uint8Array.from([0x61, 0xe9, 0x62])).diagnostics[0]?.actual).toBe('0xe9'));
  it('are told of Hebrew in an old code page', () => expect(told(decoded(hebrewIn('windows-1255', 'title: אמון\n')).diagnostics)).toEqual(['1:8 ENCODING_WRONG']));
  it('are told of UTF-16 at its first byte', () => expect(told(decoded(Uint8Array.from([0xff, 0xfe, 0x61, 0x00])).diagnostics)).toEqual(['1:1 ENCODING_WRONG']));
  it('are told of a letter cut off at the end', () => expect(told(decoded(bytes('אב').slice(0, 3)).diagnostics)).toEqual(['1:2 ENCODING_WRONG']));
  it('are told at their place behind a byte order mark', () => expect(told(decoded(Uint8Array.from([...bytes('\uFEFFab'), 0xff])).diagnostics)).toEqual(['1:3 ENCODING_WRONG']));
  it('are told once and give no text', () => expect(decoded(Uint8Array.from([0xff, 0xff, 0xff]))).toMatchObject({ diagnostics: [{ code: 'ENCODING_WRONG' }] }));
});

it('takes a replacement character that is written in the file for what it is', () => expect(decoded(bytes('a\uFFFD')).source?.text).toBe('a\uFFFD'));
