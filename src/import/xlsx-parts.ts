import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { Unreadable } from './survey.ts';
import { phrase } from '../terms/phrase.ts';

/** The most that a workbook may take unpacked, in bytes: a survey is far below, a packed bomb far above. */
const LARGEST = 300_000_000;

const SAVE_AGAIN = phrase('save-workbook-again');

/** What a reader of XML is told: elements by their local names. */
export interface XmlEvents {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
}

/** The parts of a workbook by their names, without a `/` at the start. Refuses what is not a workbook of the `.xlsx` format. */
export function openWorkbook(bytes: Uint8Array): (name: string) => string | undefined {
  // Old workbooks and encrypted ones are OLE files.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new Unreadable(phrase('old-workbook'), SAVE_AGAIN);
  let size = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const wanted = /\.(xml|rels)$/.test(name) && !/^xl\/(drawings|charts|theme|media)\//.test(name);
        size += wanted ? originalSize : 0;
        return wanted && size <= LARGEST;
      },
    });
  } catch {
    throw new Unreadable(phrase('no-workbook'), SAVE_AGAIN);
  }
  if (size > LARGEST) throw new Unreadable(phrase('too-large-unpacked'), phrase('copy-sheet'));
  const known = new Map(Object.entries(files).map(([name, file]) => [name.toLowerCase().replace(/^\//, ''), file]));
  return (name) => {
    const part = known.get(name.toLowerCase());
    return part && strFromU8(part);
  };
}

/** Reads a part of a workbook from its start to its end. */
export function readXml(xml: string, events: Partial<XmlEvents>): void {
  const parser = new SaxesParser();
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  parser.on('opentag', ({ name, attributes }) => events.open?.(local(name), attributes));
  parser.on('text', (text) => events.text?.(text));
  parser.on('cdata', (text) => events.text?.(text));
  parser.on('closetag', ({ name }) => events.close?.(local(name)));
  // The parser's own message could show a text.
  parser.on('error', () => {
    throw new Unreadable(phrase('damaged-workbook'), SAVE_AGAIN);
  });
  parser.write(xml).close();
}
