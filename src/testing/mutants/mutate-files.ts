import type { Change } from './change.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes ?? new Uint8Array());
const nth = <T>(list: readonly T[], at: number) => list[at % Math.max(1, list.length)] as T;

const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
const windows1255 = (text: string) => Uint8Array.from(text, (letter) => (/[א-ת]/.test(letter) ? letter.charCodeAt(0) - 0x5d0 + 0xe0 : letter.charCodeAt(0) & 0xff));
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const withBom = (text: string) => encode(`\uFEFF${text}`);
const withCrlf = (text: string) => encode(text.replaceAll('\n', '\r\n'));
const withCr = (text: string) => encode(text.replaceAll('\n', '\r'));

/** Bytes and names of files: encodings, cuts, files that go, come, or stand under another name. */
export const FILE_CHANGES: Readonly<Record<string, Change>> = {
  removeFile: (files, file) => void files.delete(file),
  removeFolder(files, file) {
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    for (const name of [...files.keys()]) if (name.startsWith(folder)) files.delete(name);
  },
  emptyFile: (files, file) => void files.set(file, new Uint8Array()),
  truncate: (files, file, { at }) => void files.set(file, (files.get(file) as Uint8Array).slice(0, at % Math.max(1, files.get(file)?.length ?? 1))),
  wrongEncoding: (files, file, { at }) => void files.set(file, nth([utf16, windows1255, latin1, withBom, withCrlf, withCr], at)(decode(files.get(file)))),
  strayByte(files, file, { at, to }) {
    const bytes = Uint8Array.from(files.get(file) ?? []);
    if (bytes.length > 0) bytes[at % bytes.length] = nth([0x00, 0xff, 0xc0, 0x80, 0xed, 0x1b, 0x0c], to);
    files.set(file, bytes);
  },
  renameFile(files, file, { text }) {
    const bytes = files.get(file) as Uint8Array;
    const [, folder = '', end = ''] = /^(.*\/)[^/]*?(\.[a-z]+)?$/.exec(file) ?? [];
    files.delete(file);
    // No file system has names with NUL, nor names that are empty or only dots; what the rest look like is up to others.
    files.set(`${folder}${text.replaceAll('\0', '').replace(/^\.*$/, 'x').slice(0, 80)}${end}`, bytes);
  },
  copyFile(files, file, { text }) {
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    files.set(`${folder}${text.replaceAll(/[\0/]/g, '').replace(/^\.*$/, 'copy').slice(0, 80)}${file.slice(file.lastIndexOf('.'))}`, files.get(file) as Uint8Array);
  },
  swapFiles(files, file, { at }) {
    const other = nth([...files.keys()].sort(), at);
    const [one, two] = [files.get(file) as Uint8Array, files.get(other) as Uint8Array];
    files.set(file, two).set(other, one);
  },
};
