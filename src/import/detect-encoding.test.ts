import { describe, expect, it } from 'vitest';
import { detectEncoding } from './detect-encoding.ts';

const bytes = (...parts: readonly (string | number)[]) => Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])));
/** Hebrew letters in windows-1255: alef is 0xE0. */
const hebrew = (text: string) => [...text].map((letter) => (letter >= 'א' ? letter.charCodeAt(0) - 0x5d0 + 0xe0 : letter.charCodeAt(0)));

describe('an encoding is', () => {
  it('UTF-8 where the bytes are that', () => expect(detectEncoding(bytes('שם;כן'))).toBe('utf-8'));
  it('UTF-16 by its byte order mark', () => expect([detectEncoding(bytes(0xff, 0xfe, 1, 0)), detectEncoding(bytes(0xfe, 0xff, 0, 1))]).toEqual(['utf-16le', 'utf-16be']));
  it('windows-1255 where the letters above ASCII are Hebrew', () => expect(detectEncoding(bytes(...hebrew('מספר משיב,כן\n7,לא\n')))).toBe('windows-1255'));
});

describe('no encoding is guessed', () => {
  it('where accented letters stand among Latin ones', () => expect(() => detectEncoding(bytes('caf', 0xe9, ',r', 0xe9, 'serv', 0xe9, 'e'))).toThrow(/neither UTF-8 nor windows-1255/));
  it('of Arabic in windows-1256', () => expect(() => detectEncoding(bytes(0xc7, 0xe1, 0xd1, 0xc8, 0xed, 0xda))).toThrow(/neither/));
});
