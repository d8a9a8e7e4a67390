import type { Encoding } from '../parse/import-map-file.ts';
import { Unreadable } from './survey.ts';
import { phrase } from '../terms/phrase.ts';

/** Share of the letters above ASCII that must be Hebrew, and stand beside no Latin letter, for a text to be taken for windows-1255. */
const MOSTLY = 0.9;
const isLatin = (byte: number | undefined) => byte !== undefined && /[a-z]/i.test(String.fromCharCode(byte));

/** The encoding of a text: by its byte order mark, else UTF-8 where the bytes are that, else windows-1255 where nearly all letters above ASCII would be Hebrew. Refuses to guess otherwise. */
export function detectEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (isUtf8(bytes)) return 'utf-8';
  const high = bytes.filter((byte) => byte >= 0xc0).length;
  // In Western encodings the same bytes are accented letters among Latin ones.
  const hebrew = bytes.filter((byte, at) => byte >= 0xe0 && byte <= 0xfa && !isLatin(bytes[at - 1]) && !isLatin(bytes[at + 1])).length;
  if (high > 0 && hebrew / high >= MOSTLY) return 'windows-1255';
  throw new Unreadable(phrase('encoding-not-told'), phrase('write-other-encoding'));
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
